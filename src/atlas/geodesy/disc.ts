import { destination } from './geodesic'
import type { LonLat, Ring } from './units'

/** Steps so that chords stay within `chordErrorM` of a circle: 12 M and 15 m give 86. */
export const discSteps = (radiusM: number, chordErrorM: number): number =>
  Math.max(8, Math.ceil(Math.PI / Math.acos(1 - Math.min(1, chordErrorM / radiusM))))

/**
 * A geodesic circle as a closed ring, counter-clockwise. Every vertex lies at `radiusM` metres on the WGS84
 * ellipsoid; the chords between them run inside by at most `chordErrorM` (plus under 1 m, as they are
 * straight in longitude and latitude).
 */
export const disc = (centre: LonLat, radiusM: number, chordErrorM = 15): Ring => {
  const steps = discSteps(radiusM, chordErrorM)
  const open = Array.from({ length: steps }, (_, index) =>
    destination(centre, -(360 * index) / steps, radiusM),
  )
  return [...open, ...open.slice(0, 1)]
}
