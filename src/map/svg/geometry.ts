/** Clipping and thinning of projected geometry, and short path data. */
import type { Box, Pixel } from './project'

type Inside = (at: Pixel) => boolean
type Cut = (a: Pixel, b: Pixel) => Pixel

const atX =
  (x: number): Cut =>
  ([ax, ay], [bx, by]) => [x, ay + ((x - ax) / (bx - ax)) * (by - ay)]
const atY =
  (y: number): Cut =>
  ([ax, ay], [bx, by]) => [ax + ((y - ay) / (by - ay)) * (bx - ax), y]

const sidesOf = ({ left, top, right, bottom }: Box): [Inside, Cut][] => [
  [([x]) => x >= left, atX(left)],
  [([x]) => x <= right, atX(right)],
  [([, y]) => y >= top, atY(top)],
  [([, y]) => y <= bottom, atY(bottom)],
]

/** A ring inside the box: Sutherland and Hodgman, "Reentrant polygon clipping" (1974). */
export const clipRing = (ring: readonly Pixel[], box: Box): Pixel[] =>
  sidesOf(box).reduce<Pixel[]>(
    (points, [inside, cut]) => {
      const kept: Pixel[] = []
      for (const [index, at] of points.entries()) {
        const before = points[(index + points.length - 1) % points.length]!
        if (inside(at)) kept.push(...(inside(before) ? [at] : [cut(before, at), at]))
        else if (inside(before)) kept.push(cut(before, at))
      }
      return kept
    },
    [...ring],
  )

/** Part of a segment inside the box, as fractions of its length: Liang and Barsky (1984). */
const spanInside = ([ax, ay]: Pixel, [bx, by]: Pixel, box: Box): [number, number] | null => {
  let [start, end] = [0, 1]
  for (const [move, room] of [
    [ax - bx, ax - box.left],
    [bx - ax, box.right - ax],
    [ay - by, ay - box.top],
    [by - ay, box.bottom - ay],
  ] as const) {
    if (move === 0 && room < 0) return null
    if (move < 0) start = Math.max(start, room / move)
    if (move > 0) end = Math.min(end, room / move)
  }
  return start < end ? [start, end] : null
}

const along = ([ax, ay]: Pixel, [bx, by]: Pixel, part: number): Pixel => [
  ax + (bx - ax) * part,
  ay + (by - ay) * part,
]

/** The pieces of a line inside the box. */
export const clipLine = (line: readonly Pixel[], box: Box): Pixel[][] => {
  const pieces: Pixel[][] = []
  let current: Pixel[] = []
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!]
    const span = spanInside(a, b, box)
    if (!span) continue
    if (current.length === 0 || span[0] > 0) {
      if (current.length > 1) pieces.push(current)
      current = [along(a, b, span[0])]
    }
    current.push(along(a, b, span[1]))
    if (span[1] < 1) {
      pieces.push(current)
      current = []
    }
  }
  return current.length > 1 ? [...pieces, current] : pieces
}

const distanceSquared = ([px, py]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length))
  return (px - ax - part * dx) ** 2 + (py - ay - part * dy) ** 2
}

/** Fewer points, none moved by more than the tolerance: Douglas and Peucker (1973). */
export const simplify = (points: readonly Pixel[], tolerancePx: number): Pixel[] => {
  if (points.length < 3) return [...points]
  const keep = new Uint8Array(points.length)
  keep[0] = keep[points.length - 1] = 1
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    let [farthest, most] = [0, tolerancePx ** 2]
    for (let index = first + 1; index < last; index++) {
      const off = distanceSquared(points[index]!, points[first]!, points[last]!)
      if (off > most) [farthest, most] = [index, off]
    }
    if (farthest === 0) continue
    keep[farthest] = 1
    spans.push([first, farthest], [farthest, last])
  }
  return points.filter((_, index) => keep[index] === 1)
}

/** Tenths of a pixel as short text. */
const tenths = (value: number): string => String(value / 10)
const joined = (text: string): string => (text.startsWith('-') ? text : ` ${text}`)

/** Path data of one line or ring: absolute start, then relative steps in tenths of a pixel. */
export const pathOf = (points: readonly Pixel[], closed: boolean): string => {
  const rounded = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const)
  const [first] = rounded
  if (!first) return ''
  let path = `M${tenths(first[0])}${joined(tenths(first[1]))}`
  let [atX10, atY10] = first
  let isFirstStep = true
  for (const [x, y] of rounded.slice(1)) {
    if (x === atX10 && y === atY10) continue
    const step = `${tenths(x - atX10)}${joined(tenths(y - atY10))}`
    path += isFirstStep ? `l${step}` : joined(step)
    isFirstStep = false
    ;[atX10, atY10] = [x, y]
  }
  if (isFirstStep) return closed ? '' : `${path}h0`
  return closed ? `${path}Z` : path
}
