/**
 * "Who claims this spot?": everything on file about one position on one day. Pure; the answer is a plain
 * object. Zones are taken as the data have them, so an answer is no surer than its edges: each says how far
 * it may be off, and what lies within that is called too close.
 */
import type { PartyCode } from '../../data/contract'
import { distance } from '../geodesy/geodesic'
import { metresPerNm, type LonLat } from '../geodesy/units'
import { claimsOn, sortParties } from '../parties'
import { answersAt, coastErrorM, countClaimants, isCounted } from './claims-at'
import type { InspectIndex } from './prepare'
import { agreementsNear, coastsFrom, featuresNear } from './surroundings'
import type { CoastAnswer, Inspection } from './types'

/**
 * Twice the 200 nautical miles of an exclusive economic zone. A limit not drawn is worth a warning this far
 * from a coast or a claimed feature; further out it would be noise.
 */
const undrawnReachM = 400 * metresPerNm

/** Parties with a coast, or a feature that they claim, within reach of the spot. */
const withinReach = (
  { data, places }: InspectIndex,
  at: LonLat,
  coasts: readonly CoastAnswer[],
): Set<PartyCode> => {
  const found = new Set(
    coasts.filter(({ distanceM }) => distanceM <= undrawnReachM).map(({ party }) => party),
  )
  const isFound = ({ party }: { party: PartyCode }): boolean => found.has(party)
  data.features.features.forEach(({ properties: { claimants } }, place) => {
    const own = claimants.filter(({ kind }) => kind === 'sovereignty')
    if (own.every(isFound) || distance(at, places[place]!) > undrawnReachM) return
    for (const { party } of own) found.add(party)
  })
  return found
}

/** Claimants with a claim in force on the day of which some limit is not drawn. */
const undrawnOn = ({ data }: InspectIndex, date: string): PartyCode[] => {
  const withGaps = new Set(data.notDrawn.map(({ claim }) => claim))
  return Object.keys(data.parties).filter((code) =>
    claimsOn(code, data.catalogue, date).some(({ id }) => withGaps.has(id)),
  )
}

const studyAreaAt = ({ study }: InspectIndex, [lon, lat]: LonLat): Inspection['studyArea'] => {
  if (!study) return 'unknown'
  return study.covering(lon, lat).length > 0 ? 'inside' : 'outside'
}

/** Parties whose land the position is by the country outlines. */
const landAt = ({ partyLand, landParties }: InspectIndex, [lon, lat]: LonLat): PartyCode[] =>
  partyLand()
    .covering(lon, lat)
    .map((party) => landParties[party]!)

/** Answers for a position in WGS84 degrees and an ISO day. */
export const inspect = (index: InspectIndex, lon: number, lat: number, date: string): Inspection => {
  const at: LonLat = [lon, lat]
  const order = (codes: Iterable<PartyCode>): PartyCode[] => sortParties(codes, index.data.parties)
  const isLand = index.land.covering(lon, lat).length > 0
  const { covering, near } = answersAt(index, at, date)
  const claims = covering.filter(({ zone }) => isCounted(zone))
  const counts = countClaimants(claims, near, order)
  const features = featuresNear(index, at, date)
  const [onFeature] = features.filter(({ isHere }) => isHere)
  const coasts = coastsFrom(index, at)
  const reach = withinReach(index, at, coasts)
  return {
    at,
    date,
    studyArea: studyAreaAt(index, at),
    isLand,
    landOf: isLand ? landAt(index, at) : [],
    isNearCoast: coasts.some(({ distanceM }) => distanceM <= coastErrorM),
    claims,
    uncounted: covering.filter(({ zone }) => !isCounted(zone)),
    near,
    counts,
    undrawn: undrawnOn(index, date).filter((code) => reach.has(code) && !counts.surely.includes(code)),
    agreements: agreementsNear(index, at, date),
    features,
    ...(onFeature && { onFeature }),
    coasts,
  }
}
