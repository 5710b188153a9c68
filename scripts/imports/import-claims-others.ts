/**
 * One-off import, kept for the record: claim files of Brunei, Indonesia,
 * Malaysia, the Philippines and Viet Nam, and the submissions to the Commission
 * on the Limits of the Continental Shelf, from the project's research dossier
 * (November 2026) and the tables in claims/others.
 * Run: ATLAS_DOSSIER=<folder> npx tsx scripts/imports/import-claims-others.ts
 */
import { join } from 'node:path'
import { assemble, writeOrdered } from './claims/others/assemble'
import { brunei } from './claims/others/brunei'
import { indonesia } from './claims/others/indonesia'
import { malaysia } from './claims/others/malaysia'
import { philippineAreas } from './claims/others/philippine-areas'
import { philippineLaws } from './claims/others/philippine-laws'
import { shelfSubmissions } from './claims/others/shelf-submissions'
import { vietNamBaselines } from './claims/others/viet-nam-baselines'
import { vietNamPositions } from './claims/others/viet-nam-positions'

const folder = join(import.meta.dirname, '../../data/claims')

const order = [
  ...['id', 'title', 'summary', 'claimants', 'kind', 'standing', 'dates', 'from', 'to', 'status', 'datum'],
  ...['lines', 'zones', 'extent', 'objections', 'objectorsUndocumented', 'confidence', 'crossCheck'],
  ...['notes', 'missing', 'bibliography'],
]

const entries = [
  ...brunei,
  ...indonesia,
  ...malaysia,
  ...philippineAreas,
  ...philippineLaws,
  ...vietNamBaselines,
  ...vietNamPositions,
  ...shelfSubmissions,
]

for (const entry of entries) writeOrdered(folder, assemble(entry), order)
console.log(`${entries.length} claim files written`)
