/**
 * Unions, intersections and differences of polygons in degrees, on an integer grid of 1e-7° (1 cm) with
 * Clipper2: floating-point overlays fail on the near-coincident arcs of this subject. Planar in longitude
 * and latitude: densify long sides first (path.ts). Filling is NonZero; input rings are wound as RFC 7946
 * asks (shells counter-clockwise, holes clockwise) before they go in, and output rings come out so.
 */
import { Clipper, Clipper64, ClipType, FillRule, PolyTree64 } from 'clipper2-ts'
import type { Path64, Paths64, Point64, PolyPath64 } from 'clipper2-ts'
import { boxOf, boxesMeet, type Box } from './box'
import type { LonLat, Polygons, Ring } from './units'

const cellsPerDegree = 1e7

const toPath = (ring: readonly LonLat[]): Path64 =>
  ring.map(([lon, lat]) => ({ x: Math.round(lon * cellsPerDegree), y: Math.round(lat * cellsPerDegree) }))

const wind = (path: Path64, counterClockwise: boolean): Path64 =>
  Clipper.area(path) >= 0 === counterClockwise ? path : [...path].reverse()

/** Integer paths of a MultiPolygon, shells positive, holes negative; open or closed rings are both taken. */
export const toGrid = (polygons: Polygons): Paths64 =>
  polygons.flatMap((rings) => rings.map((ring, index) => wind(toPath(ring), index === 0)))

const toRing = (path: Path64, counterClockwise: boolean): Ring => {
  const open = wind(path, counterClockwise).map(({ x, y }): LonLat => [
    x / cellsPerDegree,
    y / cellsPerDegree,
  ])
  return [...open, ...open.slice(0, 1)]
}

const childrenOf = (node: PolyPath64): PolyPath64[] =>
  Array.from({ length: node.count }, (_, index) => node.child(index))

/** Degrees again: one polygon per shell, islands inside holes as polygons of their own. */
export const fromGrid = (tree: PolyPath64): Polygons =>
  childrenOf(tree).flatMap((shell) => {
    const holes = childrenOf(shell)
    const polygon = [toRing(shell.poly ?? [], true), ...holes.map((hole) => toRing(hole.poly ?? [], false))]
    return [polygon, ...holes.flatMap(fromGrid)]
  })

const overlay = (type: ClipType, subject: Paths64, clip: Paths64): Polygons => {
  const tree = new PolyTree64()
  Clipper.booleanOpWithPolyTree(type, subject, clip, tree, FillRule.NonZero)
  return fromGrid(tree)
}

/** All of the polygons as one, disjoint. */
export const union = (...parts: Polygons[]): Polygons => overlay(ClipType.Union, parts.flatMap(toGrid), [])

/** Up to so many polygons are joined at once: a sweep over all of many that overlap meets every pair of sides. */
const atOnce = 8

const joinedHalves = (polygons: Polygons): Polygons => {
  if (polygons.length <= atOnce) return union(polygons)
  const half = polygons.length >> 1
  return union(joinedHalves(polygons.slice(0, half)), joinedHalves(polygons.slice(half)))
}

/** The union of many overlapping polygons, neighbours first, so that what they cover drops out early. */
export const unionOfMany = (polygons: Polygons): Polygons =>
  joinedHalves(
    polygons
      .map((polygon) => ({ polygon, west: polygon[0]?.[0]?.[0] ?? 0 }))
      .sort((a, b) => a.west - b.west)
      .map(({ polygon }) => polygon),
  )

/**
 * A path without what it does beyond one side of a box: of vertices in a row out there the first and last
 * stay. What is left out is a loop beyond that side, so the winding about each point of the box stays as it
 * was, and so does, to the last digit, each side that meets the box.
 */
const withoutBeyond = (path: Path64, isBeyond: (point: Point64) => boolean): Path64 => {
  const last = path.length - 1
  let [before, here] = [last >= 0 && isBeyond(path[last]!), last >= 0 && isBeyond(path[0]!)]
  const kept: Path64 = []
  for (let index = 0; index <= last; index += 1) {
    const after = isBeyond(path[index === last ? 0 : index + 1]!)
    if (!(before && here && after)) kept.push(path[index]!)
    before = here
    here = after
  }
  return kept
}

/** Paths that wind about the points of a box as the given ones do: a cheap cut of large coasts before an overlay. */
const cropped = (paths: Paths64, box: Box): Paths64 => {
  const [west, south, east, north] = box.map((degrees) => Math.round(degrees * cellsPerDegree)) as Box
  const sides = [
    ({ x }: Point64) => x < west,
    ({ x }: Point64) => x > east,
    ({ y }: Point64) => y < south,
    ({ y }: Point64) => y > north,
  ]
  return paths.map((path) => sides.reduce(withoutBeyond, path)).filter((path) => path.length > 2)
}

interface Part {
  box: Box
  paths: Paths64
}

const partsOf = (polygons: Polygons): Part[] =>
  polygons.map((polygon) => ({ box: boxOf(polygon[0] ?? []), paths: toGrid([polygon]) }))

const partsNear = (parts: readonly Part[], box: Box): Paths64 =>
  cropped(
    parts.filter((part) => boxesMeet(part.box, box)).flatMap(({ paths }) => paths),
    box,
  )

/** What a subject and the area of a cutter share, and what the subject has alone. */
export interface Cut {
  shared: Polygons
  rest: Polygons
}

/** Cuts many subjects by one area, which is brought to the grid once. */
export const cutter = (clip: Polygons): ((subject: Polygons) => Cut) => {
  const parts = partsOf(clip)
  return (subject) => {
    if (subject.length === 0) return { shared: [], rest: [] }
    const own = toGrid(subject)
    const near = partsNear(parts, boxOf(subject.flat(2)))
    const shared = near.length > 0 ? overlay(ClipType.Intersection, own, near) : []
    return { shared, rest: shared.length > 0 ? overlay(ClipType.Difference, own, near) : subject }
  }
}

/** What `subject` and `clip` share. */
export const intersect = (subject: Polygons, clip: Polygons): Polygons => {
  if (subject.length === 0 || clip.length === 0) return []
  return overlay(ClipType.Intersection, toGrid(subject), partsNear(partsOf(clip), boxOf(subject.flat(2))))
}

/** What `subject` has and `clip` has not. */
export const difference = (subject: Polygons, clip: Polygons): Polygons => {
  if (subject.length === 0) return []
  return overlay(ClipType.Difference, toGrid(subject), partsNear(partsOf(clip), boxOf(subject.flat(2))))
}

/** The pieces of a polyline outside `clip`, in no stated order or direction. */
export const lineOutside = (line: readonly LonLat[], clip: Polygons): LonLat[][] => {
  const clipper = new Clipper64()
  clipper.addOpenSubject([toPath(line)])
  clipper.addClip(partsNear(partsOf(clip), boxOf(line)))
  const open: Paths64 = []
  clipper.execute(ClipType.Difference, FillRule.NonZero, [], open)
  return open.map((path) => path.map(({ x, y }): LonLat => [x / cellsPerDegree, y / cellsPerDegree]))
}

const metresPerDegree = 111_200

const isRing = (line: readonly LonLat[]): boolean =>
  line.length > 3 && line[0]?.join() === line[line.length - 1]?.join()

/**
 * Drops vertices of a polyline that stray from it by less than `metres` (Ramer-Douglas-Peucker, planar). A
 * closed line stays closed, and keeps its first vertex and the one before that.
 */
export const simplifyLine = (line: readonly LonLat[], metres: number): LonLat[] => {
  const open = isRing(line) ? line.slice(0, -1) : line
  const kept = Clipper.ramerDouglasPeucker(toPath(open), (metres / metresPerDegree) * cellsPerDegree)
  const points = kept.map(({ x, y }): LonLat => [x / cellsPerDegree, y / cellsPerDegree])
  return isRing(line) ? [...points, ...points.slice(0, 1)] : points
}

/** The same for every ring of polygons. */
export const simplifyPolygons = (polygons: Polygons, metres: number): Polygons =>
  polygons.map((rings) => rings.map((ring) => simplifyLine(ring, metres)))
