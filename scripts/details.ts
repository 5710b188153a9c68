/** details/<kind>/<id>.json: the whole file with the sources that it cites, loaded when its panel opens. */
import type { Detail, Source, SourceMap } from '../src/data/contract'
import type { DataSet } from './read-data'

const sourceKeys = new Set(['sources', 'source'])

/** Every source id cited anywhere in a value, in order of first use. */
export const citedSources = (value: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) for (const item of value) citedSources(item, found)
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (sourceKeys.has(key) && typeof inner === 'string') found.add(inner)
      else if (key === 'sources' && Array.isArray(inner))
        inner.forEach((id) => typeof id === 'string' && found.add(id))
      else citedSources(inner, found)
    }
  }
  return found
}

export const detailOf = <T>(item: T, sources: ReadonlyMap<string, Source>): Detail<T> => {
  const cited: SourceMap = {}
  for (const id of citedSources(item)) {
    const source = sources.get(id)
    if (source) cited[id] = source
  }
  return { item, sources: cited }
}

/** All detail files by name in dist/data. */
export const details = (data: DataSet): Map<string, Detail<unknown>> => {
  const sources = new Map(data.sources.map(({ id, value }) => [id, value]))
  const result = new Map<string, Detail<unknown>>()
  const kinds = {
    feature: data.features,
    claim: data.claims,
    agreement: data.agreements,
    article: data.articles,
  }
  for (const [kind, files] of Object.entries(kinds)) {
    for (const { id, value } of files)
      result.set(`details/${kind}/${id}.json`, detailOf<unknown>(value, sources))
  }
  return result
}
