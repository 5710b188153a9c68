/**
 * What must hold of a mosaic, or the build fails: cells disjoint, their union the union of the claims, the
 * area of each claim the sum of its cells, and random points of each cell inside exactly its claims.
 */
import { contains, distanceToEdge } from '../src/atlas/mosaic/contains'
import type { Cell, Mosaic } from '../src/atlas/mosaic/mosaic'
import { areaKm2 } from '../src/atlas/geodesy/area'
import { boxOf, boxesMeet, type Box } from '../src/atlas/geodesy/box'
import { toPolygons } from '../src/atlas/geodesy/geojson'
import { intersect, union } from '../src/atlas/geodesy/grid'
import type { LonLat, Polygons } from '../src/atlas/geodesy/units'
import type { Problem } from './checks/support/rule'

const file = 'mosaic.geojson'
/** Of the whole: what rounding to the grid may make of a union. */
const unionTolerance = 1e-6
/** What two cells may share, km²: hairlines of the grid along a common border. */
const sharedKm2 = 1e-3
/** Of a claim: issue 4 asks for 0.01 %. */
const claimTolerance = 1e-4
const pointsPerCell = 20
/** Points nearer to an edge than this may fall on either side of it after snapping, degrees. */
const snapDegrees = 2e-6

const problem = (path: string, message: string, remedy: string): Problem => ({ file, path, message, remedy })
const inKm2 = (km2: number): string => `${km2.toPrecision(6)} km²`

/** A small seeded generator (mulberry32): the same points in every build. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Where a parallel crosses the rings, west to east: pairs of these bound the inside. */
const crossings = (polygons: Polygons, lat: number): number[] =>
  polygons
    .flat()
    .flatMap((ring) =>
      ring.slice(1).flatMap(([x2, y2], index) => {
        const [x1, y1] = ring[index]!
        return y1 > lat !== y2 > lat ? [((x2 - x1) * (lat - y1)) / (y2 - y1) + x1] : []
      }),
    )
    .sort((a, b) => a - b)

/** One of the polygons, the likelier the larger. */
const randomPart = (polygons: Polygons, random: () => number): Polygons => {
  const areas = polygons.map((polygon) => areaKm2([polygon]))
  let along = random() * areas.reduce((total, km2) => total + km2, 0)
  const index = areas.findIndex((km2) => (along -= km2) <= 0)
  return [polygons[Math.max(index, 0)]!]
}

/** A point inside: on a random parallel through one part, at a random place of what lies inside on it. */
export const randomPoint = (polygons: Polygons, random: () => number): LonLat => {
  const part = randomPart(polygons, random)
  const [, south, , north] = boxOf(part.flat(2))
  const lat = south + (north - south) * random()
  const ends = crossings(part, lat)
  const spans = ends.flatMap((east, index) => (index % 2 === 1 ? [[ends[index - 1]!, east] as const] : []))
  let along = random() * spans.reduce((total, [west, east]) => total + east - west, 0)
  for (const [west, east] of spans) {
    if (along <= east - west) return [west + along, lat]
    along -= east - west
  }
  return [ends[0] ?? 0, lat]
}

const checkUnion = ({ cells, claims }: Mosaic): Problem[] => {
  const sum = cells.reduce((total, cell) => total + cell.areaKm2, 0)
  const ofCells = areaKm2(union(...cells.map(({ polygons }) => polygons)))
  const ofClaims = areaKm2(union(...claims.map(({ polygons }) => polygons)))
  const differs = (a: number, b: number) => Math.abs(a - b) > unionTolerance * Math.max(a, b)
  return [
    ...(differs(sum, ofCells)
      ? [
          problem(
            '',
            `cells overlap: they sum to ${inKm2(sum)}, their union has ${inKm2(ofCells)}`,
            'see partition.ts',
          ),
        ]
      : []),
    ...(differs(ofCells, ofClaims)
      ? [
          problem(
            '',
            `cells cover ${inKm2(ofCells)}, the claims ${inKm2(ofClaims)}`,
            'see partition.ts and slivers.ts',
          ),
        ]
      : []),
  ]
}

const checkPairs = ({ cells }: Mosaic): Problem[] => {
  const parts = cells.flatMap(({ id, polygons }) =>
    polygons.map((polygon) => ({ id, polygon, box: boxOf(polygon[0] ?? []) })),
  )
  return parts.flatMap((one, index) =>
    parts.slice(index + 1).flatMap((other) => {
      if (one.id === other.id || !boxesMeet(one.box, other.box)) return []
      const shared = areaKm2(intersect([one.polygon], [other.polygon]))
      if (shared <= sharedKm2) return []
      return [problem(`/${one.id}`, `shares ${inKm2(shared)} with ${other.id}`, 'see partition.ts')]
    }),
  )
}

const checkClaims = ({ cells, claims }: Mosaic): Problem[] =>
  claims.flatMap(({ zone, areaKm2: whole }) => {
    const { id } = zone.properties
    const sum = cells.reduce((total, cell) => total + (cell.claims.includes(id) ? cell.areaKm2 : 0), 0)
    if (Math.abs(sum - whole) <= claimTolerance * whole) return []
    return [
      problem(
        `/${id}`,
        `claim ${id} has ${inKm2(whole)} in the study area, its cells ${inKm2(sum)}`,
        'look for slivers of it in mosaic-report.json',
      ),
    ]
  })

interface Unsnapped {
  id: string
  box: Box
  polygons: Polygons
}

const isInside = ({ box, polygons }: Unsnapped, point: LonLat): boolean =>
  boxesMeet([...point, ...point], box) && contains(polygons, point)

/** Claims whose published shape says otherwise than the cell, for one point well inside the cell. */
const misplaced = (cell: Cell, point: LonLat, claims: readonly Unsnapped[], slivers: Polygons): string[] =>
  claims
    .filter((claim) => isInside(claim, point) !== cell.claims.includes(claim.id))
    .filter(({ polygons }) => distanceToEdge(polygons, point) > snapDegrees && !contains(slivers, point))
    .map(({ id }) => id)

const checkPoints = ({ cells, claims, slivers }: Mosaic): Problem[] => {
  const random = seeded(1982)
  const unsnapped = claims.map(({ zone }): Unsnapped => {
    const polygons = toPolygons(zone.geometry)
    return { id: zone.properties.id, polygons, box: boxOf(polygons.flat(2)) }
  })
  const merged = slivers.map(({ polygon }) => polygon)
  return cells.flatMap((cell) =>
    Array.from({ length: pointsPerCell }, () => randomPoint(cell.polygons, random)).flatMap((point) =>
      misplaced(cell, point, unsnapped, merged).map((id) =>
        problem(
          `/${cell.id}`,
          `claim ${id} and the cell disagree about ${point.map((degrees) => degrees.toFixed(7)).join(', ')}`,
          'see partition.ts',
        ),
      ),
    ),
  )
}

/** Every fault of the mosaic; empty = sound. */
export const checkMosaic = (mosaic: Mosaic): Problem[] =>
  mosaic.cells.length === 0
    ? [problem('', 'no claim reaches into the study area', 'check the dates and kinds of the zones')]
    : [checkUnion, checkPairs, checkClaims, checkPoints].flatMap((check) => check(mosaic))
