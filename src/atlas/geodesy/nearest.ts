/**
 * Which of many positions is nearest to a point. Straight chords through the ellipsoid choose the
 * candidates (a chord grows with the geodesic: at 400 km two directions differ by under 2 m), GeographicLib
 * decides among them.
 */
import { distance } from './geodesic'
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
  private readonly cartesian: Float64Array
  private readonly squared: Float64Array

  constructor(readonly positions: readonly LonLat[]) {
    this.cartesian = new Float64Array(positions.length * 3)
    this.squared = new Float64Array(positions.length)
    positions.forEach((position, index) => this.cartesian.set(toCartesian(position), index * 3))
  }

  private squares(point: LonLat): Float64Array {
    const [x, y, z] = toCartesian(point)
    const { squared: squares } = this
    const all = this.cartesian
    for (let index = 0; index < squares.length; index += 1) {
      const base = index * 3
      squares[index] = (all[base]! - x) ** 2 + (all[base + 1]! - y) ** 2 + (all[base + 2]! - z) ** 2
    }
    return squares
  }

  /** Every position whose geodesic distance is within `slackM` of the least, the nearest first; empty without positions. */
  near(point: LonLat, slackM = 0): Near[] {
    const squares = this.squares(point)
    let least = Infinity
    for (const square of squares) if (square < least) least = square
    const limit = (Math.sqrt(least) + slackM + doubtM) ** 2
    const found: Near[] = []
    squares.forEach((square, index) => {
      if (square <= limit) found.push({ index, distanceM: distance(point, this.positions[index]!) })
    })
    found.sort((a, b) => a.distanceM - b.distanceM)
    const shortest = found[0]?.distanceM ?? 0
    return found.filter(({ distanceM }) => distanceM <= shortest + slackM)
  }
}
