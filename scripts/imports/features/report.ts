/** Checks of what the import wrote, printed for the person who runs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { listSourceIds } from '../sources'
import type { DossierFeature } from './dossier'
import type { FeatureFile } from './feature-file'
import { checkDecimals } from './positions'

const schemas = join(import.meta.dirname, '../../../data/schema')
const readSchema = (name: string): object => JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object

/** Problems of objects against a schema, one line each. */
export const schemaProblems = (name: string, objects: { id: string }[]): string[] => {
  const ajv = new Ajv({ allErrors: true, strict: false, schemas: [readSchema('common.schema.json')] })
  const validate = ajv.compile(readSchema(name))
  return objects.flatMap((object) => {
    const isValid: boolean = validate(object)
    return isValid ? [] : [`${object.id}: ${ajv.errorsText(validate.errors, { separator: '; ' })}`]
  })
}

/** Every id below a "sources" or "source" key. */
const citedIds = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(citedIds)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'sources') return inner as string[]
    return key === 'source' ? [inner as string] : citedIds(inner)
  })
}

export const missingSources = (objects: unknown[]): string[] => {
  const known = new Set(listSourceIds())
  return [...new Set(objects.flatMap(citedIds))].filter((id) => !known.has(id))
}

export const positionProblems = (file: FeatureFile): string[] => {
  const used = file.properties.positions.filter(({ used }) => used)
  const [lon, lat] = file.geometry.coordinates
  const problems =
    used.length === 1 && used[0]?.lon === lon && used[0]?.lat === lat
      ? []
      : ['geometry is not the used position']
  const decimals = file.properties.positions.map(checkDecimals).filter(Boolean)
  return [...problems, ...decimals].map((problem) => `${file.id}: ${problem}`)
}

/** "group party grade: count" of present holders; tracked features apart. */
export const holderCounts = (files: FeatureFile[]): string[] => {
  const counts = new Map<string, number>()
  for (const { properties } of files) {
    for (const period of properties.control.filter(({ to }) => !to)) {
      const key = `${properties.group} ${period.party} ${period.grade}${properties.tracked ? ' (tracked)' : ''}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([key, count]) => `${key}: ${count}`)
}

export const claimChanges = (file: FeatureFile, feature: DossierFeature): string[] => {
  const before = [...feature.claimed_by].sort()
  const after = file.properties.claims.map(({ party, kind }) => ({ party, kind }))
  const gone = before
    .filter((party) => !after.some((claim) => claim.party === party))
    .map((party) => `-${party}`)
  const added = after
    .filter(({ party }) => !before.includes(party))
    .map(({ party, kind }) => `+${party} (${kind})`)
  const changes = [...gone, ...added]
  return changes.length > 0 ? [`${file.id}: ${changes.join(' ')}`] : []
}
