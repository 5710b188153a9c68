/**
 * Shapes and small builders for the claim files of CHN, TWN and JPN. The contract
 * is data/schema/claim.schema.json; these types only keep the tables honest.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Citation, Line } from '../../legal-lines'

const folder = join(import.meta.dirname, '../../../../data/claims')

export type Standing = 'declared' | 'enacted' | 'stated' | 'implied' | 'historical' | 'administrative'

export type ZoneKind =
  | 'sovereignty-land'
  | 'internal-waters'
  | 'territorial-sea'
  | 'contiguous-zone'
  | 'eez'
  | 'continental-shelf'
  | 'dash-area'
  | 'historic-waters'

export type Rule =
  | { type: 'enclosed-by'; lines: string[]; closing: string }
  | { type: 'around-line'; lines: string[]; distanceNm: number }
  | { type: 'dash-area'; lines: string[] }
  | { type: 'not-drawn-yet'; reason: string }
  | { type: 'land'; territories: string[] }

export interface Zone {
  id: string
  kind: ZoneKind
  standing: Standing
  from?: string
  rule: Rule
  note?: string
}

export interface Objection {
  party: string
  instrument: string
  date?: string
  sources: string[]
  note?: string
  repliesTo?: string
}

export interface Undocumented {
  party: string
  basis: string
  sources: string[]
}

export interface Edition {
  id: string
  title: string
  date: string
  dashes: number
  lines: string[]
  standIn: string
  sources: string[]
}

export interface AreaEstimate {
  figure: string
  by: string
  method: string
  computed: boolean
  sources?: string[]
}

export interface Claim {
  id: string
  title: string
  summary: string
  claimants: string[]
  kind: string
  standing: Standing
  dates: { made?: string; enacted?: string; communicated?: string; inForce?: string }
  from?: string
  status: string
  datum?: string
  lines: Line[]
  zones: Zone[]
  editions?: Edition[]
  extent?: { groups?: string[]; features?: string[] }
  objections: Objection[]
  objectorsUndocumented?: Undocumented[]
  areaEstimates?: AreaEstimate[]
  confidence: 'high' | 'medium' | 'low'
  crossCheck?: string
  notes: string[]
  missing?: string[]
  bibliography: Citation[]
}

export const notDrawn = (reason: string): Rule => ({ type: 'not-drawn-yet', reason })

/** Ring closed by the instrument itself. */
export const enclosed = (...lines: string[]): Rule => ({
  type: 'enclosed-by',
  lines,
  closing: 'closed by the instrument',
})

export const around = (distanceNm: number, ...lines: string[]): Rule => ({
  type: 'around-line',
  lines,
  distanceNm,
})

const byDate = (one: Objection, other: Objection) => (one.date ?? '9999').localeCompare(other.date ?? '9999')

/** Every source cited inside the claim that the bibliography does not list yet. */
const citedInside = (claim: Claim): string[] => [
  ...claim.objections.flatMap((item) => item.sources),
  ...(claim.objectorsUndocumented ?? []).flatMap((item) => item.sources),
  ...(claim.editions ?? []).flatMap((item) => item.sources),
  ...(claim.areaEstimates ?? []).flatMap((item) => item.sources ?? []),
]

/** Writes data/claims/<id>.json with objections in date order and a complete bibliography. */
export const writeClaim = (claim: Claim): void => {
  const listed = new Set(claim.bibliography.map((item) => item.source))
  const extra = [...new Set(citedInside(claim))].filter((id) => !listed.has(id))
  const complete = {
    ...claim,
    objections: [...claim.objections].sort(byDate),
    bibliography: [...claim.bibliography, ...extra.map((source) => ({ source }))],
  }
  writeFileSync(join(folder, `${claim.id}.json`), `${JSON.stringify(complete, null, 2)}\n`)
}
