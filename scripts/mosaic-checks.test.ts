import { describe, expect, it } from 'vitest'
import { mosaicOn, type Mosaic } from '../src/atlas/mosaic/mosaic'
import { contains } from '../src/atlas/mosaic/contains'
import { box, openSea, zoneOf } from '../src/atlas/mosaic/test-zones'
import { checkMosaic, randomPoint, seeded } from './mosaic-checks'

const sound = (): Mosaic =>
  mosaicOn(
    [
      zoneOf('v', 'VNM', [[box(106, 6, 108, 8)]]),
      zoneOf('p', 'PHL', [[box(107, 6, 109, 8)], [box(110, 12, 111, 13)]]),
      zoneOf('m', 'MYS', [[box(106.5, 7, 112, 9)]]),
    ],
    openSea,
    '2026-01-01',
  )

const messagesOf = (mosaic: Mosaic): string =>
  checkMosaic(mosaic)
    .map(({ message }) => message)
    .join('\n')

describe('the checks of the mosaic', () => {
  it('pass a sound one', () => {
    expect(checkMosaic(sound())).toEqual([])
  })

  it('find a cell that is missing, and name the claim that lost it', () => {
    const mosaic = sound()
    const [lost, ...cells] = mosaic.cells
    const messages = messagesOf({ ...mosaic, cells })
    expect(messages).toMatch(/cells cover .* the claims/)
    expect(messages).toContain(`claim ${lost!.claims[0]!} has`)
  })

  it('find cells that overlap', () => {
    const mosaic = sound()
    const [first, second, ...cells] = mosaic.cells
    const grown = { ...first!, polygons: [...first!.polygons, ...second!.polygons] }
    const messages = messagesOf({ ...mosaic, cells: [grown, second!, ...cells] })
    expect(messages).toMatch(/shares .* km² with/)
  })

  it('find areas that do not add up', () => {
    const mosaic = sound()
    const cells = mosaic.cells.map((cell) => ({ ...cell, areaKm2: cell.areaKm2 * 1.001 }))
    expect(messagesOf({ ...mosaic, cells })).toMatch(/cells overlap: they sum to/)
  })

  it('find a cell that says it has another claim', () => {
    const mosaic = sound()
    const wrong = mosaic.cells.findIndex(({ claims }) => claims.join() === 'v')
    const cells = mosaic.cells.map((cell, index) => (index === wrong ? { ...cell, claims: ['p'] } : cell))
    expect(messagesOf({ ...mosaic, cells })).toMatch(/claim p and the cell disagree about/)
  })

  it('find that nothing was overlaid at all', () => {
    expect(messagesOf(mosaicOn([], openSea, '2026-01-01'))).toContain('no claim reaches')
  })
})

describe('random points', () => {
  it('lie inside, in every part in time, and are the same for a seed', () => {
    const shape = [[box(106, 6, 108, 8), [...box(106.5, 6.5, 107.5, 7.5)].reverse()], [box(110, 6, 112, 8)]]
    const draw = () => {
      const random = seeded(7)
      return Array.from({ length: 200 }, () => randomPoint(shape, random))
    }
    const points = draw()
    expect(points.every((point) => contains(shape, point))).toBe(true)
    expect(points.filter(([lon]) => lon > 109).length).toBeGreaterThan(50)
    expect(draw()).toEqual(points)
  })
})
