/** Files behind the panels: library.json and details/<kind>/<id>.json. See contract.ts for the rest. */
import type { FeatureItem } from './event-types'
import type {
  AboutFile,
  AgreementFile,
  AreasFile,
  ArticleFile,
  ClaimFile,
  EventFile,
  LessonFile,
  PartiesFile,
  SeriesFile,
  SourceFile,
  TermFile,
  TopicFile,
} from './types'

/** What the error of a line was taken from. */
export type ErrorFrom = 'digits' | 'band' | 'coast' | 'position'

/** A citation record as panels get it: CSL-JSON. */
export type Source = SourceFile
export type SourceMap = Record<string, Source>

/** details/<kind>/<id>.json: the whole file with its sources, loaded when its panel opens. */
export interface Detail<T> {
  item: T
  sources: SourceMap
}
export type FeatureDetail = Detail<FeatureItem>
/** A point that a computed limit is measured from: as an instrument prints it, a feature's position, or on a coast. */
export interface BasePoint {
  at: [number, number]
  /** Claim whose list has it, the list's name, and the point's number, name and print there. */
  claim?: string
  line?: string
  n?: string | number
  name?: string
  published?: string
  feature?: string
  /** Party on whose coast it lies, as the base map has it. */
  coast?: string
}
/** A stretch of a computed limit. */
export interface EdgeOrigin {
  /** Places in `basePoints`: one base point, or the ends of a straight side of the baseline. */
  points: number[]
  /** Where on the side the stretch is measured from at its middle; absent = the base point. */
  foot?: [number, number]
  /** The middle of the stretch. */
  at: [number, number]
  lengthKm: number
}
/** Computed edges of a claim that are alike. */
export interface EdgeDetail {
  /** Ids in lines.geojson. */
  lines: string[]
  zones: ClaimFile['zones'][number]['kind'][]
  rule: string
  /** Absent for closings, which are measured from nothing. */
  distanceNm?: number
  errorM?: number
  errorFrom?: ErrorFrom
  origins?: EdgeOrigin[]
  /** For belts with too many base points to list: whose coast they lie on. */
  coast?: string
}
/** What the computed edges of a claim are measured from. */
export interface EdgeDetails {
  basePoints: BasePoint[]
  edges: EdgeDetail[]
}
export type ClaimItem = ClaimFile & { computed?: EdgeDetails }
export type ClaimDetail = Detail<ClaimItem>
export type AgreementDetail = Detail<AgreementFile>
/** A distance between two points of an article's story: the geodesic on WGS84, computed at build. */
export interface StoryDistance {
  from: string
  to: string
  distanceNm: number
}
/** An article as panels get it. */
export type ArticleItem = ArticleFile & { distances?: StoryDistance[] }
export type ArticleDetail = Detail<ArticleItem>
export type LessonDetail = Detail<LessonFile>
export type TopicDetail = Detail<TopicFile>
export type EventDetail = Detail<EventFile>
export type SeriesDetail = Detail<SeriesFile>
/** glossary.json: every term of art with its sources, loaded after the first view. */
export type GlossaryFile = Detail<TermFile[]>
/** A package that the atlas is made with, as package.json and the package itself state. */
export interface Software {
  name: string
  version: string
  licence: string
  /** True for libraries, false for tools that build and test. */
  shipped: boolean
}
/** about.json: what this copy says of itself, loaded when the panel opens. */
/** A version of the data and what changed with it, as CHANGELOG.md has it. */
export interface DataVersion {
  version: string
  date: string
  changes: string[]
}
/** How long ago sources were read, counted in months from the data's date. */
export interface ReviewState {
  sources: number
  /** Without a date of reading. */
  undated: number
  oldestMonths: number
  /** Not read again for more than 24 months. */
  stale: { id: string; title: string; months: number }[]
}
/** A published area beside what the atlas draws for the same; without `oursKm2` it draws nothing. */
export type AreaComparison = AreasFile[number] & { oursKm2?: number }
export type AboutDetail = Detail<
  AboutFile & { software: Software[]; versions: DataVersion[]; review: ReviewState; areas: AreaComparison[] }
>
/** A claim as the panel of its claimant lists it, drawn from the claim's own file. */
export interface PartyClaim {
  id: string
  title: string
  standing: ClaimFile['standing']
  /** The earliest date on file; absent = unknown. */
  date?: string
  /** From when to when it was pressed. */
  from?: string
  to?: string
  zones: (Pick<ClaimFile['zones'][number], 'kind' | 'standing' | 'from' | 'to'> & { isDrawn: boolean })[]
  /** Documents of others, in order of date, those without one last. */
  objections: Pick<ClaimFile['objections'][number], 'party' | 'instrument' | 'date'>[]
  /** Reported to object, without a document read. */
  reported: string[]
  /** What was not found. */
  missing: string[]
}
export type PartyItem = PartiesFile[string] & { id: string; claims?: PartyClaim[] }
export type PartyDetail = Detail<PartyItem>
