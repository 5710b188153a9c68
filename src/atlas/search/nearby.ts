/** What lies near a spot, by geodesic distance on the ellipsoid. */
import { inverse } from '../geodesy/geodesic'
import { metresPerNm, type LonLat } from '../geodesy/units'
import type { IndexItem, SearchIndex } from './index-file'

/** From the spot, clockwise from north. */
export const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type CompassPoint = (typeof compassPoints)[number]

export interface Nearby {
  item: IndexItem
  distanceNm: number
  /** Direction in which the feature lies, seen from the spot. */
  direction: CompassPoint
  /** The spot lies on the feature's position, or within its error. */
  isHere: boolean
}

/** Azimuth in degrees, any turn, to one of eight points. */
export const compassPointOf = (azimuthDeg: number): CompassPoint =>
  compassPoints[((Math.round(azimuthDeg / 45) % 8) + 8) % 8]!

/** The features nearest to the spot, nearest first. */
export const nearestFeatures = (index: SearchIndex, spot: LonLat, limit = 5): Nearby[] =>
  index
    .flatMap((item) => {
      if (item.k !== 'feature' || !item.at) return []
      const { distanceM, azimuthDeg } = inverse(spot, [item.at[0], item.at[1]])
      return [
        {
          item,
          distanceNm: distanceM / metresPerNm,
          direction: compassPointOf(azimuthDeg),
          isHere: distanceM <= (item.e ?? 0),
        },
      ]
    })
    .sort((a, b) => a.distanceNm - b.distanceNm)
    .slice(0, limit)
