/**
 * Turns the research dossier's point lists and source lists into the shapes of
 * data/schema/common.schema.json. Shared by the claim and agreement imports.
 * Coordinates are WGS84 degrees as the dossier keeps them; nothing is rounded here.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from './legal-publishers'
import { writeSource, type SourceInput } from './sources'

export interface DossierPoint {
  n: string | number
  name?: string | null
  published?: string
  lat: number
  lon: number
  note?: string
}

export interface DossierLine {
  name: string
  closed: boolean
  points: DossierPoint[]
}

export interface DossierSource {
  title: string
  publisher: string
  url?: string | null
  quality?: 'official' | 'official-reprint' | 'secondary'
  /** 'whole', 'excerpt', or either with a remark on the part that was read. */
  read?: string
  url_note?: string
}

export interface Instrument {
  id: string
  title: string
  datum?: string
  lines?: DossierLine[]
  sources?: DossierSource[]
}

export interface Reading {
  published: string
  lon?: number
  lat?: number
  sources?: string[]
  note?: string
}

export interface Point {
  n: string | number
  name?: string
  published?: string
  lon: number
  lat: number
  note?: string
  readings?: Reading[]
}

export type Certainty = 'published' | 'drawn' | 'coast' | 'computed' | 'hypothetical'
export type Path = 'geodesic' | 'loxodrome' | 'parallels-and-meridians' | 'points-only'

export interface Line {
  id: string
  name: string
  certainty: Certainty
  closed: boolean
  complete: boolean
  missing?: string
  path: Path
  pathBasis?: string
  bandKm?: number
  points: Point[]
}

export interface LineOptions {
  id: string
  /** Replaces the dossier's name of the line. */
  name?: string
  certainty?: Certainty
  closed?: boolean
  /** Words on the missing points; the line is then marked incomplete and never closed. */
  missing?: string
  path?: Path
  pathBasis?: string
  bandKm?: number
  /** Notes of our own by point number; dossier notes are not carried over. */
  pointNotes?: Record<string, string>
  readings?: Record<string, Reading[]>
}

export interface Citation {
  source: string
  for?: string
  locator?: string
}

/** Corrections to the automatic classification, by address or by start of the dossier's title. */
export type SourceOverrides = Record<string, Partial<SourceInput> & { for?: string }>

/** Reads legal/<id>.json of the dossier; its folder is named by ATLAS_DOSSIER. */
export const readDossier = (id: string): Instrument => readDossierFile(`legal/${id}.json`) as Instrument

export const readDossierFile = (path: string): unknown => {
  const folder = process.env.ATLAS_DOSSIER
  if (!folder) throw new Error('Set ATLAS_DOSSIER to the folder of the research dossier (November 2026).')
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}

const toPoint = (point: DossierPoint, options: LineOptions): Point => {
  const key = String(point.n)
  const note = options.pointNotes?.[key]
  const readings = options.readings?.[key]
  return {
    n: point.n,
    ...(point.name && { name: point.name }),
    ...(point.published && { published: point.published }),
    lon: point.lon,
    lat: point.lat,
    ...(note && { note }),
    ...(readings && { readings }),
  }
}

/** Converts one dossier line; a line with `missing` is left open whatever the dossier says. */
export const toLine = (line: DossierLine, options: LineOptions): Line => ({
  id: options.id,
  name: options.name ?? line.name,
  certainty: options.certainty ?? 'published',
  closed: options.missing ? false : (options.closed ?? line.closed),
  complete: !options.missing,
  ...(options.missing && { missing: options.missing }),
  path: options.path ?? 'geodesic',
  pathBasis: options.pathBasis ?? 'not stated, geodesic assumed',
  ...(options.bandKm !== undefined && { bandKm: options.bandKm }),
  points: line.points.map((point) => toPoint(point, options)),
})

const readState = (read: string | undefined): 'whole' | 'excerpt' | 'not stated' =>
  /^excerpt/.test(read ?? '')
    ? 'excerpt'
    : /^(whole|the (whole|list whole|two lists whole))/.test(read ?? '')
      ? 'whole'
      : 'not stated'

/** The remark after 'whole' or 'excerpt', for example 'points 1-23'. */
const readPart = (read: string | undefined): string | undefined =>
  /^(?:whole|excerpt)\s*[:(,]?\s*(.+?)\)?$/.exec(read ?? '')?.[1]

const overrideFor = (source: DossierSource, overrides: SourceOverrides) =>
  Object.entries(overrides).find(([key]) => source.url === key || source.title.startsWith(key))?.[1]

/** Writes one dossier source to data/sources and returns how this item cites it. */
export const cite = (source: DossierSource, overrides: SourceOverrides = {}): Citation => {
  const { for: purpose, ...corrections } = overrideFor(source, overrides) ?? {}
  const id = writeSource({
    ...classify(source),
    read: readState(source.read),
    ...corrections,
  })
  const used = purpose ?? readPart(source.read)
  return { source: id, ...(used && { for: used }) }
}

/** Bibliography of an item: one citation per source, in the dossier's order, without repeats. */
export const citations = (sources: readonly DossierSource[], overrides: SourceOverrides = {}): Citation[] => {
  const list = sources.map((source) => cite(source, overrides))
  return list.filter((item, index) => list.findIndex((other) => other.source === item.source) === index)
}
