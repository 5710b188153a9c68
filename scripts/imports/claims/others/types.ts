/**
 * Shapes of the tables from which the claim and agreement files of Brunei,
 * Indonesia, Malaysia, the Philippines, Viet Nam and their neighbours are made.
 * Sources stand as keys here (see resolve-source.ts) and become ids on writing.
 */
import type { LineOptions } from '../../legal-lines'

export type Confidence = 'high' | 'medium' | 'low'
export type Standing = 'declared' | 'enacted' | 'stated' | 'implied' | 'historical' | 'administrative'

export interface Objection {
  party: string
  instrument: string
  date?: string
  sources: string[]
  note?: string
  repliesTo?: string
}

export interface UndocumentedObjector {
  party: string
  basis: string
  sources: string[]
}

export interface Zone {
  id: string
  kind: string
  standing: Standing
  from?: string
  to?: string
  rule:
    | { type: 'enclosed-by'; lines: string[]; closing: string }
    | { type: 'around-line'; lines: string[]; distanceNm: number }
    | { type: 'not-drawn-yet'; reason: string }
    | { type: 'land'; territories: string[] }
  note?: string
}

/** What both kinds of file share. */
interface Entry {
  id: string
  title: string
  summary: string
  /** Dossier file under legal/ that gives lines and sources, where there is one. */
  dossier?: string
  /** Options per dossier line, in the dossier's order; none means that no line is carried over. */
  lineOptions?: LineOptions[]
  /** Keys of sources beyond those of the dossier file, with what each was used for. */
  moreSources?: Record<string, string>
  from?: string
  to?: string
  status: string
  objections: Objection[]
  objectorsUndocumented?: UndocumentedObjector[]
  confidence: Confidence
  crossCheck?: string
  notes: string[]
  missing?: string[]
}

export interface ClaimEntry extends Entry {
  claimants: string[]
  kind: string
  standing: Standing
  dates: { made?: string; enacted?: string; communicated?: string; inForce?: string }
  zones: Zone[]
  extent?: { groups?: string[]; features?: string[]; except?: string[] }
}

export interface AgreementEntry extends Entry {
  parties: string[]
  divides: string[]
  form: 'boundary' | 'joint-area' | 'historic-waters'
  dates: { signed?: string; inForce?: string; ended?: string }
}
