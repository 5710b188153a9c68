// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MapEvents, MapRenderer } from '../state/renderer'
import { openingState, type AtlasState } from '../state/state'
import { clipAt, createPair, differsInSwipeOnly, type PairOptions } from './pair'

const opening = openingState('2026-11-23')
const swiped: AtlasState = { ...opening, view: 'PHL', against: 'CHN' }
const nothing = { type: 'FeatureCollection' as const, features: [] }
const padding = { top: 48, right: 0, bottom: 0, left: 380 }

const fakeMap = () => ({
  kind: 'svg' as const,
  ready: Promise.resolve(),
  apply: vi.fn<MapRenderer['apply']>(),
  setRays: vi.fn(),
  setCounts: vi.fn(),
  setLate: vi.fn(),
  setPadding: vi.fn(),
  glideTo: vi.fn(),
  camera: () => opening.camera,
  repaint: vi.fn(),
  drawn: () => [],
  destroy: vi.fn(),
})

describe('one renderer for one map or two', () => {
  let frame: HTMLElement
  let maps: Record<'near' | 'far', ReturnType<typeof fakeMap>>
  let heard: Partial<Record<'near' | 'far', MapEvents>>
  const events = { pick: vi.fn(), ask: vi.fn(), move: vi.fn(), fail: vi.fn() }
  const onLost = vi.fn()
  const make = vi.fn<PairOptions['make']>((side, _container, _state, own) => {
    heard[side] = own
    return Promise.resolve(maps[side])
  })
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  const sides = () => make.mock.calls.map(([side]) => side)
  const pair = (initial = opening) => createPair(frame, initial, events, { make, onLost })
  const farFrame = () => frame.querySelector<HTMLElement>('.far-map')

  beforeEach(() => {
    vi.clearAllMocks()
    frame = document.createElement('div')
    maps = { near: fakeMap(), far: fakeMap() }
    heard = {}
  })

  it('draws one map until two are wanted, and one again afterwards', async () => {
    const map = await pair()
    expect(sides()).toEqual(['near'])
    map.apply(swiped)
    await settle()
    map.apply({ ...swiped, against: 'VNM' })
    expect(sides()).toEqual(['near', 'far'])
    expect(maps.near.apply.mock.lastCall?.[0].view).toBe('PHL')
    expect(maps.far.apply.mock.lastCall?.[0].view).toBe('VNM')
    map.apply({ ...swiped, against: null })
    expect(maps.far.destroy).toHaveBeenCalledOnce()
    expect(farFrame()).toBeNull()
  })
  it('tells a far map that comes later what the near one was told', async () => {
    const map = await pair()
    map.setRays([])
    map.setLate('one', nothing)
    map.setLate('two', nothing)
    map.setPadding(padding)
    map.apply(swiped)
    await settle()
    expect(maps.far.setPadding).toHaveBeenCalledWith(padding)
    expect(maps.far.setRays).toHaveBeenCalledWith([])
    expect(maps.far.setLate.mock.calls).toEqual([
      ['one', nothing],
      ['two', nothing],
    ])
    map.setRays([[[1, 2]]])
    for (const side of [maps.near, maps.far]) expect(side.setRays).toHaveBeenLastCalledWith([[[1, 2]]])
  })
  it('moves the divider without drawing anew', async () => {
    const map = await pair(swiped)
    await settle()
    const calls = [maps.near, maps.far].map(({ apply }) => apply.mock.calls.length)
    map.apply({ ...swiped, split: 0.25 })
    expect([maps.near, maps.far].map(({ apply }) => apply.mock.calls.length)).toEqual(calls)
    expect(farFrame()?.style.getPropertyValue('clip-path')).toContain('0.25')
    expect(clipAt(0.25, padding)).toBe('inset(0 0 0 calc(380px + (100% - 380px) * 0.25))')
    expect(differsInSwipeOnly(swiped, { ...swiped, date: '2020-01-01' })).toBe(false)
  })
  it('lets each follow the moves of the other', async () => {
    await pair(swiped)
    await settle()
    const camera = { lon: 110, lat: 10, zoom: 5 }
    heard.near?.glide?.(camera)
    expect(maps.far.glideTo).toHaveBeenCalledWith(camera)
    expect(maps.near.glideTo).not.toHaveBeenCalled()
    heard.far?.glide?.(camera)
    expect(maps.near.glideTo).toHaveBeenCalledWith(camera)
  })
  it('goes on with the near map where the far one fails, at once or later', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const map = await pair()
    make.mockImplementationOnce(() => Promise.reject(new Error('no chunk')))
    map.apply(swiped)
    await settle()
    expect(onLost).toHaveBeenCalledOnce()
    expect(farFrame()).toBeNull()
    map.apply(opening)
    map.apply(swiped)
    await settle()
    heard.far?.fail('map.contextLost')
    expect(onLost).toHaveBeenCalledTimes(2)
    expect(events.fail).not.toHaveBeenCalled()
    expect(maps.near.destroy).not.toHaveBeenCalled()
  })
  it('drops a far map that comes after the swipe has ended', async () => {
    const map = await pair()
    map.apply(swiped)
    map.apply(opening)
    await settle()
    expect(maps.far.destroy).toHaveBeenCalledOnce()
    expect(maps.far.apply).not.toHaveBeenCalled()
  })
})
