/** Nearest of many points in space, without asking each: a k-d tree over x, y, z in metres. */

/** Up to so many points are asked one by one. */
const leafSize = 8

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

  private squareTo(place: number, at: readonly [number, number, number]): number {
    const base = this.order[place]! * 3
    const { points } = this
    return (points[base]! - at[0]) ** 2 + (points[base + 1]! - at[1]) ** 2 + (points[base + 2]! - at[2]) ** 2
  }

  /** Calls `visit` with points that may lie nearer than the square it last gave back. */
  private walk(
    at: readonly [number, number, number],
    within: number,
    visit: (index: number, square: number) => number,
  ): void {
    let limit = within
    const ask = (place: number): void => {
      const square = this.squareTo(place, at)
      if (square <= limit) limit = visit(this.order[place]!, square)
    }
    const search = (begin: number, end: number, axis: number): void => {
      if (end - begin <= leafSize) {
        for (let place = begin; place < end; place += 1) ask(place)
        return
      }
      const middle = (begin + end) >> 1
      const apart = at[axis]! - this.valueAt(middle, axis)
      const next = (axis + 1) % 3
      ask(middle)
      if (apart < 0) search(begin, middle, next)
      else search(middle + 1, end, next)
      if (apart ** 2 > limit) return
      if (apart < 0) search(middle + 1, end, next)
      else search(begin, middle, next)
    }
    search(0, this.order.length, 0)
  }

  /** Square of the least distance; Infinity without points. */
  leastSquare(at: readonly [number, number, number]): number {
    let least = Infinity
    this.walk(at, Infinity, (_, square) => (least = Math.min(least, square)))
    return least
  }

  /** Indexes of all points within a distance given by its square. */
  within(at: readonly [number, number, number], square: number): number[] {
    const found: number[] = []
    this.walk(at, square, (index) => {
      found.push(index)
      return square
    })
    return found
  }
}
