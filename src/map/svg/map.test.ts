// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MapRenderer } from '../../state/renderer'
import { openingState } from '../../state/state'
import { fixture } from '../fixture'
import { buildStyle } from '../style'
import { createSvgMap } from './map'
import { projectionOf } from './project'

const { style, patterns } = buildStyle(fixture)
const initial = { ...openingState('2026-11-01'), camera: { lon: 114, lat: 10, zoom: 6 } }

describe('the SVG map', () => {
  let map: MapRenderer
  const events = { pick: vi.fn(), ask: vi.fn(), move: vi.fn(), fail: vi.fn() }
  const view = () => document.querySelector<HTMLElement>('.svg-map')!
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const layer = (id: string) => document.querySelector(`[data-layer="${id}"]`)

  beforeEach(() => {
    vi.clearAllMocks()
    const container = document.createElement('div')
    document.body.replaceChildren(container)
    document.elementsFromPoint = () => []
    map = createSvgMap(container, style, patterns, initial, events, { label: 'Map' })
  })
  afterEach(() => map.destroy())

  it('draws at once and follows the state', async () => {
    expect(layer('features-held')).not.toBeNull()
    map.apply({ ...initial, overlays: ['claims'] })
    await nextFrame()
    expect(layer('features-held')).toBeNull()
    expect(layer('claims-published')).not.toBeNull()
  })
  it('picks what lies under the pointer', () => {
    document.elementsFromPoint = () => [document.querySelector('[data-layer="features-held"] [data-id]')!]
    view().dispatchEvent(new PointerEvent('pointerdown', { clientX: 5, clientY: 5 }))
    view().dispatchEvent(new PointerEvent('pointerup', { clientX: 5, clientY: 5 }))
    expect(events.pick).toHaveBeenCalledWith(expect.objectContaining({ kind: 'feature' }), [
      expect.any(Number),
      expect.any(Number),
    ])
  })
  it('asks about the middle with Enter, and about water where it is tapped', () => {
    view().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
    expect(events.ask).toHaveBeenLastCalledWith([114, 10])
    const { scale } = projectionOf(initial.camera, { width: 800, height: 600 })
    const tap = { clientX: 400 + scale / 360, clientY: 300 }
    view().dispatchEvent(new PointerEvent('pointerdown', tap))
    view().dispatchEvent(new PointerEvent('pointerup', tap))
    const [lon, lat] = events.ask.mock.lastCall![0] as [number, number]
    expect(lon).toBeCloseTo(115, 9)
    expect(lat).toBeCloseTo(10, 9)
    expect(events.pick).not.toHaveBeenCalled()
  })
  it('asks about an area rather than picking it', () => {
    document.elementsFromPoint = () => [
      document.querySelector('[data-layer="control-vicinities"] [data-id]')!,
    ]
    view().dispatchEvent(new PointerEvent('pointerdown', { clientX: 5, clientY: 5 }))
    view().dispatchEvent(new PointerEvent('pointerup', { clientX: 5, clientY: 5 }))
    expect(events.pick).not.toHaveBeenCalled()
    expect(events.ask).toHaveBeenCalledOnce()
  })
  it('does not take a drag for a question', () => {
    view().dispatchEvent(new PointerEvent('pointerdown', { clientX: 5, clientY: 5 }))
    view().dispatchEvent(new PointerEvent('pointerup', { clientX: 45, clientY: 5 }))
    expect(events.ask).not.toHaveBeenCalled()
    expect(events.move).toHaveBeenCalledOnce()
  })
  it('leaves a frame to the answer about a spot, and none to any other change', async () => {
    map.apply({ ...initial, at: [114, 10] })
    await nextFrame()
    expect(layer('spot-mark')).toBeNull()
    await nextFrame()
    expect(layer('spot-mark')).not.toBeNull()
    map.apply({ ...initial, at: null, date: '1970-01-01' })
    await nextFrame()
    expect(layer('spot-mark')).toBeNull()
  })
  it('draws lines from the spot, and none without one', async () => {
    const ray = [
      [114, 10],
      [115, 11],
    ] as const
    map.setRays([ray])
    await nextFrame()
    expect(layer('spot-rays')).toBeNull()
    map.apply({ ...initial, at: [114, 10] })
    await nextFrame()
    expect(layer('spot-rays')?.querySelectorAll('path')).toHaveLength(1)
    expect(layer('spot-mark')).not.toBeNull()
  })
  it('zooms and pans by keys, within bounds', () => {
    view().dispatchEvent(new KeyboardEvent('keydown', { key: '+' }))
    expect(events.move).toHaveBeenLastCalledWith({ lon: 114, lat: 10, zoom: 7 })
    view().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))
    expect(events.move.mock.lastCall![0].lon).toBeGreaterThan(114)
    for (let press = 0; press < 9; press++) view().dispatchEvent(new KeyboardEvent('keydown', { key: '-' }))
    expect(events.move.mock.lastCall![0].zoom).toBe(2.5)
  })
  it('leaves the container empty when it goes', () => {
    map.destroy()
    expect(view()).toBeNull()
  })
})
