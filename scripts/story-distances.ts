/**
 * Distances of an article's story: along the geodesic on WGS84 between the points that the article names,
 * computed at build with the same code as the zones. The points are single positions that stand for sites,
 * groups or a strait, so their own error, not the computation, decides how much of the number counts.
 */
import { distance } from '../src/atlas/geodesy/geodesic'
import { metresPerNm, type LonLat } from '../src/atlas/geodesy/units'
import type { ArticleItem, StoryDistance } from '../src/data/contract'
import type { ArticleFile, FeatureFile } from '../src/data/types'
import type { Entry } from './read-data'

type Positions = ReadonlyMap<string, LonLat>

/** Position of every point of the article that has one: its own, or that of its feature. */
export const positionsOf = (article: ArticleFile, features: readonly Entry<FeatureFile>[]): Positions => {
  const result = new Map<string, LonLat>()
  for (const { id, at, feature } of article.points ?? []) {
    const found = feature && features.find((entry) => entry.id === feature)
    if (at) result.set(id, [at[0], at[1]])
    else if (found) {
      const [lon, lat] = found.value.geometry.coordinates
      result.set(id, [lon, lat])
    }
  }
  return result
}

const tenths = (value: number): number => Math.round(value * 10) / 10

const measure = (positions: Positions, { from, to }: { from: string; to: string }): StoryDistance[] => {
  const [start, end] = [positions.get(from), positions.get(to)]
  return start && end ? [{ from, to, distanceNm: tenths(distance(start, end) / metresPerNm) }] : []
}

/** All distances that the steps ask for, each once, in tenths of a nautical mile; unknown points give none. */
export const storyDistances = (
  article: ArticleFile,
  features: readonly Entry<FeatureFile>[],
): StoryDistance[] => {
  const positions = positionsOf(article, features)
  const asked = (article.story ?? []).flatMap((step) => step.distances ?? [])
  const once = asked.filter(
    ({ from, to }, index) => asked.findIndex((other) => other.from === from && other.to === to) === index,
  )
  return once.flatMap((pair) => measure(positions, pair))
}

/** The articles with their distances, as panels get them. */
export const withDistances = (
  articles: readonly Entry<ArticleFile>[],
  features: readonly Entry<FeatureFile>[],
): Entry<ArticleItem>[] =>
  articles.map((entry) => {
    const distances = storyDistances(entry.value, features)
    return distances.length ? { ...entry, value: { ...entry.value, distances } } : entry
  })
