/**
 * One-off import, kept for the record: claim files of CHN, TWN and JPN and the dash
 * line, from the project's research dossier (November 2026).
 * Run: ATLAS_DOSSIER=<folder> npx tsx scripts/imports/import-claims-china-taiwan.ts
 */
import { dashLineFile } from './claims/china-taiwan/dash-line-file'
import { japanFile } from './claims/china-taiwan/japan'
import { writeClaim } from './claims/china-taiwan/kit'
import { prcBaselineFiles } from './claims/china-taiwan/prc-baseline-files'
import { prcReserve } from './claims/china-taiwan/prc-reserve'
import { prcStatementFiles } from './claims/china-taiwan/prc-statements'
import { rocFiles } from './claims/china-taiwan/roc-files'

const claims = [
  ...prcBaselineFiles(),
  prcReserve(),
  ...prcStatementFiles(),
  dashLineFile(),
  ...rocFiles(),
  japanFile(),
]

for (const claim of claims) writeClaim(claim)
console.log(`${claims.length} claim files written`)
