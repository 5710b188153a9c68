/**
 * Vicinities: 12 M around the used position of a held feature, so that specks show on a map. No legal zone.
 * Where the circles of different parties meet, each keeps the water nearer to its own feature.
 */
import { disc } from './geodesy/disc'
import { alongGeodesic, destination, distance, inverse } from './geodesy/geodesic'
import { intersect } from './geodesy/grid'
import { metresPerNm, type LonLat, type Polygons } from './geodesy/units'

export const vicinityNm = 12
const radiusM = vicinityNm * metresPerNm
/** Reach of the half-plane along and across the bisector: beyond any point of the circle that it cuts. */
const alongM = 1.5 * radiusM
const acrossM = 2.5 * radiusM

/**
 * The side of `own` of the line that is as far from `own` as from `other`, as far out as a vicinity reaches.
 * The line is the geodesic at right angles to theirs through its middle; on the ellipsoid that is off true
 * equidistance by less than 1 m within 12 M (tested).
 */
export const nearerSide = (own: LonLat, other: LonLat): Polygons => {
  const { distanceM, azimuthDeg } = inverse(own, other)
  const middle = destination(own, azimuthDeg, distanceM / 2)
  const acrossDeg = inverse(middle, other).azimuthDeg
  const bisector = alongGeodesic(
    destination(middle, acrossDeg + 90, alongM),
    destination(middle, acrossDeg - 90, alongM),
    8,
  )
  const back = bisector.map((point) => destination(point, acrossDeg + 180, acrossM)).reverse()
  const ring = [...bisector, ...back]
  return [[[...ring, ...ring.slice(0, 1)]]]
}

/** True where the circles of two different positions meet. */
export const vicinitiesMeet = (a: LonLat, b: LonLat): boolean => {
  if (Math.abs(a[1] - b[1]) > 0.5) return false
  const apartM = distance(a, b)
  return apartM > 1 && apartM < 2 * radiusM
}

/** The circle of `own`, less what lies nearer to one of the rivals. */
export const vicinity = (own: LonLat, rivals: readonly LonLat[]): Polygons =>
  rivals.reduce<Polygons>((rest, rival) => intersect(rest, nearerSide(own, rival)), [[disc(own, radiusM)]])
