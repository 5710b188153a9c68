/**
 * Which of many polygons cover a point. Sides are sorted into slabs of latitude, in a slab the easternmost
 * first, so that a question looks at the few sides that a ray to the east may cross and counts the crossings
 * for all polygons at once.
 *
 * Rule on boundaries: a point closer than `onEdgeDeg` to a side of a polygon, of its shell or of a hole, is
 * covered by it. So a point on a side that two polygons share is covered by both, a corner by all that meet
 * there, and no point falls between neighbours.
 */
import type { Polygons } from '../geodesy/units'

/** About a tenth of a millimetre: far above the rounding of doubles here, far below any error of the data. */
export const onEdgeDeg = 1e-9
const slabCount = 4096
const bucketCount = 1024
/** Bits of an owner's state. */
const seen = 1
const oddCrossings = 2
const onSide = 4

const countSides = (owners: readonly Polygons[]): number =>
  owners.reduce(
    (sum, polygons) =>
      sum + polygons.reduce((rings, polygon) => rings + polygon.reduce((n, ring) => n + ring.length, 0), 0),
    0,
  )

export class PolygonIndex {
  /** Four numbers a side: longitude and latitude of both ends, degrees. */
  private readonly sides: Float64Array
  private readonly owners: Uint16Array
  private readonly sideCount: number
  private readonly south: number
  private readonly slabDeg: number
  /** Slab k has `entries[starts[k]]` up to before `entries[starts[k + 1]]`. */
  private readonly starts: Uint32Array
  private readonly entries: Uint32Array
  /** Eastern end of the side of each entry; falls along a slab but for less than `bucketDeg`. */
  private readonly easts: Float64Array
  private readonly bucketDeg: number
  /** Per owner, all zero between questions: what the sides have said so far. */
  private readonly state: Uint8Array
  /** Owners that some side spoke of. */
  private readonly touched: Uint16Array

  constructor(areas: readonly Polygons[]) {
    const most = countSides(areas)
    this.sides = new Float64Array(most * 4)
    this.owners = new Uint16Array(most)
    this.state = new Uint8Array(areas.length)
    this.touched = new Uint16Array(areas.length)
    let count = 0
    let south = Infinity
    let north = -Infinity
    let west = Infinity
    let east = -Infinity
    areas.forEach((polygons, owner) => {
      for (const polygon of polygons)
        for (const ring of polygon)
          for (let index = 1; index < ring.length; index += 1) {
            const a = ring[index - 1]!
            const b = ring[index]!
            if (a[0] === b[0] && a[1] === b[1]) continue
            this.sides[count * 4] = a[0]
            this.sides[count * 4 + 1] = a[1]
            this.sides[count * 4 + 2] = b[0]
            this.sides[count * 4 + 3] = b[1]
            this.owners[count] = owner
            south = Math.min(south, a[1], b[1])
            north = Math.max(north, a[1], b[1])
            west = Math.min(west, a[0], b[0])
            east = Math.max(east, a[0], b[0])
            count += 1
          }
    })
    this.sideCount = count
    this.south = south - 2 * onEdgeDeg
    this.slabDeg = Math.max((north - south + 4 * onEdgeDeg) / slabCount, 4 * onEdgeDeg)
    this.starts = new Uint32Array(slabCount + 1)
    this.bucketDeg = Math.max((east - west) / (bucketCount - 1), onEdgeDeg)
    this.entries = this.sortIntoSlabs(this.fromTheEast(west))
    this.easts = new Float64Array(this.entries.length)
    for (let entry = 0; entry < this.easts.length; entry += 1)
      this.easts[entry] = this.eastOf(this.entries[entry]!)
  }

  private slabOf(lat: number): number {
    return Math.min(slabCount - 1, Math.max(0, Math.floor((lat - this.south) / this.slabDeg)))
  }

  private slabsOf(side: number): [first: number, last: number] {
    const [a, b] = [this.sides[side * 4 + 1]!, this.sides[side * 4 + 3]!]
    return [this.slabOf(Math.min(a, b) - onEdgeDeg), this.slabOf(Math.max(a, b) + onEdgeDeg)]
  }

  private eastOf(side: number): number {
    return Math.max(this.sides[side * 4]!, this.sides[side * 4 + 2]!)
  }

  /** Numbers of the sides by bucket of longitude of their eastern end, the easternmost bucket first. */
  private fromTheEast(west: number): Uint32Array {
    const bucketOf = (side: number): number =>
      bucketCount - 1 - Math.floor((this.eastOf(side) - west) / this.bucketDeg)
    const next = new Uint32Array(bucketCount + 1)
    for (let side = 0; side < this.sideCount; side += 1) next[bucketOf(side) + 1]! += 1
    for (let bucket = 0; bucket < bucketCount; bucket += 1) next[bucket + 1]! += next[bucket]!
    const order = new Uint32Array(this.sideCount)
    for (let side = 0; side < this.sideCount; side += 1) {
      const bucket = bucketOf(side)
      order[next[bucket]!] = side
      next[bucket]! += 1
    }
    return order
  }

  private sortIntoSlabs(order: Uint32Array): Uint32Array {
    const { starts } = this
    for (let side = 0; side < this.sideCount; side += 1) {
      const [first, last] = this.slabsOf(side)
      for (let slab = first; slab <= last; slab += 1) starts[slab + 1]! += 1
    }
    for (let slab = 0; slab < slabCount; slab += 1) starts[slab + 1]! += starts[slab]!
    const entries = new Uint32Array(starts[slabCount]!)
    const next = starts.slice()
    for (const side of order) {
      const [first, last] = this.slabsOf(side)
      for (let slab = first; slab <= last; slab += 1) {
        entries[next[slab]!] = side
        next[slab]! += 1
      }
    }
    return entries
  }

  /** Indices, in order, of the polygons that cover the point; empty for what is no position. */
  covering(lon: number, lat: number): number[] {
    const { sides, owners, starts, entries, easts, state, touched } = this
    const slab = Math.floor((lat - this.south) / this.slabDeg)
    if (!(slab >= 0 && slab < slabCount) || !Number.isFinite(lon)) return []
    // From here on in a slab every side ends west of the point.
    const westernmost = lon - onEdgeDeg - this.bucketDeg
    let touchedCount = 0
    for (let entry = starts[slab]!; entry < starts[slab + 1]!; entry += 1) {
      if (easts[entry]! < westernmost) break
      const side = entries[entry]!
      const met = meets(sides, side * 4, lon, lat)
      if (met === apart) continue
      const owner = owners[side]!
      if (state[owner] === 0) {
        touched[touchedCount] = owner
        touchedCount += 1
      }
      state[owner] = (met === under ? state[owner]! | onSide : state[owner]! ^ oddCrossings) | seen
    }
    const found: number[] = []
    for (let index = 0; index < touchedCount; index += 1) {
      const owner = touched[index]!
      if (state[owner]! > seen) found.push(owner)
      state[owner] = 0
    }
    if (found.length > 1) found.sort((a, b) => a - b)
    return found
  }
}

/** How a side lies to a point: neither, crossed by the ray to the east, or under it within `onEdgeDeg`. */
const apart = 0
const crossed = 1
const under = 2

/**
 * The lower end of a side belongs to it and the upper does not, so that a ray through a corner counts once.
 * Numbers one by one instead of pairs: this is the innermost step.
 */
const meets = (sides: Float64Array, at: number, lon: number, lat: number): number => {
  const ax = sides[at]!
  const ay = sides[at + 1]!
  const bx = sides[at + 2]!
  const by = sides[at + 3]!
  const isCrossed = ay > lat !== by > lat
  if (!isCrossed && Math.abs(lat - ay) > onEdgeDeg && Math.abs(lat - by) > onEdgeDeg) return apart
  if (lon > (ax > bx ? ax : bx) + onEdgeDeg) return apart
  if (lon < (ax < bx ? ax : bx) - onEdgeDeg) return isCrossed ? crossed : apart
  const dx = bx - ax
  const dy = by - ay
  const along = ((lon - ax) * dx + (lat - ay) * dy) / (dx * dx + dy * dy)
  const share = along > 0 ? (along < 1 ? along : 1) : 0
  const offX = lon - ax - share * dx
  const offY = lat - ay - share * dy
  if (offX * offX + offY * offY <= onEdgeDeg * onEdgeDeg) return under
  return isCrossed && lon < ax + ((lat - ay) / dy) * dx ? crossed : apart
}
