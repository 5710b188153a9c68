/**
 * Distance, azimuth and destination on the WGS84 ellipsoid, by GeographicLib: C. F. F. Karney, "Algorithms
 * for geodesics", J. Geodesy 87 (2013) 43-55, doi 10.1007/s00190-012-0578-z. Its error is some nanometres;
 * what counts here is the error of the positions themselves.
 */
import geographiclib from 'geographiclib-geodesic'
import type { LonLat } from './units'

const wgs84 = geographiclib.Geodesic.WGS84

export interface Inverse {
  distanceM: number
  /** Azimuth of the geodesic where it leaves `from`, degrees clockwise from north. */
  azimuthDeg: number
  /** Azimuth, still forward, where it arrives at `to`. */
  arrivalDeg: number
}

/** Shortest path between two positions: metres and degrees. */
export const inverse = (from: LonLat, to: LonLat): Inverse => {
  const { s12 = NaN, azi1 = NaN, azi2 = NaN } = wgs84.Inverse(from[1], from[0], to[1], to[0])
  return { distanceM: s12, azimuthDeg: azi1, arrivalDeg: azi2 }
}

/** Geodesic distance in metres. */
export const distance = (from: LonLat, to: LonLat): number => inverse(from, to).distanceM

/** The position reached after `distanceM` metres along the geodesic that leaves `from` at `azimuthDeg`. */
export const destination = (from: LonLat, azimuthDeg: number, distanceM: number): LonLat => {
  const { lat2 = NaN, lon2 = NaN } = wgs84.Direct(from[1], from[0], azimuthDeg, distanceM)
  return [lon2, lat2]
}

/** The positions that cut the geodesic from a to b into `parts` equal pieces, both ends included as given. */
export const alongGeodesic = (a: LonLat, b: LonLat, parts: number): LonLat[] => {
  const line = wgs84.InverseLine(a[1], a[0], b[1], b[0])
  const inner = Array.from({ length: parts - 1 }, (_, index): LonLat => {
    const { lat2 = NaN, lon2 = NaN } = line.Position((line.s13 * (index + 1)) / parts)
    return [lon2, lat2]
  })
  return [a, ...inner, b]
}
