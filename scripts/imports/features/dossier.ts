/**
 * The shape of the research dossier (November 2026) that the one-off feature
 * import reads, and the loaders for it. Its place is a command-line argument.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface DossierSource {
  code: string
  title: string
  publisher: string
  url: string
  /** Comma-separated uses: position, names, control, facilities, … */
  for: string
}

export interface DossierPosition {
  lat: number
  lon: number
  published: string
  source: string
  used: boolean
  usable?: boolean
  note?: string
}

export interface DossierHolder {
  by: string
  polity?: string
  from: string | null
  to: string | null
  note?: string
}

export interface DossierArea {
  ha: number
  as_of: string
  /** Title and address of the source: "title (url)". */
  source: string
  note?: string
}

export type Facts = Record<string, string | number | boolean>

export interface DossierFeature {
  id: string
  group: string
  subgroup: string | null
  names: Record<string, string>
  zh_hant_basis?: string
  lat: number
  lon: number
  coordinate_precision_m: number
  positions: DossierPosition[]
  max_disagreement_km: number | null
  type: string
  legal_status_amti: string | null
  elevation_zh_list: string | null
  height_m: number | null
  award_status_2016: { status: string; paragraphs: string | null }
  controlled_by: string | null
  administered_by: string | null
  control_since: string | null
  control_how: string | null
  previous_controllers: DossierHolder[]
  claimed_by: string[]
  facilities: Facts | null
  listed_by_amti: boolean
  natural_area_ha: DossierArea[]
  reclaimed_area_ha: DossierArea[]
  sources: DossierSource[]
  confidence: 'high' | 'medium' | 'low'
  notes: string[]
}

export interface PlainSource {
  title: string
  publisher: string
  url: string | null
}

interface DossierEvent {
  id: string
  sources: PlainSource[]
}

export interface LegalFile {
  lines: { name: string; points: { n: string | number; lon: number; lat: number }[] }[]
  sources: PlainSource[]
}

export interface Dossier {
  features: DossierFeature[]
  events: Map<string, DossierEvent>
  legal: (id: string) => LegalFile
}

const read = <Shape>(folder: string, name: string): Shape =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Shape

export const loadDossier = (folder: string): Dossier => ({
  features: read<DossierFeature[]>(folder, 'features.json'),
  events: new Map(read<DossierEvent[]>(folder, 'events.json').map((event) => [event.id, event])),
  legal: (id) => read<LegalFile>(folder, `legal/${id}.json`),
})
