/**
 * Feet of perpendiculars from a point on polylines, and points: what a limit along baselines is measured
 * from. Lines are cut into stations so close that a limit between two of them is dented by decimetres.
 */
import { alongGeodesic, distance } from './geodesic'
import { NearestOf, type Near } from './nearest'
import { densifySide, type PathKind } from './path'
import type { Feet } from './settle'
import type { LonLat } from './units'

/** Greatest dent between two stations, metres: d² / 8r of stations d apart on a limit at r. */
const dentM = 0.1

/** Stations along a run: its points, and along each longer side what cuts it in pieces. */
const stationsOf = (run: readonly LonLat[], path: PathKind, maxPieceM: number): LonLat[] =>
  run.flatMap((to, index): LonLat[] => {
    const from = run[index - 1]
    if (!from) return [to]
    const lengthM = distance(from, to)
    if (lengthM <= maxPieceM) return lengthM > 0 ? [to] : []
    if (path === 'geodesic') return alongGeodesic(from, to, Math.ceil(lengthM / maxPieceM)).slice(1)
    return densifySide(from, to, path, { maxPieceM }).slice(1)
  })

export class RunFeet implements Feet {
  readonly positions: readonly LonLat[]
  private readonly nearest: NearestOf
  /** Indexes of the stations before and after each on its line; -1 at an end. */
  private readonly before: Int32Array
  private readonly after: Int32Array

  /** Each run is a line of one point or more; a closed one repeats its first point. */
  constructor(runs: readonly (readonly LonLat[])[], radiusM: number, path: PathKind = 'geodesic') {
    const maxPieceM = Math.sqrt(8 * radiusM * dentM)
    const lines = runs.map((run) => stationsOf(run, path, maxPieceM))
    this.positions = lines.flat()
    this.nearest = new NearestOf(this.positions)
    this.before = new Int32Array(this.positions.length).fill(-1)
    this.after = new Int32Array(this.positions.length).fill(-1)
    let start = 0
    for (const { length } of lines) {
      for (let index = start + 1; index < start + length; index += 1) {
        this.before[index] = index - 1
        this.after[index - 1] = index
      }
      start += length
    }
  }

  /** Stations no farther than both their neighbours on the line, within `slackM` of the nearest. */
  near(point: LonLat, slackM = 0): Near[] {
    const found = this.nearest.near(point, slackM)
    if (slackM === 0) return found
    const known = new Map(found.map(({ index, distanceM }) => [index, distanceM]))
    // A neighbour out of the slack is farther than all within it.
    const isFarther = (index: number, distanceM: number): boolean =>
      index < 0 || (known.get(index) ?? Infinity) >= distanceM
    return found.filter(
      ({ index, distanceM }) =>
        isFarther(this.before[index]!, distanceM) && isFarther(this.after[index]!, distanceM),
    )
  }
}
