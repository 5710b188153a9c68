/** The envelope of baselines and coasts at a distance, and what each of its sides is measured from. */
import { coastBelt, coastPositions, nearFrame } from './clip-waters'
import { aroundRuns } from './geodesy/buffer'
import { union } from './geodesy/grid'
import { limitAround } from './geodesy/limit'
import { NearestOf } from './geodesy/nearest'
import { densifySide } from './geodesy/path'
import { RunFeet } from './geodesy/run-feet'
import { settlePolygons } from './geodesy/settle'
import { metresPerNm, type LonLat, type Polygons } from './geodesy/units'
import type { ZoneInputs } from './zone-inputs'

export interface Envelope {
  polygons: Polygons
  origins: Origins
}

/** Positions that limits are measured from, each with the published or coastal points that make it. */
export interface Origins {
  nearest: NearestOf
  /** Base points of each position: one, or the two ends of the straight side on which it lies. */
  basePoints: LonLat[][]
}

/** Chords of a 200 M limit: 40 m keeps its sides within the 50 m that are promised. */
const chordErrorM = 40
/** Straight sides are asked every kilometre: at 200 M that is 0.3 m too short between two of them. */
const pieceM = 1000

interface Origin {
  at: LonLat
  from: LonLat[]
}

export const alongRun = (run: readonly LonLat[]): Origin[] => [
  ...run.slice(0, 1).map((at) => ({ at, from: [at] })),
  ...run.slice(1).flatMap((b, index) => {
    const a = run[index]!
    const inner = densifySide(a, b, 'geodesic', { maxPieceM: pieceM }).slice(1, -1)
    return [...inner.map((at) => ({ at, from: [a, b] })), { at: b, from: [b] }]
  }),
]

export const originsOf = (origins: readonly Origin[]): Origins => ({
  nearest: new NearestOf(origins.map(({ at }) => at)),
  basePoints: origins.map(({ from }) => from),
})

export const pointOrigins = (points: readonly LonLat[]): Origin[] => points.map((at) => ({ at, from: [at] }))

/** Sides of a run with an end in reach, in one piece: a baseline leaves the reach once. */
const inReach = (run: LonLat[], reaches: (point: LonLat) => boolean): LonLat[] =>
  run.filter((point, index) => [run[index - 1], point, run[index + 1]].some((one) => one && reaches(one)))

interface ShoreLimit {
  polygons: Polygons
  basePoints: LonLat[]
}

const shoreLimit = (coasts: readonly string[], distanceNm: number, inputs: ZoneInputs): ShoreLimit =>
  inputs.once(`shore ${coasts.join()} ${distanceNm}`, () => {
    const shore = coasts.flatMap((party) => coastPositions(party, inputs))
    if (shore.length === 0) return { polygons: [], basePoints: [] }
    const { polygons, basePoints } = limitAround(shore, distanceNm * metresPerNm, { chordErrorM })
    return { polygons, basePoints: basePoints.map((index) => shore[index]!) }
  })

/** Limits of baselines and of a shore as one: where they cross, vertices are cusps of both. */
const joined = (runs: readonly LonLat[][], shore: ShoreLimit, distanceNm: number): Polygons => {
  if (runs.length === 0) return shore.polygons
  const alongRuns = aroundRuns(runs, distanceNm, { chordErrorM })
  if (shore.polygons.length === 0) return alongRuns
  const radiusM = distanceNm * metresPerNm
  const feet = new RunFeet([...runs, ...shore.basePoints.map((point) => [point])], radiusM)
  return settlePolygons(union(alongRuns, shore.polygons), feet, radiusM, chordErrorM)
}

/** To 200 M: exact to a metre at its vertices. Only what bears on the frame goes in. */
export const wideEnvelope = (
  runs: readonly LonLat[][],
  coasts: readonly string[],
  distanceNm: number,
  inputs: ZoneInputs,
): Envelope => {
  const reaches = nearFrame(distanceNm * metresPerNm, inputs)
  const near = runs.map((run) => inReach(run, reaches)).filter((run) => run.length > 0)
  const shore = shoreLimit(coasts, distanceNm, inputs)
  return {
    polygons: joined(near, shore, distanceNm),
    origins: originsOf([...near.flatMap(alongRun), ...pointOrigins(shore.basePoints)]),
  }
}

const beltErrorM = 15

/** To 12 or 24 M. */
export const coastalEnvelope = (
  runs: readonly LonLat[][],
  coasts: readonly string[],
  distanceNm: number,
  inputs: ZoneInputs,
): Envelope => ({
  polygons: union(
    aroundRuns(runs, distanceNm, { chordErrorM: beltErrorM }),
    ...coasts.map((party) => coastBelt(party, distanceNm, inputs)),
  ),
  origins: originsOf([
    ...runs.flatMap(alongRun),
    ...pointOrigins(coasts.flatMap((party) => coastPositions(party, inputs))),
  ]),
})

/** A split at a distance from coasts alone. */
export const nearCoasts = (parties: readonly string[], distanceNm: number, inputs: ZoneInputs): Envelope =>
  inputs.once(`near ${parties.join()} ${distanceNm}`, () => wideEnvelope([], parties, distanceNm, inputs))
