/** What lies round a spot: features and who is there, coasts, agreements. */
import type { LineSummary } from '../../data/contract'
import { inverse } from '../geodesy/geodesic'
import { toCartesian } from '../geodesy/nearest'
import { metresPerNm, type LonLat } from '../geodesy/units'
import { compassPointOf } from '../search/nearby'
import { isInForce } from '../time'
import type { InspectIndex } from './prepare'
import type { AgreementAnswer, CoastAnswer, FeatureAnswer } from './types'

const featuresShown = 5
/** Chords choose a few more than are shown; geodesics decide among them. */
const candidates = 8

/** Numbers of the features whose chords to the spot are shortest. */
const nearestPlaces = ({ placesCartesian: all, places }: InspectIndex, at: LonLat): number[] => {
  const [x, y, z] = toCartesian(at)
  const squares = places.map(
    (_, place) =>
      (all[place * 3]! - x) ** 2 + (all[place * 3 + 1]! - y) ** 2 + (all[place * 3 + 2]! - z) ** 2,
  )
  return places
    .map((_, place) => place)
    .sort((a, b) => squares[a]! - squares[b]!)
    .slice(0, candidates)
}

/** The nearest features by geodesic, nearest first, with who is there on the day. */
export const featuresNear = (index: InspectIndex, at: LonLat, date: string): FeatureAnswer[] =>
  nearestPlaces(index, at)
    .map((place) => ({ place, ...inverse(at, index.places[place]!) }))
    .sort((a, b) => a.distanceM - b.distanceM)
    .slice(0, featuresShown)
    .map(({ place, distanceM, azimuthDeg }) => {
      const feature = index.data.features.features[place]!.properties
      return {
        feature,
        at: index.places[place]!,
        distanceM,
        direction: compassPointOf(azimuthDeg),
        holders: feature.control.filter((period) => isInForce(period, date)),
        isHere: distanceM <= feature.positionErrorM,
      }
    })

/** The nearest place on each party's coast; parties in order, those without land on file left out. */
export const coastsFrom = ({ coasts, landParties }: InspectIndex, at: LonLat): CoastAnswer[] =>
  landParties.flatMap((party, group) => {
    const foot = coasts.nearest(at, group)
    if (!foot) return []
    const direction = compassPointOf(inverse(at, foot.at).azimuthDeg)
    return [{ party, distanceM: foot.distanceM, direction, foot: foot.at }]
  })

/** Lines of agreements are told of within the breadth of a contiguous zone. */
export const nearAgreementM = 24 * metresPerNm

type AgreementLine = LineSummary & { kind: AgreementAnswer['kind'] }
const isAgreementLine = (line: LineSummary): line is AgreementLine =>
  line.kind === 'agreement' || line.kind === 'joint-area'

/** Agreements in force whose area holds the spot or whose line is near, the nearest first. */
export const agreementsNear = (index: InspectIndex, at: LonLat, date: string): AgreementAnswer[] => {
  const inside = new Set(
    index.jointPolygons.covering(at[0], at[1]).map((polygon) => index.jointAreas[polygon]!),
  )
  const found = new Map<string, AgreementAnswer>()
  index.lines.forEach((line, group) => {
    if (!isAgreementLine(line) || !isInForce(line, date)) return
    const distanceM = index.lineSides.nearest(at, group)?.distanceM ?? Infinity
    const contains = inside.has(group)
    if (!contains && distanceM > nearAgreementM) return
    const { item: id, parties, kind } = line
    const known = found.get(id)
    found.set(id, {
      id,
      title: index.titles.get(`agreement:${id}`) ?? id,
      parties,
      kind,
      contains: contains || (known?.contains ?? false),
      distanceM: Math.min(distanceM, known?.distanceM ?? Infinity),
    })
  })
  return [...found.values()].sort(
    (a, b) => Number(b.contains) - Number(a.contains) || a.distanceM - b.distanceM,
  )
}
