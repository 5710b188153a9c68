/**
 * Bridges: rounding to the grid can leave two parts of a piece joined by a corridor narrower than the width
 * of a hand, along a border that a third area runs up to. Such a piece is cut in its parts: shrunk by a few
 * steps of the grid it falls apart, and each part, grown again, says what of the piece is its own.
 */
import { Clipper, EndType, JoinType } from 'clipper2-ts'
import type { Paths64 } from 'clipper2-ts'
import { difference, intersect, toGrid } from '../geodesy/grid'
import type { LonLat, Polygons, Ring } from '../geodesy/units'

/** Steps of the grid (1e-7°): corridors under 6 cm fall apart. */
const shrunkBy = 3
const grownBy = 9

const grow = (paths: Paths64, steps: number): Paths64 =>
  Clipper.inflatePaths(paths, steps, JoinType.Miter, EndType.Polygon)

const toRing = (path: Paths64[number]): Ring => {
  const open = path.map(({ x, y }): LonLat => [x / 1e7, y / 1e7])
  return [...open, ...open.slice(0, 1)]
}

/** The parts of one polygon; the polygon itself, untouched, where it has no bridge. */
export const withoutBridges = (polygon: Ring[]): Polygons => {
  const shells = grow(toGrid([polygon]), -shrunkBy).filter((path) => Clipper.area(path) > 0)
  if (shells.length < 2) return [polygon]
  let rest: Polygons = [polygon]
  const parts = shells.flatMap((shell) => {
    const mask = grow([shell], grownBy).map((path) => [toRing(path)])
    const own = intersect(rest, mask)
    rest = difference(rest, mask)
    return own
  })
  return parts
}
