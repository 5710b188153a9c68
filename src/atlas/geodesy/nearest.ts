/**
 * Which of many positions is nearest to a point. Straight chords through the ellipsoid choose the
 * candidates (a chord grows with the geodesic: at 400 km two directions differ by under 2 m), GeographicLib
 * decides among them.
 */
import { distance } from './geodesic'
import { KdTree } from './kd-tree'
import type { LonLat } from './units'

const radians = Math.PI / 180
/** WGS84: semi-major axis in metres, squared first eccentricity. */
const semiMajorM = 6_378_137
const eccentricitySquared = (2 - 1 / 298.257223563) / 298.257223563
/** Chords that differ by less than this may stand for geodesics in the other order. */
const doubtM = 25

/** Earth-centred coordinates in metres at height zero. */
export const toCartesian = ([lon, lat]: LonLat): [number, number, number] => {
  const sine = Math.sin(lat * radians)
  const normalM = semiMajorM / Math.sqrt(1 - eccentricitySquared * sine * sine)
  const across = normalM * Math.cos(lat * radians)
  return [
    across * Math.cos(lon * radians),
    across * Math.sin(lon * radians),
    normalM * (1 - eccentricitySquared) * sine,
  ]
}

export interface Near {
  index: number
  distanceM: number
}

/** A set of positions that can be asked again and again. */
export class NearestOf {
  private readonly tree: KdTree

  constructor(readonly positions: readonly LonLat[]) {
    const cartesian = new Float64Array(positions.length * 3)
    positions.forEach((position, index) => cartesian.set(toCartesian(position), index * 3))
    this.tree = new KdTree(cartesian)
  }

  /** Every position whose geodesic distance is within `slackM` of the least, the nearest first; empty without positions. */
  near(point: LonLat, slackM = 0): Near[] {
    const at = toCartesian(point)
    const least = this.tree.leastSquare(at)
    if (least === Infinity) return []
    const found = this.tree
      .within(at, (Math.sqrt(least) + slackM + doubtM) ** 2)
      .map((index): Near => ({ index, distanceM: distance(point, this.positions[index]!) }))
      .sort((a, b) => a.distanceM - b.distanceM || a.index - b.index)
    const shortest = found[0]?.distanceM ?? 0
    return found.filter(({ distanceM }) => distanceM <= shortest + slackM)
  }
}
