/**
 * Finds a source by key: first among the sources added to the dossier's, then
 * as a part of the address or title of a dossier source. Fails on a key that
 * fits none or several records, so that no objection cites the wrong document.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cite, readDossier, type DossierSource } from '../../legal-lines'
import { writeSource } from '../../sources'
import { moreSources } from './more-sources'
import { overrides } from './source-overrides'

/** Instruments handled by the import of China, Taiwan and Japan. */
const elsewhere = /^(prc|roc|dash)-/

const collect = (): DossierSource[] => {
  const folder = process.env.ATLAS_DOSSIER
  if (!folder) throw new Error('Set ATLAS_DOSSIER to the folder of the research dossier (November 2026).')
  return readdirSync(join(folder, 'legal'))
    .filter((name) => name.endsWith('.json') && !elsewhere.test(name))
    .sort()
    .flatMap((name) => readDossier(name.slice(0, -5)).sources ?? [])
}

const dossierSources = collect()

export const resolveSource = (key: string): string => {
  const added = moreSources[key]
  if (added) return writeSource(added)
  const fits = dossierSources.filter((source) => `${source.url ?? ''} ${source.title}`.includes(key))
  const ids = new Set(fits.map((source) => cite(source, overrides).source))
  const [id] = ids
  if (!id || ids.size > 1) throw new Error(`Source key '${key}' fits ${ids.size} records.`)
  return id
}

export const resolveSources = (keys: readonly string[]): string[] => [...new Set(keys.map(resolveSource))]
