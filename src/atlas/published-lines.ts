/** Points of claim and agreement files as positions, and the rings and runs that they make. */
import type { ClaimFile, Line, Point } from '../data/types'
import { distance } from './geodesy/geodesic'
import { densify, densifySide, type DensifyOptions } from './geodesy/path'
import { publishedPoints, type PublishedPoints } from './geodesy/round'
import type { LonLat } from './geodesy/units'

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

/** A side of a ring that no instrument gives: joined by us between two published points. */
export interface Seam {
  from: Point
  to: Point
  points: LonLat[]
}

export interface PublishedRing {
  /** Closed, counter-clockwise or clockwise, densified. */
  ring: LonLat[]
  seams: Seam[]
}

/** Ends closer than this are one point published twice with other decimals. */
const sameEndM = 50

const seamBetween = (from: Point, to: Point, options: DensifyOptions): Seam[] => {
  const [a, b] = [positionOf(from), positionOf(to)]
  return distance(a, b) < sameEndM ? [] : [{ from, to, points: densifySide(a, b, 'geodesic', options) }]
}

const reversed = (line: Line): Line => ({ ...line, points: [...line.points].reverse() })

const endsOf = (line: Line): [Point, Point] => {
  const first = line.points[0]
  const last = line.points[line.points.length - 1]
  if (!first || !last) throw new Error(`line '${line.id}' has no points`)
  return [first, last]
}

/** Turns each following line so that it starts at its end nearest to where the one before stopped. */
const chain = (lines: readonly Line[]): Line[] =>
  lines.reduce<Line[]>((done, line) => {
    const before = done[done.length - 1]
    if (!before) return [line]
    const from = positionOf(endsOf(before)[1])
    const [start, end] = endsOf(line)
    const isBackward = distance(from, positionOf(end)) < distance(from, positionOf(start))
    return [...done, isBackward ? reversed(line) : line]
  }, [])

/** Joins lines in order into one ring; what the instrument leaves open becomes geodesic seams. */
export const ringOf = (lines: readonly Line[], options: DensifyOptions = {}): PublishedRing => {
  const chained = chain(lines)
  const [only] = chained
  if (only && chained.length === 1 && only.closed)
    return { ring: densify(closeRing(positionsOf(only)), only.path, options), seams: [] }
  const seams: Seam[] = []
  const ring = chained.flatMap((line, index) => {
    const next = chained[(index + 1) % chained.length] ?? line
    const joined = seamBetween(endsOf(line)[1], endsOf(next)[0], options)
    seams.push(...joined)
    return [
      ...densify(positionsOf(line), line.path, options),
      ...joined.flatMap(({ points }) => points.slice(1, -1)),
    ]
  })
  return { ring: closeRing(ring), seams }
}
