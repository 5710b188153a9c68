/**
 * Places for a label that repeats over an area: on a coarse lattice of cells each cell has one, each
 * finer lattice adds what is still missing, so that any crop of a map at its usual zoom holds one.
 */
import type { Position } from 'geojson'

export interface Spot {
  lon: number
  lat: number
  /** 0 shows at the smallest scale; n from zoom `firstZoom + n`. */
  level: number
}

/** Width of a cell by level, in degrees: about 270 pixels at the zoom from which its spots show. */
export const cellsDeg = [12, 6, 3, 1.5, 0.75] as const
/** Distance of the places that are tried, in degrees. */
const stepDeg = 0.3

type Rings = readonly (readonly Position[])[]

/** Longitudes at which the rings cross each row, row number → crossings. */
const crossingsOf = (rings: Rings): Map<number, number[]> => {
  const rows = new Map<number, number[]>()
  for (const ring of rings)
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1]!
      const [bx = 0, by = 0] = ring[index]!
      const last = Math.ceil(Math.max(ay, by) / stepDeg) - 1
      for (let row = Math.ceil(Math.min(ay, by) / stepDeg); row <= last; row++) {
        const lon = ax + ((row * stepDeg - ay) * (bx - ax)) / (by - ay)
        const known = rows.get(row)
        if (known) known.push(lon)
        else rows.set(row, [lon])
      }
    }
  return rows
}

interface Candidate {
  lon: number
  lat: number
  /** To the nearest edge, in degrees; twice as far up and down, because a label is wide. */
  clearDeg: number
}

type Rows = ReadonlyMap<number, readonly number[]>

const isInside = (rows: Rows, row: number, lon: number): boolean =>
  (rows.get(row) ?? []).filter((crossing) => crossing < lon).length % 2 === 1

/** Rows looked at above and below; an area that reaches farther is tall enough. */
const mostRows = 3

const rowsClear = (rows: Rows, row: number, lon: number): number => {
  for (let off = 1; off <= mostRows; off++)
    if (!isInside(rows, row + off, lon) || !isInside(rows, row - off, lon)) return off - 1
  return mostRows
}

/** Even-odd: polygons that do not overlap may be given together. */
const candidatesIn = (rings: Rings): Candidate[] => {
  const rows: Rows = crossingsOf(rings)
  return [...rows].flatMap(([row, crossings]) => {
    const sorted = [...crossings].sort((a, b) => a - b)
    return sorted.flatMap((west, index) => {
      const east = sorted[index + 1]
      if (index % 2 === 1 || east === undefined) return []
      const middle = (west + east) / 2
      const count = Math.max(0, Math.ceil((east - middle) / stepDeg) - 1)
      return Array.from({ length: 2 * count + 1 }, (_, at): Candidate => {
        const lon = middle + (at - count) * stepDeg
        const clear = [lon - west, east - lon, 2 * rowsClear(rows, row, lon) * stepDeg]
        return { lon, lat: row * stepDeg, clearDeg: Math.min(...clear) }
      })
    })
  })
}

/** Room that another name and this label take together, in widths of a cell. */
const nameRoom = { wide: 0.5, tall: 0.17 } as const

/** Good is clear of other names, then far from the edges, then near the middle of the cell. */
const worth = ({ lon, lat, clearDeg }: Candidate, cellDeg: number, names: readonly Position[]): number => {
  const off = (value: number): number => Math.abs(value / cellDeg - Math.floor(value / cellDeg) - 0.5)
  const isTaken = names.some(
    ([x = 0, y = 0]) =>
      Math.abs(lon - x) < nameRoom.wide * cellDeg && Math.abs(lat - y) < nameRoom.tall * cellDeg,
  )
  return 2 * Math.min(clearDeg / cellDeg, 0.3) - 0.4 * Math.hypot(off(lon), off(lat)) - (isTaken ? 1 : 0)
}

/** One number for each cell of the lattice. */
const cellOf = ({ lon, lat }: { lon: number; lat: number }, cellDeg: number): number =>
  Math.floor(lat / cellDeg) * 4096 + Math.floor(lon / cellDeg)

/**
 * Spots of the area inside the rings, the coarsest first; an area lower than the step may have none.
 * @param names where other names stand that the label should leave room for
 */
export const labelSpots = (rings: Rings, names: readonly Position[] = []): Spot[] => {
  const candidates = candidatesIn(rings)
  const spots: Spot[] = []
  cellsDeg.forEach((cellDeg, level) => {
    const full = new Set(spots.map((spot) => cellOf(spot, cellDeg)))
    const best = new Map<number, { candidate: Candidate; worth: number }>()
    for (const candidate of candidates) {
      const cell = cellOf(candidate, cellDeg)
      if (full.has(cell)) continue
      const value = worth(candidate, cellDeg, names)
      if (!(value <= (best.get(cell)?.worth ?? -Infinity))) best.set(cell, { candidate, worth: value })
    }
    for (const { candidate } of best.values()) spots.push({ lon: candidate.lon, lat: candidate.lat, level })
  })
  return spots
}
