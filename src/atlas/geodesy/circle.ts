/** Geodesic circles and legs as lines for a map whose longitudes run on past 180°. */
import { disc } from './disc'
import { alongGeodesic, inverse } from './geodesic'
import { metresPerNm, type LonLat } from './units'

/** A chord stays this near to the circle or the geodesic; an eighth of a pixel at zoom 8, less than a pixel at 12. */
const chordErrorM = 15
/**
 * Longest piece. A piece is drawn straight in longitude and latitude (or in Mercator), which strays from the
 * geodesic by its squared length · tan(latitude) / (8 · Earth's radius): 10 km at 70° give 6 m.
 */
const pieceM = 10_000

/** A circle of this radius in metres around the centre, as a closed ring whose chords stay within 50 m. */
export const circle = (centre: LonLat, radiusM: number): LonLat[] =>
  disc(centre, radiusM, Math.min(chordErrorM, pieceM ** 2 / (8 * radiusM)))

/** The shortest line from a to b in pieces of at most 10 km, both ends as given. */
export const legLine = (a: LonLat, b: LonLat): LonLat[] =>
  alongGeodesic(a, b, Math.max(1, Math.ceil(inverse(a, b).distanceM / pieceM)))

/** Beyond this Mercator is not drawn. */
const mostLat = 85
const west = -60

/**
 * The parts of a line that lie in the world from 60° W eastward once around to 300° E: one picture in which
 * Asia and the Pacific hang together. A line that passes a pole or leaves at one side falls into parts; what
 * leaves at one side comes in at the other, as on a globe. Parts end at a vertex, so the line is to be dense.
 */
export const inWorld = (points: readonly LonLat[]): LonLat[][] => {
  const parts: LonLat[][] = [[]]
  for (const [givenLon, lat] of points) {
    const lon = ((((givenLon - west) % 360) + 360) % 360) + west
    const part = parts.at(-1)!
    const last = part.at(-1)
    if (Math.abs(lat) > mostLat || (last && Math.abs(lon - last[0]) > 180)) parts.push([])
    if (Math.abs(lat) <= mostLat) parts.at(-1)!.push([lon, lat])
  }
  return parts.filter((part) => part.length > 1)
}

export interface Leg {
  from: LonLat
  to: LonLat
  distanceNm: number
  /** Where the geodesic leaves `from`, degrees from 0 up to 360 clockwise from north; undefined between equal places. */
  azimuthDeg: number | undefined
}

/** Each leg of a path by the inverse geodesic problem; none for fewer than two places. */
export const legsOf = (path: readonly (readonly [number, number])[]): Leg[] =>
  path.slice(1).map(([lon, lat], index) => {
    const from: LonLat = [path[index]![0], path[index]![1]]
    const to: LonLat = [lon, lat]
    const { distanceM, azimuthDeg } = inverse(from, to)
    return {
      from,
      to,
      distanceNm: distanceM / metresPerNm,
      azimuthDeg: distanceM === 0 ? undefined : (azimuthDeg + 360) % 360,
    }
  })

/** Sum of the legs, nautical miles. */
export const totalNm = (legs: readonly Leg[]): number => legs.reduce((sum, leg) => sum + leg.distanceNm, 0)
