/**
 * Exact orientation of three points. The floating-point result is used where its error bound
 * (Shewchuk 1997, ccwerrboundA) shows its sign to be right; otherwise whole numbers decide.
 */
export type Xy = readonly [x: number, y: number]

const errorBound = (3 + 16 * Number.EPSILON) * (Number.EPSILON / 2)

/** A double times 2^200 is whole for every magnitude above 2^-147, so no bit of a coordinate is lost. */
const toWhole = (value: number): bigint => BigInt(Math.trunc(value * 2 ** 200))

const exactSign = (a: Xy, b: Xy, c: Xy): number => {
  const [ax, ay, bx, by, cx, cy] = [...a, ...b, ...c].map(toWhole) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ]
  const determinant = (ax - cx) * (by - cy) - (ay - cy) * (bx - cx)
  return determinant > 0n ? 1 : determinant < 0n ? -1 : 0
}

/** 1 where a, b, c turn left (counter-clockwise), -1 right, 0 exactly on one line. */
export const orientation = (a: Xy, b: Xy, c: Xy): number => {
  const left = (a[0] - c[0]) * (b[1] - c[1])
  const right = (a[1] - c[1]) * (b[0] - c[0])
  const determinant = left - right
  return Math.abs(determinant) > errorBound * (Math.abs(left) + Math.abs(right))
    ? Math.sign(determinant)
    : exactSign(a, b, c)
}

const isWithin = (value: number, from: number, to: number): boolean =>
  value > Math.min(from, to) && value < Math.max(from, to)

/** True where c, known to be on the line of a and b, lies strictly between them. */
const isBetween = (a: Xy, b: Xy, c: Xy): boolean => isWithin(c[0], a[0], b[0]) || isWithin(c[1], a[1], b[1])

const isSame = (a: Xy, b: Xy): boolean => a[0] === b[0] && a[1] === b[1]

const overlap = (a: Xy, b: Xy, c: Xy, d: Xy): boolean =>
  isBetween(a, b, c) ||
  isBetween(a, b, d) ||
  isBetween(c, d, a) ||
  isBetween(c, d, b) ||
  (isSame(a, c) && isSame(b, d)) ||
  (isSame(a, d) && isSame(b, c))

/** True where two segments cross inside both, or lie on each other for a length; touching ends do not count. */
export const doCross = (a: Xy, b: Xy, c: Xy, d: Xy): boolean => {
  const [abc, abd] = [orientation(a, b, c), orientation(a, b, d)]
  if (abc === 0 && abd === 0) return overlap(a, b, c, d)
  return abc * abd < 0 && orientation(c, d, a) * orientation(c, d, b) < 0
}

/** True where c lies on the segment from a to b. */
export const isOnSegment = (a: Xy, b: Xy, c: Xy): boolean =>
  isSame(a, c) || isSame(b, c) || (orientation(a, b, c) === 0 && isBetween(a, b, c))
