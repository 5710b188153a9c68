/**
 * library.json holds everything that panels may ask for, each source once. The page fetches it when the
 * first view stands, so that panels open at once and still open when the network is gone; until then a
 * panel fetches its own details file. The single file carries the library inline.
 */
import type { Detail, Source, SourceMap } from './contract'

export const libraryKinds = ['feature', 'claim', 'agreement', 'article', 'party', 'lesson', 'topic', 'event', 'series'] as const
export type LibraryKind = (typeof libraryKinds)[number]

export interface Library {
  items: Record<LibraryKind, Record<string, unknown>>
  sources: Record<string, Source>
}

/** Every source id cited anywhere in a value, in order of first use. */
export const citedSources = (value: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) for (const item of value) citedSources(item, found)
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source' && typeof inner === 'string') found.add(inner)
      else if (key === 'sources' && Array.isArray(inner))
        for (const id of inner.filter((entry) => typeof entry === 'string')) found.add(id)
      else citedSources(inner, found)
    }
  }
  return found
}

/** An item with the sources that it cites; a source that is not on file is left out. */
export const detailOf = <T>(item: T, sources: Readonly<Record<string, Source>>): Detail<T> => {
  const cited: SourceMap = {}
  for (const id of citedSources(item)) {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined
    if (source) cited[id] = source
  }
  return { item, sources: cited }
}

const detailName = /^details\/(feature|claim|agreement|article|party|lesson|topic|event|series)\/([A-Za-z0-9-]+)$/

/** What `load(name)` would fetch, taken from the library; undefined where it is not a detail on file. */
export const fromLibrary = (library: Library, name: string): Detail<unknown> | undefined => {
  const [, kind, id] = detailName.exec(name) ?? []
  if (!kind || !id) return undefined
  const items = library.items[kind as LibraryKind]
  return Object.hasOwn(items, id) ? detailOf(items[id], library.sources) : undefined
}
