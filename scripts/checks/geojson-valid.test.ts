import { describe, expect, it } from 'vitest'
import { findMessages, makeData, makeFeature } from './fixtures'
import { rule, validateGeoJson } from './geojson-valid'

const ring = [
  [110, 10],
  [112, 10],
  [112, 12],
  [110, 12],
  [110, 10],
]
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates })
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates })
const feature = (geometry: unknown, extra: object = {}) => ({
  type: 'Feature',
  id: 'x',
  properties: {},
  geometry,
  ...extra,
})
const hole = [
  [110.5, 10.5],
  [110.5, 11],
  [111, 11],
  [111, 10.5],
  [110.5, 10.5],
]
const shift = (positions: number[][], by: number) => positions.map(([x = 0, y = 0]) => [x + by, y])

const messagesOf = (object: unknown) =>
  validateGeoJson(object, { file: 'f.geojson' }).map(({ path, message }) => `${path}: ${message}`)

const sound: [string, unknown][] = [
  ['a point', feature(point(112, 10))],
  ['a polygon with a hole', feature(polygon(ring, hole))],
  [
    'a hole that touches the shell in a corner',
    feature(
      polygon(ring, [
        [110, 10],
        [110.5, 11],
        [111, 11],
        [110, 10],
      ]),
    ),
  ],
  ['a null geometry, which is legal', feature(null)],
  ['a collection', { type: 'FeatureCollection', features: [feature(point(112, 10))] }],
  ['two polygons', feature({ type: 'MultiPolygon', coordinates: [[ring], [shift(ring, 5)]] })],
  [
    'a line that crosses itself',
    feature({
      type: 'LineString',
      coordinates: [
        [110, 10],
        [112, 12],
        [112, 10],
        [110, 12],
      ],
    }),
  ],
]

const bowTie = [
  [110, 10],
  [112, 12],
  [112, 10],
  [110, 11.5],
  [110, 10],
]

const faulty: [string, unknown, RegExp][] = [
  ['unclosed ring', feature(polygon(ring.slice(0, -1))), /ring is not closed/],
  ['clockwise outer ring', feature(polygon(ring.toReversed())), /outer ring does not run counter-clockwise/],
  ['counter-clockwise hole', feature(polygon(ring, hole.toReversed())), /hole does not run clockwise/],
  ['a position outside the box', feature(point(10, 85)), /outside the box/],
  ['latitude and longitude swapped', feature(point(10, 112)), /looks like latitude, longitude/],
  ['NaN', feature(point(Number.NaN, 10)), /is not finite/],
  ['infinity', feature(point(112, Number.POSITIVE_INFINITY)), /is not finite/],
  ['a null ordinate', feature(point(112, null)), /is not finite/],
  ['out of range', feature(point(212, 10)), /out of range/],
  ['a bow-tie', feature(polygon(bowTie)), /crosses or covers/],
  [
    'two rings of a multipolygon that cross',
    feature({ type: 'MultiPolygon', coordinates: [[ring], [shift(ring, 1)]] }),
    /crosses or covers/,
  ],
  [
    'a crs member',
    { ...feature(point(112, 10)), crs: { type: 'name', properties: { name: 'EPSG:3857' } } },
    /"crs" member/,
  ],
  ['wrong nesting', feature(polygon(...ring)), /geojson-validation/],
  ['three ordinates', feature(point(112, 10, 3)), /has 3 ordinates/],
  ['four ordinates', feature(point(112, 10, 3, 4)), /has 4 ordinates/],
  [
    'across the antimeridian',
    feature({
      type: 'LineString',
      coordinates: [
        [179, 10],
        [-179, 10],
      ],
    }),
    /180° meridian/,
  ],
  ['empty coordinates', feature(polygon()), /empty list/],
  ['an empty ring', feature(polygon([])), /empty list/],
  ['an empty ring in a multipolygon', feature({ type: 'MultiPolygon', coordinates: [[[]]] }), /empty list/],
  ['no properties', { type: 'Feature', id: 'x', geometry: point(112, 10) }, /"properties"/],
  ['a feature without id', { type: 'Feature', properties: {}, geometry: point(112, 10) }, /text "id"/],
  ['a hole outside its shell', feature(polygon(ring, shift(hole, 5))), /hole lies outside/],
  [
    'a ring of three positions',
    feature(
      polygon([
        [110, 10],
        [112, 10],
        [110, 10],
      ]),
    ),
    /3 positions/,
  ],
  ['an unknown type', { type: 'Circle', coordinates: [112, 10] }, /geojson-validation/],
]

describe('validateGeoJson', () => {
  it.each(sound)('accepts %s', (_name, object) => {
    expect(messagesOf(object)).toEqual([])
  })

  it.each(faulty)('refuses %s', (_name, object, message) => {
    expect(messagesOf(object).join('\n')).toMatch(message)
  })

  it('does not throw on the nestings on which the library does', () => {
    for (const coordinates of [[[]], [[[]]], [null], null, 'x', [[null]], {}])
      for (const type of ['Point', 'LineString', 'Polygon', 'MultiPolygon'])
        expect(() => messagesOf(feature({ type, coordinates }))).not.toThrow()
  })

  it('names the place of a fault', () => {
    const [message] = messagesOf({
      type: 'FeatureCollection',
      features: [feature(polygon(ring.toReversed()))],
    })
    expect(message).toMatch(/^\/features\/0\/geometry\/coordinates\/0: /)
  })

  it('finds a crossing that only exact arithmetic can decide', () => {
    const tiny = 2 ** -44
    const sliver = [
      [110, 10],
      [112, 12],
      [112, 12.5],
      [111, 11 - tiny],
      [110, 12],
      [110, 10],
    ]
    expect(messagesOf(feature(polygon(sliver))).join()).toMatch(/crosses or covers/)
    expect(
      messagesOf(feature(polygon(sliver.map(([x, y]) => (x === 111 ? [111, 11 + tiny] : [x, y]))))),
    ).toEqual([])
  })

  it('asks for the properties named and lets the box be left out', () => {
    const where = { file: 'f', required: ['names'], box: null }
    const messages = validateGeoJson(feature(point(0, 0)), where).map(({ message }) => message)
    expect(messages).toEqual(['geojson-validation: Feature must have the property "names"'])
  })

  it('checks a polygon of 5,000 vertices in well under a second', () => {
    const circle = Array.from({ length: 5000 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 5000
      return [112 + Math.cos(angle), 12 + Math.sin(angle)]
    })
    const start = performance.now()
    expect(messagesOf(feature(polygon([...circle, circle[0]])))).toEqual([])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('geojson-valid', () => {
  it('accepts a sound feature', async () => {
    expect(await findMessages(rule, makeData())).toEqual([])
  })

  it('reports a feature and a study area with swapped axes', async () => {
    const swapped = {
      ...makeFeature(),
      geometry: { type: 'Point' as const, coordinates: [11.46, 114.4] as [number, number] },
    }
    const data = makeData({ features: [swapped], geojson: feature(polygon(ring.map(([x, y]) => [y, x]))) })
    const messages = await findMessages(rule, data)
    expect(messages).toHaveLength(2)
    expect(messages.filter((text) => text.includes('looks like latitude, longitude'))).toHaveLength(2)
  })
})
