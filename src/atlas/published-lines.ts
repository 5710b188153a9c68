/** Points of claim and agreement files as positions, and the rings and runs that they make. */
import type { ClaimFile, Line, Point } from '../data/types'
import { distance } from './geodesy/geodesic'
import { coastPath } from './coast-closing'
import { densify, densifySide } from './geodesy/path'
import { publishedPoints, type PublishedPoints } from './geodesy/round'
import type { LonLat, Polygons } from './geodesy/units'

export type Zone = ClaimFile['zones'][number]

/** An error that says which file and zone to mend. */
export const zoneError = (claim: ClaimFile, zone: Zone, problem: string): Error =>
  new Error(`data/claims/${claim.id}.json, zone '${zone.id}': ${problem}`)

export const positionOf = ({ lon, lat }: Point): LonLat => [lon, lat]

export const positionsOf = (line: Line): LonLat[] => line.points.map(positionOf)

export const publishedIn = (lines: readonly Line[]): PublishedPoints =>
  publishedPoints(lines.flatMap(positionsOf))

/** The lines that a zone's rule names, in its order. */
export const linesOf = (claim: ClaimFile, zone: Zone, ids: readonly string[]): Line[] =>
  ids.map((id) => {
    const line = claim.lines.find((candidate) => candidate.id === id)
    if (!line) throw zoneError(claim, zone, `names the line '${id}', which the file does not have`)
    if (line.points.length < 2) throw zoneError(claim, zone, `line '${id}' has fewer than two points`)
    return line
  })

/** The last number, or else the place of a single letter in the alphabet; NaN where there is neither. */
const ordinalOf = ({ n }: Point): number => {
  const text = String(n)
  if (/^[A-Z]$/i.test(text)) return text.toUpperCase().charCodeAt(0)
  return Number(/^[A-Z]*\s*(\d+)$/i.exec(text)?.[1] ?? NaN)
}

/** Consecutive points of a line; an incomplete list is broken wherever its numbering is. */
export const runsOf = (line: Line): Point[][] => {
  const runs: Point[][] = []
  line.points.forEach((point, index) => {
    const previous = line.points[index - 1]
    const isNext = previous && Math.abs(ordinalOf(point) - ordinalOf(previous)) === 1
    const run = line.complete || isNext ? runs[runs.length - 1] : undefined
    if (run) run.push(point)
    else runs.push([point])
  })
  return runs
}

/** A ring's points, closed by repeating the first. */
export const closeRing = (points: readonly LonLat[]): LonLat[] => {
  const [first] = points
  const last = points[points.length - 1]
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1]
  return [...points, ...(first && !isClosed ? [first] : [])]
}

/** A side of a ring that no instrument gives: joined by us from a published point. */
export interface Seam {
  /** Number of a published point, or 'coast'. */
  from: Point['n']
  to: Point['n']
  points: LonLat[]
}

export interface PublishedRing {
  /** Closed, in no stated direction, densified. */
  ring: LonLat[]
  seams: Seam[]
}

/** Ends closer than this are one point published twice with other decimals. */
const sameEndM = 50

const areSame = (a: Point, b: Point): boolean => distance(positionOf(a), positionOf(b)) < sameEndM

const endsOf = (line: Line): [Point, Point] => {
  const first = line.points[0]
  const last = line.points[line.points.length - 1]
  if (!first || !last) throw new Error(`line '${line.id}' has no points`)
  return [first, last]
}

const reversed = (line: Line): Line => ({ ...line, points: [...line.points].reverse() })

/** How near the end of one line is to the nearer end of the next, metres. */
const gapM = (end: Point, next: Line): number =>
  Math.min(...endsOf(next).map((point) => distance(positionOf(end), positionOf(point))))

/** Turns each line so that it goes on where the one before stopped. */
const chain = (lines: readonly Line[]): Line[] => {
  const [first, second] = lines
  if (!first || !second) return [...lines]
  const [start, end] = endsOf(first)
  const turned = gapM(start, second) < gapM(end, second) ? reversed(first) : first
  return lines.slice(1).reduce<Line[]>(
    (done, line) => {
      const stop = endsOf(done[done.length - 1] ?? turned)[1]
      const [from, to] = endsOf(line).map((point) => distance(positionOf(stop), positionOf(point)))
      return [...done, (to ?? 0) < (from ?? 0) ? reversed(line) : line]
    },
    [turned],
  )
}

const seamOf = (from: Point['n'], to: Point['n'], a: LonLat, b: LonLat): Seam[] =>
  distance(a, b) < sameEndM ? [] : [{ from, to, points: densifySide(a, b, 'geodesic') }]

const seamBetween = (from: Point, to: Point): Seam[] => seamOf(from.n, to.n, positionOf(from), positionOf(to))

const innerPoints = (seams: readonly Seam[]): LonLat[] => seams.flatMap(({ points }) => points.slice(1, -1))

/** The last side: along the coast where one is given, else straight. */
const closing = (end: Point, start: Point, coast: Polygons): { seams: Seam[]; points: LonLat[] } => {
  const shore = areSame(end, start) ? [] : coastPath(positionOf(end), positionOf(start), coast)
  const [landfall] = shore
  const departure = shore[shore.length - 1]
  if (!landfall || !departure) {
    const seams = seamBetween(end, start)
    return { seams, points: innerPoints(seams) }
  }
  const ashore = seamOf(end.n, 'coast', positionOf(end), landfall)
  const afloat = seamOf('coast', start.n, departure, positionOf(start))
  return { seams: [...ashore, ...afloat], points: [...innerPoints(ashore), ...shore, ...innerPoints(afloat)] }
}

/**
 * Joins lines in order into one ring. What no instrument gives is a seam: geodesics between lines, and to
 * the coast and along it where `coast` is passed.
 */
export const ringOf = (lines: readonly Line[], coast: Polygons = []): PublishedRing => {
  const chained = chain(lines)
  const [first] = chained
  if (!first) return { ring: [], seams: [] }
  if (chained.length === 1 && first.closed)
    return { ring: densify(closeRing(positionsOf(first)), first.path), seams: [] }
  const seams: Seam[] = []
  const ring = chained.flatMap((line, index) => {
    const own = densify(positionsOf(line), line.path)
    const end = endsOf(line)[1]
    const next = chained[index + 1]
    const joined = next
      ? { seams: seamBetween(end, endsOf(next)[0]), points: [] as LonLat[] }
      : closing(end, endsOf(first)[0], coast)
    seams.push(...joined.seams)
    return [...own, ...(next ? innerPoints(joined.seams) : joined.points)]
  })
  return { ring: closeRing(ring), seams }
}

/**
 * Sorts lines into rings that the instruments close: a closed line alone, or open lines that follow each
 * other end to end. `open` is the first line that is left over.
 */
export const groupRings = (lines: readonly Line[]): { rings: Line[][]; open?: Line } => {
  const rings: Line[][] = []
  let group: Line[] = []
  for (const line of lines) {
    if (!line.complete) return { rings, open: line }
    if (line.closed) {
      rings.push([line])
      continue
    }
    group.push(line)
    if (ringOf(group).seams.length > 0) continue
    rings.push(group)
    group = []
  }
  const [open] = group
  return { rings, ...(open && { open }) }
}
