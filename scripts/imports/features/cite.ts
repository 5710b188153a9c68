/** Turns source codes of the dossier into records of data/sources and returns their ids. */
import { writeSource, type SourceInput } from '../sources'
import type { Dossier, DossierFeature, DossierSource, PlainSource } from './dossier'
import { borrowed, found } from './extra-sources'
import { sourceTable, type SourceClass } from './source-table'

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '')

/** Splits "Original publisher (mirror), …" or "…, read in the copy" into publisher and copy. */
const splitPublisher = (publisher: string, url: string | null): { publisher: string; readIn?: string } => {
  const copy = /^(.*?), read in (.*)$/.exec(publisher)
  if (copy?.[1] && copy[2]) return { publisher: copy[1], readIn: copy[2] }
  const mirror = /^(.*?) \([^)]*mirror\)(?:, (.*))?$/.exec(publisher)
  if (mirror?.[1] && url) return { publisher: mirror[1], readIn: `mirror at ${hostOf(url)}` }
  return { publisher }
}

/** Drops a date in brackets at the end of a title, which belongs into the record's own date. */
const withoutDate = (title: string): string => title.replace(/ \((\d{1,2} )?[A-Z][a-z]+ \d{4}\)$/, '')

const inputOf = (source: PlainSource, entry: SourceClass): SourceInput => {
  const split = splitPublisher(source.publisher, source.url)
  const readIn = entry.readIn ?? split.readIn
  return {
    title: entry.title ?? (entry.issued ? withoutDate(source.title) : source.title),
    publisher: entry.publisher ?? split.publisher,
    url: entry.url ?? source.url,
    type: entry.type,
    kind: entry.kind,
    country: entry.country,
    ...(entry.party && { party: true }),
    ...(entry.issued && { issued: entry.issued }),
    ...(readIn && { readIn }),
    ...(entry.note && { note: entry.note }),
  }
}

export interface Citer {
  /** Id of a source of the feature dossier, by its code. */
  code: (code: string) => string
  /** Ids of borrowed or newly found sources, by their key in extra-sources.ts. */
  extra: (...keys: string[]) => string[]
  /** Ids of the sources of a feature whose use matches; all of them where none does. */
  usedFor: (feature: DossierFeature, use: RegExp) => string[]
}

const borrow = (dossier: Dossier, key: string): SourceInput => {
  const entry = borrowed[key]
  if (!entry) throw new Error(`unknown extra source ${key}`)
  const list = entry.event
    ? dossier.events.get(entry.event)?.sources
    : dossier.legal(entry.legal ?? '').sources
  const source = list?.[entry.index]
  if (!source) throw new Error(`the dossier has no source for ${key}`)
  return inputOf(source, entry)
}

export const createCiter = (dossier: Dossier): Citer => {
  const known = new Map<string, DossierSource>()
  dossier.features.forEach((feature) => feature.sources.forEach((source) => known.set(source.code, source)))
  const ids = new Map<string, string>()
  const remember = (key: string, make: () => SourceInput): string => {
    const id = ids.get(key) ?? writeSource(make())
    ids.set(key, id)
    return id
  }
  const code = (name: string): string =>
    remember(name, () => {
      const [source, entry] = [known.get(name), sourceTable[name]]
      if (!source || !entry) throw new Error(`source code ${name} is not in the table`)
      return inputOf(source, entry)
    })
  const extra = (...keys: string[]): string[] =>
    keys.map((key) => remember(`extra ${key}`, () => found[key] ?? borrow(dossier, key)))
  const usedFor = (feature: DossierFeature, use: RegExp): string[] => {
    const matching = feature.sources.filter((source) => use.test(source.for))
    return (matching.length > 0 ? matching : feature.sources).map((source) => code(source.code))
  }
  return { code, extra, usedFor }
}
