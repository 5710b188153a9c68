/**
 * What the build writes to dist/data and the page loads: the same files that people download.
 * Documented for readers in data/README.md. `from` is inclusive, `to` exclusive (absent = in force);
 * dates are ISO at the precision known; coordinates are lon, lat in WGS84 degrees.
 */
import type { FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { ErrorFrom } from './detail-types'
import type {
  ClaimFile,
  FeatureFile,
  GroupFile,
  PartiesFile,
} from './types'

export type * from './detail-types'
export type { EventLink, EventListItem, FeatureEvent, FeatureItem } from './event-types'

export type PartyCode = string
export type Area = Polygon | MultiPolygon
type FeatureProperties = FeatureFile['properties']
export type Grade = FeatureProperties['control'][number]['grade']
export type Certainty = ClaimFile['lines'][number]['certainty']
export type Standing = ClaimFile['standing']
export type ZoneKind = ClaimFile['zones'][number]['kind']

export interface Control {
  party: PartyCode
  polity: string
  grade: Grade
  from?: string
  to?: string
  /** Where the begin is not on file: not before this date. */
  notBefore?: string
  /** Where the begin is not on file: there by this date, according to the sources. */
  knownBy?: string
  certainty: 'high' | 'medium' | 'low'
}

/** features.geojson: one disputed feature, Point. */
export interface FeatureSummary {
  id: string
  group: string
  /** One name per language tag: the first on file. */
  names: Record<string, string>
  type: string
  award2016: FeatureProperties['award2016']['status']
  control: Control[]
  claimants: { party: PartyCode; kind: FeatureProperties['claims'][number]['kind'] }[]
  confidence: 'high' | 'medium' | 'low'
  positionErrorM: number
  /** On the island tracker's list of outposts. */
  tracked: boolean
  /** Always in the download; the page's copy goes without. */
  sources?: string[]
}

/** claims.geojson: one zone version. Its outline is not in it: see lines.geojson. */
export interface ZoneSummary {
  id: string
  /** File of data/claims that makes it. */
  claim: string
  claimant: PartyCode
  kind: ZoneKind
  standing: Standing
  /** For dash areas: inside whatever the reading, or only by the widest. */
  reading?: 'surely-inside' | 'possibly-inside'
  from?: string
  to?: string
  /** Title of the instrument and its year, for the label. */
  instrument: string
  rule: string
  objections: PartyCode[]
  /** Always in the download; the page's copy goes without. */
  sources?: string[]
  areaKm2: number
}

/** lines.geojson: one edge, baseline, agreement line or dash. */
export interface LineSummary {
  id: string
  kind: 'baseline' | 'claim-line' | 'zone-edge' | 'dash' | 'agreement' | 'joint-area'
  /** File of data/claims or data/agreements. */
  item: string
  itemKind: 'claim' | 'agreement'
  parties: PartyCode[]
  certainty: Certainty
  standing: Standing | 'treaty'
  /** For dashes: ids of the editions that the line stands for; 'second-reading' for the other digitisation. */
  editions?: string[]
  rule?: string
  fromPoints?: (string | number)[]
  /** How far it may lie from its true place to either side, metres; absent = not known. */
  errorM?: number
  /** What that figure is: half the last digit printed, the width of a line drawn by hand, the coast's, a position's. */
  errorFrom?: ErrorFrom
  from?: string
  to?: string
  /** Always in the download; the page's copy goes without. */
  sources?: string[]
}

/** bands.geojson: soft edges as nested polygons of true ground width, outermost first. */
export interface BandSummary {
  id: string
  claim: string
  /** The area inside the dashes, or how far a computed limit may move outward. */
  kind: 'dash-area' | 'limit'
  /** Zones of the claim whose limit it is. */
  zones?: string[]
  /** How far the limit may move at most, metres, and by which rule. */
  widthM?: number
  rule?: string
  claimant: PartyCode
  /** 1 is the outermost and faintest. */
  step: number
  steps: number
  from?: string
  to?: string
}

/** control.geojson: a feature and control period (vicinity polygon where the grade allows one, else the point), or party land. */
export interface ControlSummary {
  id: string
  /** Feature id; absent for party land. */
  feature?: string
  kind: 'vicinity' | 'point' | 'land'
  party: PartyCode
  polity: string
  grade: Grade | 'land'
  from?: string
  to?: string
  certainty: 'high' | 'medium' | 'low'
}

/** views.geojson: the classes of a one-claimant view, over the zones drawn so far. */
export interface ViewSummary {
  id: string
  party: PartyCode
  class: 'controls' | 'claims-not-controlled' | 'own-waters'
  /** Land rather than sea. */
  land: boolean
  /** For rings of an area without an edge: 1 inside, towards 0 outward; absent = 1. */
  fade?: number
  from?: string
  to?: string
}

/** mosaic.geojson and mosaic.json: one set of claims that together cover some water; disjoint from all other cells. */
export interface MosaicCell {
  id: string
  /** Ids of zones in claims.geojson, by claimant, then by id. */
  claims: string[]
  /** Who claims, by code; the dash area counts on either reading. */
  claimants: PartyCode[]
  /** The same without the dash area; may be empty. */
  claimantsWithoutDash: PartyCode[]
  /** Inside the dash area whatever the reading, or only by the widest; absent = outside. */
  dash?: 'surely-inside' | 'possibly-inside'
  areaKm2: number
}

/** How much of the dash area a count takes in: none of it, what is inside on any reading, all of it. */
export type DashSetting = 'without' | 'surely' | 'possibly'

/** Water of the study area by number of claimants; 0 = no claim drawn. */
export interface OverlapCount {
  claimants: number
  areaKm2: number
  /** Of the study area, 0 to 1. */
  share: number
}

/** Counts and areas for one way of taking the dash area. */
export interface OverlapTable {
  counts: OverlapCount[]
  claimants: { party: PartyCode; areaKm2: number; aloneKm2: number; share: number }[]
  /** Each two claimants once, in the order of codes; shares are of what each claims. */
  pairs: {
    parties: [PartyCode, PartyCode]
    areaKm2: number
    shareOfFirst: number
    shareOfSecond: number
  }[]
  sets: { claimants: PartyCode[]; areaKm2: number }[]
}

/** overlaps.json: who claims how much of the study area, and together with whom. */
export interface Overlaps {
  date: string
  studyAreaKm2: number
  /** All claimants, also those without a drawn zone. */
  claimants: PartyCode[]
  cells: number
  /** Without the dash area; with what is inside it on any reading; with all that may be inside. */
  tables: Record<DashSetting, OverlapTable>
  dashArea: {
    leastKm2: number
    mostKm2: number
    insideStudyArea: { leastKm2: number; mostKm2: number }
    method: string
  }
}

/** mosaic.json, loaded late: objects `cells` (with MosaicCell) and `studyArea` (one polygon, land not taken out). */
export type MosaicTopology = Topology

export interface Place {
  id: string
  names: Record<string, string>
  lon: number
  lat: number
  /** 1 shows first. */
  rank: number
  country: string
}

/** A place of a topic, for the optional overlay. */
export interface TopicPlace {
  topic: string
  name: string
  /** Longitude, latitude. */
  at: [number, number]
  /** The island or reef that it is, whose own symbol stands there too. */
  feature?: string
}

export type Collection<G extends Point | LineString | Area, P> = FeatureCollection<G, P>

export interface IndexFile {
  version: string
  /** The data's date: the atlas has no other clock. */
  date: string
  counts: Record<string, number>
  licence: string
  /** Where errors are reported, a mailto: or https: address; absent where the operator gave none. */
  contact?: string
  files: { name: string; bytes: number; description: string }[]
}

/** What can be opened besides features, by title. */
export interface CatalogueItem {
  kind: 'claim' | 'agreement' | 'article' | 'lesson' | 'topic' | 'series'
  id: string
  title: string
  /** Who claims, or who is bound; empty for articles. */
  parties: PartyCode[]
  /** Who objects to a claim, by document or without one; empty for the other kinds. */
  objections: PartyCode[]
  /** Of a claim: what it counts as, and when it was pressed. */
  standing?: Standing
  from?: string
  to?: string
  /** Of an article: the day of publication, which its map shows. */
  date?: string
  /** Of a lesson: its number, which is its address; of a topic: its place among the cards. */
  number?: number
  /** Of a lesson or topic: the question that it answers. */
  question?: string
}

/**
 * Everything that the map's first view needs. The page's copy of the layers goes without `sources`:
 * panels load theirs with the item.
 */
export interface FirstView {
  /** Objects `land` and `depth` (contours with depthM), among the layers' own. */
  basemap: Topology
  /** Coarse land of the whole world: object `land`. */
  world: Topology
  features: Collection<Point, FeatureSummary>
  claims: Collection<Area, ZoneSummary>
  lines: Collection<LineString, LineSummary>
  bands: Collection<Area, BandSummary>
  control: Collection<Point | Area, ControlSummary>
  views: Collection<Area, ViewSummary>
  groups: GroupFile[]
  places: Place[]
  parties: PartiesFile
  index: IndexFile
  catalogue: CatalogueItem[]
  /** Every event by date, for the bar of time; the rest comes with its panel. */
  events: { id: string; date: string; category: string }[]
  /** Places of the topics; absent where there are none. */
  matters?: TopicPlace[]
  /** Zones that have no geometry yet: the panel says 'limit not drawn yet'. */
  notDrawn: { claim: string; zone: string; reason: string }[]
}
