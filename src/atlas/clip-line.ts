/** Cutting areas along a line: which pieces lie on which side, and which sea a line and the coast shut in. */
import { boxOf } from './geodesy/box'
import { difference } from './geodesy/grid'
import type { LonLat, Polygons, Ring } from './geodesy/units'

/** A cut this wide, degrees (about 2 m), parts what lies on its two sides; far below the error of any line. */
const cutDeg = 2e-5

/** A point `rightDeg` degrees to the right of the middle of a side. */
const beside = (a: LonLat, b: LonLat, rightDeg: number): LonLat => {
  const [east, north] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(east, north) || 1
  return [(a[0] + b[0]) / 2 + (north / length) * rightDeg, (a[1] + b[1]) / 2 - (east / length) * rightDeg]
}

/** A line as a strip of `cutDeg`: one quadrangle per side, longer by its width, so that none leaves a gap at a corner. */
export const stripOf = (line: readonly LonLat[]): Polygons =>
  line.slice(1).flatMap((b, index): Polygons => {
    const a = line[index]!
    const [east, north] = [b[0] - a[0], b[1] - a[1]]
    const length = Math.hypot(east, north)
    if (length === 0) return []
    const [x, y] = [((east / length) * cutDeg) / 2, ((north / length) * cutDeg) / 2]
    const ring: Ring = [
      [a[0] - x + y, a[1] - y - x],
      [b[0] + x + y, b[1] + y - x],
      [b[0] + x - y, b[1] + y + x],
      [a[0] - x - y, a[1] - y + x],
    ]
    return [[[...ring, ring[0]!]]]
  })

const isInRing = ([lon, lat]: LonLat, ring: Ring): boolean => {
  let inside = false
  ring.slice(1).forEach(([x, y], index) => {
    const [fromX, fromY] = ring[index]!
    if (y > lat !== fromY > lat && lon < fromX + ((lat - fromY) / (y - fromY)) * (x - fromX)) inside = !inside
  })
  return inside
}

/** True inside the shell and outside the holes of one polygon. */
export const isInside = (point: LonLat, [shell, ...holes]: Ring[]): boolean =>
  shell !== undefined && isInRing(point, shell) && !holes.some((hole) => isInRing(point, hole))

export type Side = 'left' | 'right'
const signOf: Record<Side, number> = { right: 1, left: -1 }

/** Does a polygon touch the line on this side? Asked at the middle of each of its sides, 20 m off. */
const touches = (polygon: Ring[], line: readonly LonLat[], side: Side): boolean =>
  line.slice(1).some((b, index) => isInside(beside(line[index]!, b, signOf[side] * 10 * cutDeg), polygon))

/** The side of a line that is nearer to a coast: asked some kilometres off every one of its sides. */
export const nearerSideOf = (line: readonly LonLat[], distanceTo: (point: LonLat) => number): Side => {
  const votes = line.slice(1).reduce((sum, b, index) => {
    const [right, left] = [0.03, -0.03].map((offDeg) => distanceTo(beside(line[index]!, b, offDeg)))
    return sum + Math.sign((left ?? 0) - (right ?? 0))
  }, 0)
  return votes > 0 ? 'right' : 'left'
}

/**
 * What is left of an area when the pieces beyond a line are taken away. Pieces that the line does not touch
 * stay. `undefined` where some piece lies on both sides: then the line ends inside the area.
 */
export const keepSide = (area: Polygons, line: readonly LonLat[], keep: Side): Polygons | undefined => {
  const away: Side = keep === 'left' ? 'right' : 'left'
  const pieces = difference(area, stripOf(line))
  const kept = pieces.filter((piece) => !touches(piece, line, away))
  const isDivided = pieces.every((piece) => !touches(piece, line, away) || !touches(piece, line, keep))
  return isDivided ? kept : undefined
}

/** Sea farther than this round the lines is open sea, degrees. */
const marginDeg = 1.5

/** The pieces of sea that lines and coast shut in together: those that touch a line and do not reach open sea. */
export const shutIn = (lines: readonly LonLat[][], coast: Polygons): Polygons => {
  const [west, south, east, north] = boxOf(lines.flat())
  const box: Ring = [
    [west - marginDeg, south - marginDeg],
    [east + marginDeg, south - marginDeg],
    [east + marginDeg, north + marginDeg],
    [west - marginDeg, north + marginDeg],
    [west - marginDeg, south - marginDeg],
  ]
  const sea = difference(difference([[box]], coast), lines.flatMap(stripOf))
  const isOpen = ([shell = []]: Ring[]): boolean => {
    const reach = boxOf(shell)
    return (
      reach[0] <= west - marginDeg ||
      reach[1] <= south - marginDeg ||
      reach[2] >= east + marginDeg ||
      reach[3] >= north + marginDeg
    )
  }
  return sea
    .filter((piece) => !isOpen(piece))
    .filter((piece) => lines.some((line) => touches(piece, line, 'left') || touches(piece, line, 'right')))
}
