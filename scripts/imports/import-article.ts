/**
 * Writes data/articles/cbs-2025-03-21-us-japan-ties.json from the tables in article/ and records its sources.
 * Kept for the record. Usage: tsx scripts/imports/import-article.ts <folder of the research dossier>
 */
import { blocks0To9 } from './article/blocks-0-9'
import { blocks10To14 } from './article/blocks-10-14'
import { blocks15To23 } from './article/blocks-15-23'
import { blocks24To32 } from './article/blocks-24-32'
import { readDossier, writeData } from './article/dossier'
import type { DossierSource } from './article/dossier-source'
import { recordSource } from './article/dossier-source'
import {
  articleDate,
  articleId,
  copyNote,
  laterDevelopments,
  mainCheck,
  mapColours,
  summary,
} from './article/frame'
import type { SourceKey } from './article/source-keys'
import { sourceKeys } from './article/source-keys'
import type { Block, Later } from './article/types'

interface WithSources {
  sources?: DossierSource[]
  verified_against?: DossierSource[]
}

const dossier = readDossier('article.json') as {
  paragraphs: WithSources[]
  later_developments: WithSources[]
}
const events = readDossier('events.json') as WithSources[]
const series = readDossier('series.json') as { sources: Record<string, DossierSource> }

const all = [...dossier.paragraphs, ...dossier.later_developments, ...events]
  .flatMap((item) => [...(item.verified_against ?? []), ...(item.sources ?? [])])
  .concat(Object.values(series.sources))

const usedIn = new Map<string, Set<string>>()

const idOf = (key: SourceKey, use: string): string => {
  const source = all.find((candidate) => candidate.title === sourceKeys[key])
  const id = source && recordSource(source)
  if (!id) throw new Error(`source not in the dossier: ${key}`)
  usedIn.set(id, (usedIn.get(id) ?? new Set()).add(use))
  return id
}

const withIds = <T extends { sources?: readonly SourceKey[] }>(item: T, use: string) => ({
  ...item,
  ...(item.sources && { sources: item.sources.map((key) => idOf(key, use)) }),
})

const later = (items: readonly Later[], use: string) => items.map((item) => withIds(item, use))

const blockOf = (block: Block) => {
  const use = String(block.n)
  return {
    ...block,
    assertions: block.assertions.map((item) => ({
      ...withIds(item, use),
      sources: withIds(item, use).sources ?? [],
    })),
    ...(block.figures && { figures: block.figures.map((item) => withIds(item, use)) }),
    ...(block.since && { since: later(block.since, use) }),
  }
}

const article = {
  id: articleId,
  title: sourceKeys.cbs,
  publisher: 'CBS News',
  date: articleDate,
  source: idOf('cbs', 'the article itself'),
  summary,
  mainCheck,
  view: 'article',
  mapColours,
  blocks: [...blocks0To9, ...blocks10To14, ...blocks15To23, ...blocks24To32].map(blockOf),
  copyNote,
  since: later(laterDevelopments, 'later developments'),
}

const describe = (uses: Set<string>): string => {
  const numbers = [...uses].filter((use) => /^\d+$/.test(use))
  const words = [...uses].filter((use) => !/^\d+$/.test(use))
  return [
    ...words,
    ...(numbers.length > 0 ? [`${numbers.length === 1 ? 'block' : 'blocks'} ${numbers.join(', ')}`] : []),
  ].join('; ')
}

const bibliography = [...usedIn].map(([source, uses]) => ({ source, for: describe(uses) }))
await writeData('articles', articleId, { ...article, bibliography })
