import type { FeatureFile } from '../data/types'
import type { LonLat } from './geodesy/units'

/** The one position marked used; the point geometry where none is. */
export const usedPosition = ({ properties, geometry }: FeatureFile): LonLat => {
  const used = properties.positions.find((position) => position.used)
  return used ? [used.lon, used.lat] : geometry.coordinates
}
