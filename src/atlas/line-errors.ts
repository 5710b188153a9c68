/** How far a line may lie from its true place, where that is on file. */
import type { LineSummary } from '../data/contract'
import type { ClaimFile, FeatureFile, Line, Point } from '../data/types'
import { coastErrorM } from './inspect/claims-at'
import { metresPerNm } from './geodesy/units'

export type LineError = Pick<LineSummary, 'errorM' | 'errorFrom'>

/** A minute of latitude is a nautical mile to within half a per cent. */
const minuteM = metresPerNm
/** More decimals of a degree than this come from a conversion: they do not say how fine the print was. */
const mostDecimals = 6

const lastUnitM = (text: string): number | undefined => {
  const tenths = (digits: string | undefined): number => 10 ** -(digits?.length ?? 0)
  const seconds = /\d+(?:[.,](\d+))?\s*[″"]/.exec(text)
  if (seconds) return (minuteM / 60) * tenths(seconds[1])
  const minutes = /\d+(?:[.,](\d+))?\s*[′']/.exec(text)
  if (minutes) return minuteM * tenths(minutes[1])
  const degrees = /-?\d+[.,](\d+)/.exec(text)
  if (!degrees || (degrees[1]?.length ?? 0) > mostDecimals) return undefined
  return 60 * minuteM * tenths(degrees[1])
}

/**
 * Half of the last unit printed, along both axes at once, metres: a point printed to the minute may lie up to
 * 1.3 km from what was meant. Undefined where the print is not on file or was converted.
 */
export const roundingErrorM = ({ published }: Pick<Point, 'published'>): number | undefined => {
  const unitM = published === undefined ? undefined : lastUnitM(published)
  return unitM === undefined ? undefined : (unitM / 2) * Math.SQRT2
}

/** The coarsest of a list of points; undefined where one of them is not known. */
export const coarsestM = (points: readonly Pick<Point, 'published'>[]): number | undefined => {
  const errors = points.map(roundingErrorM)
  if (errors.length === 0 || errors.includes(undefined)) return undefined
  return Math.max(...errors.map((error) => error ?? 0))
}

const rounded = (metres: number): number => (metres < 10 ? Math.ceil(metres * 10) / 10 : Math.ceil(metres))

/** Of a line on file: its band where it was drawn by hand, else the rounding of its points. */
export const lineError = ({ certainty, bandKm, points }: Line): LineError => {
  if (certainty === 'drawn') return bandKm === undefined ? {} : { errorM: bandKm * 1000, errorFrom: 'band' }
  const errorM = certainty === 'published' ? coarsestM(points) : undefined
  return errorM === undefined ? {} : { errorM: rounded(errorM), errorFrom: 'digits' }
}

type Rule = ClaimFile['zones'][number]['rule']

/** Of circles round features: the error of the positions on file. */
const positionError = (ids: readonly string[], features: ReadonlyMap<string, FeatureFile>): LineError => {
  const errors = ids.map((id) => features.get(id)?.properties.positionErrorM)
  if (errors.length === 0 || errors.includes(undefined)) return {}
  return { errorM: Math.max(...errors.map((error) => error ?? 0)), errorFrom: 'position' }
}

/**
 * Of an edge that we compute: what it is measured from decides. `fromCoast` tells that some part of it is
 * measured from the base map's coast, `baselines` are the lists of points that it is measured from. A closing
 * that no instrument describes has no error on file.
 */
export const edgeError = (
  rule: Rule,
  {
    fromCoast,
    baselines,
    features,
  }: { fromCoast: boolean; baselines: readonly Line[]; features: ReadonlyMap<string, FeatureFile> },
): LineError => {
  if (rule.type === 'around-feature') return positionError(rule.features, features)
  if (fromCoast) return { errorM: coastErrorM, errorFrom: 'coast' }
  if (rule.type !== 'limit' && rule.type !== 'around-line') return {}
  const errorM = coarsestM(baselines.flatMap(({ points }) => points))
  return errorM === undefined ? {} : { errorM: rounded(errorM), errorFrom: 'digits' }
}
