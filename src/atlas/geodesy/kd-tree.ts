/** Nearest of many points in space, without asking each: a k-d tree over x, y, z in metres. */

/** Up to so many points are asked one by one. */
const leafSize = 8

type Point = readonly [x: number, y: number, z: number]

export class KdTree {
  private readonly order: Uint32Array

  /** `points` holds x, y, z of one point after another. */
  constructor(private readonly points: Float64Array) {
    this.order = Uint32Array.from({ length: points.length / 3 }, (_, index) => index)
    this.sort(0, this.order.length, 0)
  }

  private valueAt(place: number, axis: number): number {
    return this.points[this.order[place]! * 3 + axis]!
  }

  /** Puts the middle one by `axis` in the middle, the smaller before it, then each half by the next axis. */
  private sort(begin: number, end: number, axis: number): void {
    if (end - begin <= leafSize) return
    const part = this.order.subarray(begin, end)
    part.sort((a, b) => this.points[a * 3 + axis]! - this.points[b * 3 + axis]!)
    const middle = (begin + end) >> 1
    this.sort(begin, middle, (axis + 1) % 3)
    this.sort(middle + 1, end, (axis + 1) % 3)
  }

  private squareTo(place: number, [x, y, z]: Point): number {
    const base = this.order[place]! * 3
    const { points } = this
    return (points[base]! - x) ** 2 + (points[base + 1]! - y) ** 2 + (points[base + 2]! - z) ** 2
  }

  /** The least square in a part of the tree, or `least` where none is smaller. */
  private leastIn(at: Point, begin: number, end: number, axis: number, least: number): number {
    if (end - begin <= leafSize) {
      let best = least
      for (let place = begin; place < end; place += 1) best = Math.min(best, this.squareTo(place, at))
      return best
    }
    const middle = (begin + end) >> 1
    const apart = at[axis]! - this.valueAt(middle, axis)
    const next = (axis + 1) % 3
    const own = Math.min(least, this.squareTo(middle, at))
    const nearBegin = apart < 0 ? begin : middle + 1
    const nearEnd = apart < 0 ? middle : end
    const best = this.leastIn(at, nearBegin, nearEnd, next, own)
    if (apart ** 2 > best) return best
    return apart < 0
      ? this.leastIn(at, middle + 1, end, next, best)
      : this.leastIn(at, begin, middle, next, best)
  }

  private collect(
    at: Point,
    begin: number,
    end: number,
    axis: number,
    square: number,
    found: number[],
  ): void {
    if (end - begin <= leafSize) {
      for (let place = begin; place < end; place += 1)
        if (this.squareTo(place, at) <= square) found.push(this.order[place]!)
      return
    }
    const middle = (begin + end) >> 1
    const apart = at[axis]! - this.valueAt(middle, axis)
    const next = (axis + 1) % 3
    if (this.squareTo(middle, at) <= square) found.push(this.order[middle]!)
    if (apart < 0 || apart ** 2 <= square) this.collect(at, begin, middle, next, square, found)
    if (apart >= 0 || apart ** 2 <= square) this.collect(at, middle + 1, end, next, square, found)
  }

  /** Square of the least distance; Infinity without points. */
  leastSquare(at: Point): number {
    return this.leastIn(at, 0, this.order.length, 0, Infinity)
  }

  /** Indexes of all points within a distance given by its square. */
  within(at: Point, square: number): number[] {
    const found: number[] = []
    this.collect(at, 0, this.order.length, 0, square, found)
    return found
  }
}
