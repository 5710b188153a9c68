/**
 * One-off import of the disputed features and island groups from the project's
 * research dossier (November 2026) into data/features, data/groups and
 * data/sources. Kept for the record; running it again gives the same files.
 *
 * Usage: npx tsx scripts/imports/import-features.ts <folder with features.json>
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCiter } from './features/cite'
import { createClaimer } from './features/claims'
import { loadDossier } from './features/dossier'
import { featureFileOf } from './features/feature-file'
import { groupsOf } from './features/groups'
import { inSchemaOrder } from './features/order'
import {
  claimChanges,
  holderCounts,
  missingSources,
  positionProblems,
  schemaProblems,
} from './features/report'

const data = join(import.meta.dirname, '../../data')

const write = (folder: string, extension: string, schema: string, object: { id: string }): void => {
  const text = JSON.stringify(inSchemaOrder(object, schema), null, 2)
  mkdirSync(join(data, folder), { recursive: true })
  writeFileSync(join(data, folder, `${object.id}.${extension}`), `${text}\n`)
}

const print = (title: string, lines: string[]): void => {
  console.log(`\n${title}: ${lines.length}`)
  lines.forEach((line) => console.log(`  ${line}`))
}

const main = (folder: string): void => {
  const dossier = loadDossier(folder)
  const citer = createCiter(dossier)
  const claimsOf = createClaimer(dossier, citer)
  const files = dossier.features.map((feature) => featureFileOf(feature, dossier.features, citer, claimsOf))
  const groups = groupsOf(dossier.features, citer)
  files.forEach((file) => write('features', 'geojson', 'feature.schema.json', file))
  groups.forEach((group) => write('groups', 'json', 'group.schema.json', group))
  console.log(
    `${files.length} features, ${new Set(files.map(({ id }) => id)).size} ids, ${groups.length} groups`,
  )
  print('schema', [
    ...schemaProblems('feature.schema.json', files),
    ...schemaProblems('group.schema.json', groups),
  ])
  print('cited sources that do not exist', missingSources([files, groups]))
  print('positions', files.flatMap(positionProblems))
  print('present holders', holderCounts(files))
  const changes = files.flatMap((file, index) => {
    const feature = dossier.features[index]
    return feature ? claimChanges(file, feature) : []
  })
  print('claimants changed by recomputation', changes)
}

const folder = process.argv[2]
if (!folder) throw new Error('usage: import-features.ts <folder>')
main(folder)
