/** What is asked of the data at one spot, and what is answered. Metres, degrees, ISO dates. */
import type {
  Area,
  Certainty,
  Control,
  FeatureSummary,
  FirstView,
  LineSummary,
  PartyCode,
  ZoneSummary,
} from '../../data/contract'
import type { LonLat } from '../geodesy/units'
import type { CompassPoint } from '../search/nearby'

/** The layers that an answer is taken from; every other property of the first view is left alone. */
export type InspectData = Pick<
  FirstView,
  'parties' | 'claims' | 'lines' | 'features' | 'control' | 'catalogue' | 'notDrawn'
> & {
  /** The coast as the map draws it. */
  land: readonly Area[]
}

/** The edge of a zone that is nearest to the spot. */
export interface EdgeAnswer {
  distanceM: number
  foot: LonLat
  certainty: Certainty
  /** How far the edge may lie from where it is drawn. */
  errorM: number
  /** The line of lines.geojson that it follows. */
  line?: LineSummary
}

export interface ClaimAnswer {
  zone: ZoneSummary
  /** False for a zone that only comes near: the spot lies outside it, within the error of its edge. */
  covers: boolean
  /** Absent for the area inside the dashes, which has no edge between them. */
  edge?: EdgeAnswer
  /** The nearest edge may lie on the other side of the spot; for the dashes: only the wider reading covers it. */
  tooClose: boolean
  /** Party order, title of the claim file. */
  title?: string
}

export interface ClaimantCounts {
  /** Claimants of whom a counted zone covers the spot, whichever way the dashes are read. */
  surely: PartyCode[]
  /** Further claimants if the dashes are read in the widest way. */
  possibly: PartyCode[]
  /** Claimants without the area inside the dashes. */
  withoutDash: PartyCode[]
  /** Claimants that an edge within its error may add or take away; coasts left aside. */
  unsure: PartyCode[]
}

export interface AgreementAnswer {
  id: string
  title: string
  parties: PartyCode[]
  kind: Extract<LineSummary['kind'], 'agreement' | 'joint-area'>
  /** The spot lies in its closed area. */
  contains: boolean
  distanceM: number
}

export interface FeatureAnswer {
  feature: FeatureSummary
  at: LonLat
  distanceM: number
  /** Where the feature lies, seen from the spot. */
  direction: CompassPoint
  /** Periods of the day asked about. */
  holders: Control[]
  /** The spot lies on its position, or within the error of it. */
  isHere: boolean
}

export interface CoastAnswer {
  party: PartyCode
  distanceM: number
  direction: CompassPoint
  foot: LonLat
}

export interface Inspection {
  at: LonLat
  date: string
  /** 'unknown' where no study area is published. */
  studyArea: 'inside' | 'outside' | 'unknown'
  /** By the coast that the map draws. */
  isLand: boolean
  /** Parties whose land it is by the country outlines. */
  landOf: PartyCode[]
  /** The coast lies within its error of the spot: what is water here may be land. */
  isNearCoast: boolean
  /** Zones that cover the spot, in party order. */
  claims: ClaimAnswer[]
  /** Zones that cover it and do not count: historical, administrative, implied, hypothetical. */
  uncounted: ClaimAnswer[]
  /** Zones that end within their error of it. */
  near: ClaimAnswer[]
  counts: ClaimantCounts
  /** Claimants not counted here of whom some limit is not drawn. */
  undrawn: PartyCode[]
  agreements: AgreementAnswer[]
  /** The five nearest, nearest first. */
  features: FeatureAnswer[]
  onFeature?: FeatureAnswer
  /** Every party whose land is on file, in party order. */
  coasts: CoastAnswer[]
}
