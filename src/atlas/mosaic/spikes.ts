/**
 * Spikes: rounding to the grid can leave a ring going out along a border and back a centimetre beside it.
 * They hold no area, but points on them and boxes round them mislead, and a stroke would draw them.
 */
import type { LonLat, Ring } from '../geodesy/units'

/** Two steps of the grid (1e-7°), 2 cm. */
const closeDegrees = 2.1e-7

const apart = (a: LonLat, b: LonLat): number => Math.hypot(b[0] - a[0], b[1] - a[1])

/** Distance of `point` from the straight line through a and b. */
const offLine = (point: LonLat, a: LonLat, b: LonLat): number => {
  const length = apart(a, b)
  if (length === 0) return apart(point, a)
  return Math.abs((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])) / length
}

/** True where the way from a to the tip comes straight back towards c. */
const isTip = (a: LonLat, tip: LonLat, c: LonLat): boolean => {
  if (apart(tip, c) <= closeDegrees) return true
  const towardsEachOther = (a[0] - tip[0]) * (c[0] - tip[0]) + (a[1] - tip[1]) * (c[1] - tip[1]) > 0
  if (!towardsEachOther) return false
  return apart(a, tip) < apart(c, tip)
    ? offLine(a, tip, c) <= closeDegrees
    : offLine(c, tip, a) <= closeDegrees
}

/** A closed ring without spikes; empty where nothing else was in it. */
export const withoutSpikes = (ring: Ring): Ring => {
  const open = ring.slice(0, -1)
  let index = 0
  let sound = 0
  while (open.length > 2 && sound < open.length) {
    const size = open.length
    index %= size
    if (isTip(open[(index + size - 1) % size]!, open[index]!, open[(index + 1) % size]!)) {
      open.splice(index, 1)
      // What lay before the tip may be the next one.
      index = Math.max(0, index - 1)
      sound = 0
    } else {
      index += 1
      sound += 1
    }
  }
  return open.length > 2 ? [...open, open[0]!] : []
}
