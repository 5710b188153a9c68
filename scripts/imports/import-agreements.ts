/**
 * One-off import, kept for the record: treaty lines, joint areas and historic
 * waters from the project's research dossier (November 2026) and the tables in
 * claims/others.
 * Run: ATLAS_DOSSIER=<folder> npx tsx scripts/imports/import-agreements.ts
 */
import { join } from 'node:path'
import { agreementsBorneo } from './claims/others/agreements-borneo'
import { agreementsChina } from './claims/others/agreements-china'
import { agreementsGulfOfThailand } from './claims/others/agreements-gulf-of-thailand'
import { agreementsIndonesia } from './claims/others/agreements-indonesia'
import { assemble, writeOrdered } from './claims/others/assemble'

const folder = join(import.meta.dirname, '../../data/agreements')

const order = [
  ...['id', 'title', 'summary', 'parties', 'divides', 'form', 'dates', 'from', 'to', 'status', 'datum'],
  ...['lines', 'objections', 'objectorsUndocumented', 'confidence', 'crossCheck', 'notes', 'missing'],
  ...['bibliography'],
]

const entries = [...agreementsBorneo, ...agreementsChina, ...agreementsGulfOfThailand, ...agreementsIndonesia]

for (const entry of entries) writeOrdered(folder, assemble(entry), order)
console.log(`${entries.length} agreement files written`)
