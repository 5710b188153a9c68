/**
 * How fast is "Who claims this spot?" The claims part of the inspector against turf with bounding boxes, in
 * one run on the same zones and spots, then the whole answer. Run: npx tsx bench/inspect.ts [first-view.json]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import bbox from '@turf/bbox'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { Feature } from 'geojson'
import { claimsAt, inspect, prepare } from '../src/atlas/inspect'
import { isInForce } from '../src/atlas/time'
import type { Area, FirstView, ZoneSummary } from '../src/data/contract'
import { unpackFirstView, type PackedFirstView } from '../src/data/first-view'
import { areasIn } from '../src/ui/panels/spot/spot-index'
import { measure, nothing, randomPlaces, type Times } from './harness'

const file = process.argv[2] ?? join(import.meta.dirname, '../dist/data/first-view.json')
const first: FirstView = unpackFirstView(JSON.parse(readFileSync(file, 'utf8')) as PackedFirstView)
const day = first.index.date
/** The South China Sea and its shores. */
const places = randomPlaces(5000, { west: 104, south: 0, east: 122, north: 24 })

const started = performance.now()
const index = prepare({ ...first, land: areasIn(first.basemap, 'land') })
const prepareMs = performance.now() - started

type Boxed = Feature<Area, ZoneSummary> & { box: number[] }
const zones: Boxed[] = first.claims.features.map((zone) => ({ ...zone, box: bbox(zone) }))

/** What a page would do with turf: boxes first, then each polygon. */
const byTurf = (lon: number, lat: number): ZoneSummary[] =>
  zones
    .filter(
      ({ box: [west = 0, south = 0, east = 0, north = 0], properties }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && isInForce(properties, day),
    )
    .filter((zone) => booleanPointInPolygon([lon, lat], zone))
    .map(({ properties }) => properties)

const ids = (found: readonly ZoneSummary[]): string =>
  found
    .map(({ id }) => id)
    .sort()
    .join()

const differing = places.filter(
  ([lon, lat]) => ids(claimsAt(index, lon, lat, day)) !== ids(byTurf(lon, lat)),
).length

const print = (name: string, { p50, p95, mean }: Times, unit = 'µs'): void => {
  const scale = unit === 'ms' ? 1e-3 : 1
  const [median, high, average] = [p50, p95, mean].map((value) => (value * scale).toFixed(2))
  console.log(`${name.padEnd(34)} p50 ${median} ${unit}, p95 ${high} ${unit}, mean ${average} ${unit}`)
}

const vertices = JSON.stringify(first.claims.features.map(({ geometry }) => geometry)).split('],[').length
console.log(`${zones.length} zones, about ${vertices} vertices; ${places.length} spots; data ${day}`)
console.log(`index built in ${prepareMs.toFixed(0)} ms; answers that differ from turf: ${differing}`)
const [own, turf, clock] = measure([
  () =>
    places.map(
      ([lon, lat]) =>
        () =>
          claimsAt(index, lon, lat, day),
    ),
  () =>
    places.map(
      ([lon, lat]) =>
        () =>
          byTurf(lon, lat),
    ),
  nothing(places.length),
])
print('claimsAt', own!)
print('turf, boxes first', turf!)
print('the clock alone, in both', clock!)
const ratio = (key: keyof Times): string =>
  ((turf![key] - clock![key]) / (own![key] - clock![key])).toFixed(1)
console.log(
  `turf / claimsAt without the clock: p50 ${ratio('p50')}, p95 ${ratio('p95')}, mean ${ratio('mean')}`,
)
const [whole] = measure([
  () =>
    places.slice(0, 1000).map(
      ([lon, lat]) =>
        () =>
          inspect(index, lon, lat, day),
    ),
])
print('inspect, whole answer', whole!, 'ms')
