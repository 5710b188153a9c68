/**
 * The one coast of the atlas, snapped once: basemap, party land, clips and drawings all derive from it.
 * Source: Natural Earth 1:10m (public domain) in world-atlas 2; clipped to the map's box.
 *
 * Party land says who governs a coast today (de facto, as Natural Earth 4.1 draws it; Hong Kong and
 * Macao with China) and is used for control and land claims alone, never as a fill of the basemap.
 * Disputed islands are taken out: they come from our own cited positions. Four island groups that
 * Natural Earth lacks or that matter to a test (Matsu, Dongyin, Wuqiu; Kinmen it has) are set as
 * markers at published base points and given to Taiwan, which holds them.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import { disc } from '../../src/atlas/geodesy/disc'
import { toPolygons } from '../../src/atlas/geodesy/geojson'
import { intersect, union } from '../../src/atlas/geodesy/grid'
import { roundPolygons } from '../../src/atlas/geodesy/round'
import type { Polygons, Ring } from '../../src/atlas/geodesy/units'
import type { ClaimFile, FeatureFile } from '../../src/data/types'

export interface Land {
  /** All land inside the box, disputed islands taken out. */
  land: MultiPolygon
  partyLand: Record<string, MultiPolygon>
  /** Land named in land claims. */
  territories: Record<string, MultiPolygon>
  /** Rings of disputed islands that were taken out, for the build report. */
  removed: { near: string; lon: number; lat: number }[]
}

export const box = { west: 90, south: -12, east: 150, north: 48 } as const
const kmPerDegree = 111.2
/** Natural Earth puts the Senkaku almost 6 km off; nothing undisputed lies so near a disputed feature. */
const disputedWithinKm = 12
/** A ring larger than this is a coast, not an islet. */
const islandSpanKm = 12

const parties: Record<string, string> = {
  '096': 'BRN',
  '156': 'CHN',
  '344': 'CHN',
  '446': 'CHN',
  '360': 'IDN',
  '392': 'JPN',
  '458': 'MYS',
  '608': 'PHL',
  '158': 'TWN',
  '704': 'VNM',
  '116': 'KHM',
  '764': 'THA',
}

/** Kinmen is told from Taiwan's main island and Penghu by longitude (degrees east). */
const kinmenWestOf = 118.8
const penghuWestOf = 119.9

interface Country {
  party: string | undefined
  polygons: Polygons
}

const readAtlas = (name: string): Topology =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`), 'utf8'),
  ) as Topology

const spanKm = (ring: Ring): number => {
  const lons = ring.map(([lon]) => lon)
  const lats = ring.map(([, lat]) => lat)
  const cosine = Math.cos((lats[0]! * Math.PI) / 180)
  const wide = (Math.max(...lons) - Math.min(...lons)) * cosine
  return kmPerDegree * Math.max(wide, Math.max(...lats) - Math.min(...lats))
}

const nearDisputed = (ring: Ring, features: FeatureFile[]): string | undefined => {
  if (ring.length > 400 || spanKm(ring) > islandSpanKm) return undefined
  const [lon, lat] = ring[0]!
  const cosine = Math.cos((lat * Math.PI) / 180)
  return features.find(({ geometry: { coordinates } }) => {
    const [x, y] = coordinates as [number, number]
    return kmPerDegree * Math.hypot((x - lon) * cosine, y - lat) < disputedWithinKm
  })?.id
}

/**
 * Natural Earth is good to about 400 m; corners that span less than this area (square degrees, a triangle
 * of some 600 m) say nothing that the coast can vouch for. Borders stay shared, since arcs are simplified
 * once; short arcs (islets) are left as they are. Far from the disputes a coarser coast will do.
 */
const leastCornerDegrees2 = 1.5e-5
const farFactor = 16
const shortArc = 12
const near = { west: 102, south: -3, east: 126, north: 30 } as const

type Weighed = [lon: number, lat: number, weight: number]

const isFar = (arc: Weighed[]): boolean =>
  arc.every(([lon, lat]) => lon < near.west || lon > near.east || lat < near.south || lat > near.north)

const reweigh = (arc: Weighed[]): Weighed[] => {
  if (arc.length <= shortArc) return arc.map(([lon, lat]) => [lon, lat, Infinity])
  return isFar(arc) ? arc.map(([lon, lat, weight]) => [lon, lat, weight / farFactor]) : arc
}

const thinned = (atlas: Topology): Topology => {
  const weighed = presimplify(atlas as Topology<Objects<Record<string, unknown>>>)
  const arcs = (weighed.arcs as Weighed[][]).map(reweigh)
  return simplify({ ...weighed, arcs }, leastCornerDegrees2) as Topology
}

const countries = (): Country[] => {
  const atlas = thinned(readAtlas('countries-10m'))
  const object = atlas.objects['countries'] as GeometryCollection
  return feature(atlas, object).features.flatMap(({ id, geometry }) => {
    // Natural Earth's "Spratly Is." and "Scarborough Reef" carry no id and are left to our own positions.
    if (id === undefined || !geometry) return []
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    return [{ party: parties[String(id)], polygons: toPolygons(geometry) }]
  })
}

const touchesBox = (ring: Ring): boolean =>
  ring.some(([lon, lat]) => lon > box.west && lon < box.east && lat > box.south && lat < box.north)

const boxPolygons: Polygons = [
  [
    [
      [box.west, box.south],
      [box.east, box.south],
      [box.east, box.north],
      [box.west, box.north],
      [box.west, box.south],
    ],
  ],
]

const multi = (coordinates: Polygons): MultiPolygon => ({ type: 'MultiPolygon', coordinates })

/** PRC base points of 1996 that stand on islands which Taiwan holds, by territory. */
const markerPoints = { dongyin: 19, matsu: 20, wuqiu: 22, dongding: 23 } as const
const markerRadiusM = 1500

const markers = (claims: ClaimFile[]): Record<keyof typeof markerPoints, Polygons> => {
  const file = claims.find(({ id }) => id === 'prc-1996-mainland-baselines')
  const points = file?.lines.flatMap((line) => line.points) ?? []
  const entries = Object.entries(markerPoints).map(([territory, n]) => {
    const point = points.find((candidate) => Number(candidate.n) === n)
    if (!point)
      throw new Error(
        `data/claims/prc-1996-mainland-baselines.json has no base point ${n}; it places ${territory}.`,
      )
    return [territory, [[disc([point.lon, point.lat], markerRadiusM)]]]
  })
  return Object.fromEntries(entries) as Record<keyof typeof markerPoints, Polygons>
}

const west = ([shell]: Ring[]): number => Math.min(...(shell ?? []).map(([lon]) => lon))

const taiwanByIsland = (taiwan: Polygons): Record<string, Polygons> => {
  const part = (from: number, to: number) => taiwan.filter((rings) => west(rings) >= from && west(rings) < to)
  return {
    kinmen: part(-180, kinmenWestOf),
    penghu: part(kinmenWestOf, penghuWestOf),
    taiwan: part(penghuWestOf, 180),
  }
}

const multiAll = (parts: Record<string, Polygons>): Record<string, MultiPolygon> =>
  Object.fromEntries(Object.entries(parts).map(([key, polygons]) => [key, multi(polygons)]))

interface Sorted {
  byParty: Record<string, Polygons>
  others: Polygons
  removed: Land['removed']
}

/** Countries' polygons by party, without the rings of disputed islands. */
const sortPolygons = (features: FeatureFile[]): Sorted => {
  const sorted: Sorted = { byParty: {}, others: [], removed: [] }
  for (const { party, polygons } of countries()) {
    for (const polygon of polygons) {
      const [shell] = polygon
      if (!shell || !touchesBox(shell)) continue
      const near = nearDisputed(shell, features)
      if (near) sorted.removed.push({ near, lon: shell[0]![0], lat: shell[0]![1] })
      else if (party) (sorted.byParty[party] ??= []).push(polygon)
      else sorted.others.push(polygon)
    }
  }
  return sorted
}

/** Builds land and party land in degrees; throws where a base point that places an island is missing. */
export const buildLand = (features: FeatureFile[], claims: ClaimFile[]): Land => {
  const { byParty, others, removed } = sortPolygons(features)
  const clipped = (polygons: Polygons): Polygons => roundPolygons(intersect(polygons, boxPolygons))
  const held = markers(claims)
  const parties = Object.fromEntries(
    Object.keys(byParty)
      .sort()
      .map((party) => [party, clipped(byParty[party]!)]),
  )
  const { dongding, ...groups } = held
  const byIsland = taiwanByIsland(parties['TWN'] ?? [])
  // Dongding belongs to Kinmen.
  const islands = { ...byIsland, ...groups, kinmen: union(byIsland['kinmen'] ?? [], dongding) }
  parties['TWN'] = union(parties['TWN'] ?? [], ...Object.values(held))
  const land = roundPolygons(union(...Object.values(parties), clipped(others)))
  return { land: multi(land), partyLand: multiAll(parties), territories: multiAll(islands), removed }
}

/** The coarse rest of the world, east of Africa: nothing farther can come on the screen beside the box. */
const farWest = 20

export const worldTopology = (): Topology => {
  const world = readAtlas('land-110m')
  const land = feature(world, world.objects['land'] as GeometryCollection).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' || geometry.type === 'Polygon' ? toPolygons(geometry) : [],
  )
  const seen = land.filter(([shell]) => shell?.some(([lon]) => lon > farWest))
  return topology({ land: multi(seen) }, worldSteps)
}

/** A tenth of a degree is finer than the 1:110m land itself. */
const worldSteps = 3600
