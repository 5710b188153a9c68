/** Which zones the mosaic holds, and who claims by them. */
import type { Feature } from 'geojson'
import type { Area, DashSetting, MosaicCell, PartyCode, ZoneKind, ZoneSummary } from '../../data/contract'
import { isInForce } from '../time'

/** Only these standings are claims; implied, hypothetical, historical and administrative zones never count. */
const countedStandings: ReadonlySet<string> = new Set(['declared', 'enacted', 'stated'])

/**
 * Kinds that claim the water or what lies in and under it. Not in it: land and islands (claims of their own
 * kind), and the contiguous zone, which gives powers of policing alone (UNCLOS Art. 33).
 */
const countedKinds: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'internal-waters',
  'archipelagic-waters',
  'territorial-sea',
  'eez',
  'continental-shelf',
  'dash-area',
  'claim-area',
  'historic-waters',
])

export type ZoneFeature = Feature<Area, ZoneSummary>

export const isCounted = ({ standing, kind }: ZoneSummary): boolean =>
  countedStandings.has(standing) && countedKinds.has(kind)

/** Zones that count as claims to water and are in force on the day. */
export const countedOn = (zones: readonly ZoneFeature[], date: string): ZoneFeature[] =>
  zones.filter(({ properties }) => isCounted(properties) && isInForce(properties, date))

export type { DashSetting } from '../../data/contract'

export const dashSettings: readonly DashSetting[] = ['without', 'surely', 'possibly']

const countsWith = ({ kind, reading }: ZoneSummary, setting: DashSetting): boolean => {
  if (kind !== 'dash-area' || setting === 'possibly') return true
  return setting === 'surely' && reading !== 'possibly-inside'
}

/** Claimants of some zones, each once, by code: the order of every list (the order of parties.json). */
export const claimantsOf = (zones: readonly ZoneSummary[], setting: DashSetting = 'possibly'): PartyCode[] =>
  [...new Set(zones.filter((zone) => countsWith(zone, setting)).map(({ claimant }) => claimant))].sort()

type CellClaimants = Pick<MosaicCell, 'claimants' | 'claimantsWithoutDash' | 'dash'>

/** Claimants that count in a cell under a setting for the dash area, by code. */
export const countedIn = (
  { claimants, claimantsWithoutDash, dash }: CellClaimants,
  setting: DashSetting,
): PartyCode[] => {
  const takesDash = setting === 'possibly' || (setting === 'surely' && dash === 'surely-inside')
  return takesDash || !dash ? claimants : claimantsWithoutDash
}
