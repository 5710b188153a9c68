/** The part of an area that lies nearer to one set of positions than to another: up to their median line. */
import { boxOf } from './geodesy/box'
import { intersect, union } from './geodesy/grid'
import type { NearestOf } from './geodesy/nearest'
import type { LonLat, Polygons, Ring } from './geodesy/units'

/** Cells of this size, degrees: the median bends little within one (its base points lie 100 km off and more). */
const cellDeg = 0.1
/** Halvings that place a crossing on a cell's side: 0.1° / 2^12 is under 3 m. */
const halvings = 12

type Lead = (point: LonLat) => number

const middle = (a: LonLat, b: LonLat): LonLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

/** Where the lead is nought between a point that has one and a point that has none. */
const crossing = (ahead: LonLat, behind: LonLat, lead: Lead): LonLat => {
  let [inner, outer] = [ahead, behind]
  for (let step = 0; step < halvings; step += 1) {
    const half = middle(inner, outer)
    if (lead(half) >= 0) inner = half
    else outer = half
  }
  return middle(inner, outer)
}

/** The part of a cell with a lead: its corners that have one, and the crossings between. */
const partOfCell = (corners: LonLat[], leads: number[], lead: Lead): Polygons => {
  const ring = corners.flatMap((corner, index): LonLat[] => {
    const next = (index + 1) % corners.length
    const [has, nextHas] = [leads[index]! >= 0, leads[next]! >= 0]
    if (has && nextHas) return [corner]
    if (has) return [corner, crossing(corner, corners[next]!, lead)]
    return nextHas ? [crossing(corners[next]!, corner, lead)] : []
  })
  return ring.length > 2 ? [[[...ring, ring[0]!] as Ring]] : []
}

/** Positions not farther from `own` than from `others`, within the area. Errors: some metres beside crossings, tens between. */
export const nearerPart = (area: Polygons, own: NearestOf, others: NearestOf): Polygons => {
  if (area.length === 0 || others.positions.length === 0) return area
  const lead: Lead = (point) =>
    (others.near(point)[0]?.distanceM ?? 0) - (own.near(point)[0]?.distanceM ?? Infinity)
  const [west, south, east, north] = boxOf(area.flat(2))
  const columns = Math.ceil((east - west) / cellDeg)
  const rows = Math.ceil((north - south) / cellDeg)
  const at = (column: number, row: number): LonLat => [west + column * cellDeg, south + row * cellDeg]
  const leads = Array.from({ length: (rows + 1) * (columns + 1) }, (_, index) =>
    lead(at(index % (columns + 1), Math.floor(index / (columns + 1)))),
  )
  const cells = Array.from({ length: rows * columns }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const places = [
      [column, row],
      [column + 1, row],
      [column + 1, row + 1],
      [column, row + 1],
    ] as const
    const corners = places.map(([x, y]) => at(x, y))
    return partOfCell(
      corners,
      places.map(([x, y]) => leads[y * (columns + 1) + x]!),
      lead,
    )
  })
  return intersect(area, union(...cells))
}
