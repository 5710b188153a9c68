import { describe, expect, it } from 'vitest'
import { clipLine, clipRing, pathOf, simplify } from './geometry'
import { fromMercator, panned, projectionOf, toMercator } from './project'
import { textEm, wrapText } from './text'

const box = { left: 0, top: 0, right: 10, bottom: 10 }

describe('clipping', () => {
  it('cuts a ring at the box', () => {
    const ring = clipRing(
      [
        [-5, -5],
        [5, -5],
        [5, 5],
        [-5, 5],
      ],
      box,
    )
    expect(Math.min(...ring.map(([x]) => x))).toBe(0)
    expect(Math.max(...ring.map(([x]) => x))).toBe(5)
  })
  it('drops what lies outside and fills the box from around', () => {
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        box,
      ),
    ).toEqual([])
    expect(
      clipRing(
        [
          [-9, -9],
          [19, -9],
          [19, 19],
          [-9, 19],
        ],
        box,
      ),
    ).toHaveLength(4)
  })
  it('cuts a line into the pieces inside', () => {
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5],
        ],
        box,
      ),
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ])
    expect(
      clipLine(
        [
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
        ],
        box,
      ),
    ).toHaveLength(2)
    expect(
      clipLine(
        [
          [-5, -5],
          [-1, 5],
        ],
        box,
      ),
    ).toEqual([])
  })
})

describe('thinning', () => {
  it('keeps ends and corners, drops what is within the tolerance', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.2],
          [10, 0],
          [10, 10],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ])
  })
  it('keeps the far corner of a closed ring', () => {
    expect(
      simplify(
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 0],
        ],
        0.5,
      ),
    ).toHaveLength(4)
  })
})

describe('paths', () => {
  it('writes steps to a tenth of a pixel', () => {
    expect(
      pathOf(
        [
          [0, 0],
          [1.26, 2],
          [1.27, 2],
          [0, -0.5],
        ],
        true,
      ),
    ).toBe('M0 0l1.3 2-1.3-2.5Z')
  })
  it('drops a ring that rounds to a point', () => {
    expect(
      pathOf(
        [
          [1, 1],
          [1.01, 1.01],
        ],
        true,
      ),
    ).toBe('')
  })
})

describe('projection', () => {
  it('goes there and back', () => {
    const { lon, lat } = fromMercator(toMercator([114.25, 10.5]))
    expect(lon).toBeCloseTo(114.25, 9)
    expect(lat).toBeCloseTo(10.5, 9)
  })
  it('has a world of 512 pixels at zoom 0 and centres in what the padding leaves', () => {
    const projection = projectionOf(
      { lon: 0, lat: 0, zoom: 0 },
      { width: 100, height: 100 },
      { top: 0, right: 0, bottom: 0, left: 40 },
    )
    expect(projection.scale).toBe(512)
    expect(projection.offsetX + 0.5 * 512).toBe(70)
  })
  it('pans by pixels', () => {
    expect(panned({ lon: 0, lat: 0, zoom: 0 }, 256, 0).lon).toBeCloseTo(180)
  })
})

describe('labels', () => {
  it('measures squares, marks and narrow letters apart', () => {
    expect(textEm('永暑')).toBe(2)
    expect(textEm('il')).toBeLessThan(textEm('mw'))
    expect(textEm('e\u0301')).toBe(textEm('e'))
  })
  it('wraps at spaces and keeps breaks', () => {
    expect(wrapText('Second Thomas Shoal', 5)).toEqual(['Second', 'Thomas', 'Shoal'])
    expect(wrapText('One\n(2)', 20)).toEqual(['One', '(2)'])
  })
})
