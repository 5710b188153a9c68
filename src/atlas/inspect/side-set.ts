/**
 * The nearest place on any of many lines. Lines are straight in longitude and latitude, as GeoJSON draws
 * them, and cut into pieces short enough that the chord of a piece through the ellipsoid lies within half a
 * metre of it. Chords choose the place (as in geodesy/nearest.ts), GeographicLib measures the distance.
 * Pieces lie in blocks with a sphere round each, so that most are passed over unseen.
 */
import { distance } from '../geodesy/geodesic'
import { toCartesian } from '../geodesy/nearest'
import type { LonLat } from '../geodesy/units'

/** A chord of 5 km lies 0.5 m deep in its middle. */
const maxPieceDeg = 5 / 111.2
const blockSize = 32

export type Course = readonly LonLat[]

export interface Foot {
  at: LonLat
  distanceM: number
  /** Number of the piece that it lies on. */
  piece: number
}

export interface SideOptions {
  /** Kept for the asker: what a side is, 0 to 255. */
  tagOf?: (from: LonLat, to: LonLat) => number
  /** Sides for which it is false are left out. */
  keeps?: (from: LonLat, to: LonLat) => boolean
}

/** A list of numbers that grows. */
class Numbers {
  private list = new Float64Array(4096)
  size = 0

  push(value: number): void {
    if (this.size === this.list.length) {
      const longer = new Float64Array(2 * this.size)
      longer.set(this.list)
      this.list = longer
    }
    this.list[this.size] = value
    this.size += 1
  }

  done(): Float64Array {
    return this.list.slice(0, this.size)
  }
}

const pushPlace = (list: Numbers, from: LonLat, to: LonLat, share: number): void => {
  list.push(share === 1 ? to[0] : from[0] + (to[0] - from[0]) * share)
  list.push(share === 1 ? to[1] : from[1] + (to[1] - from[1]) * share)
}

const partsOf = (from: LonLat, to: LonLat): number =>
  Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / maxPieceDeg)

export class SideSet {
  /** Four a piece: longitude and latitude of both ends. */
  private readonly ends: Float64Array
  /** Six a piece: both ends through the ellipsoid, metres. */
  private readonly cartesian: Float64Array
  private readonly tags: Uint8Array
  /** Group g has the pieces `starts[g]` up to before `starts[g + 1]`. */
  private readonly starts: number[] = [0]
  /** Four a block: middle and radius of a sphere round its pieces; group g begins with block `firstBlocks[g]`. */
  private readonly spheres: Float64Array
  private readonly firstBlocks: number[] = []

  /** Groups of lines, open or closed. */
  constructor(groups: readonly (readonly Course[])[], { tagOf = () => 0, keeps }: SideOptions = {}) {
    const [ends, tags] = [new Numbers(), new Numbers()]
    for (const courses of groups) {
      for (const course of courses)
        for (let index = 1; index < course.length; index += 1) {
          const [from, to] = [course[index - 1]!, course[index]!]
          if (keeps && !keeps(from, to)) continue
          const parts = partsOf(from, to)
          const tag = tagOf(from, to)
          for (let part = 0; part < parts; part += 1) {
            tags.push(tag)
            pushPlace(ends, from, to, part / parts)
            pushPlace(ends, from, to, (part + 1) / parts)
          }
        }
      this.starts.push(tags.size)
    }
    this.ends = ends.done()
    this.tags = Uint8Array.from(tags.done())
    this.cartesian = throughEllipsoid(this.ends)
    this.spheres = this.spheresOf(groups.length)
  }

  private spheresOf(groups: number): Float64Array {
    const spheres = new Numbers()
    for (let group = 0; group < groups; group += 1) {
      this.firstBlocks.push(spheres.size / 4)
      for (let first = this.starts[group]!; first < this.starts[group + 1]!; first += blockSize) {
        const last = Math.min(first + blockSize, this.starts[group + 1]!)
        for (const value of sphereRound(this.cartesian.subarray(first * 6, last * 6))) spheres.push(value)
      }
    }
    return spheres.done()
  }

  tagOf(piece: number): number {
    return this.tags[piece]!
  }

  /** The place of a group's lines that is nearest to the point; undefined for a group without lines. */
  nearest(point: LonLat, group: number): Foot | undefined {
    const from = toCartesian(point)
    const [px, py, pz] = from
    const { cartesian: all, spheres } = this
    const [start, end] = [this.starts[group]!, this.starts[group + 1]!]
    let least = Infinity
    let piece = -1
    let share = 0
    let block = this.firstBlocks[group]! * 4
    for (let first = start; first < end; first += blockSize, block += 4) {
      const x = spheres[block]! - px
      const y = spheres[block + 1]! - py
      const z = spheres[block + 2]! - pz
      const reach = Math.sqrt(least) + spheres[block + 3]!
      if (x * x + y * y + z * z > reach * reach) continue
      const last = Math.min(first + blockSize, end)
      for (let index = first; index < last; index += 1) {
        const part = shareAlong(all, index * 6, from)
        const square = squareAt(all, index * 6, from, part)
        if (square < least) {
          least = square
          piece = index
          share = part
        }
      }
    }
    return piece < 0 ? undefined : this.foot(point, piece, share)
  }

  private foot(point: LonLat, piece: number, share: number): Foot {
    const [west, south, east, north] = [0, 1, 2, 3].map((offset) => this.ends[piece * 4 + offset]!)
    const at: LonLat = [west! + (east! - west!) * share, south! + (north! - south!) * share]
    return { at, distanceM: distance(point, at), piece }
  }
}

const throughEllipsoid = (ends: Float64Array): Float64Array => {
  const all = new Float64Array((ends.length / 2) * 3)
  for (let end = 0; end < ends.length / 2; end += 1) {
    const [lon, lat] = [ends[end * 2]!, ends[end * 2 + 1]!]
    const isShared = end % 2 === 0 && end > 0 && ends[end * 2 - 2] === lon && ends[end * 2 - 1] === lat
    if (isShared) all.copyWithin(end * 3, end * 3 - 3, end * 3)
    else all.set(toCartesian([lon, lat]), end * 3)
  }
  return all
}

const sphereRound = (points: Float64Array): [x: number, y: number, z: number, radius: number] => {
  const count = points.length / 3
  const middle = [0, 1, 2].map((axis) => {
    let sum = 0
    for (let index = axis; index < points.length; index += 3) sum += points[index]!
    return sum / count
  })
  const [x, y, z] = middle as [number, number, number]
  let radius = 0
  for (let index = 0; index < points.length; index += 3)
    radius = Math.max(radius, Math.hypot(points[index]! - x, points[index + 1]! - y, points[index + 2]! - z))
  return [x, y, z, radius]
}

type Cartesian = readonly [number, number, number]

/** Where along a chord its place nearest to the point lies, 0 to 1. */
const shareAlong = (all: Float64Array, at: number, [px, py, pz]: Cartesian): number => {
  const dx = all[at + 3]! - all[at]!
  const dy = all[at + 4]! - all[at + 1]!
  const dz = all[at + 5]! - all[at + 2]!
  const along = (px - all[at]!) * dx + (py - all[at + 1]!) * dy + (pz - all[at + 2]!) * dz
  const share = along / (dx * dx + dy * dy + dz * dz)
  return share > 0 ? (share < 1 ? share : 1) : 0
}

const squareAt = (all: Float64Array, at: number, [px, py, pz]: Cartesian, share: number): number => {
  const x = all[at]! + (all[at + 3]! - all[at]!) * share - px
  const y = all[at + 1]! + (all[at + 4]! - all[at + 1]!) * share - py
  const z = all[at + 2]! + (all[at + 5]! - all[at + 2]!) * share - pz
  return x * x + y * y + z * z
}
