/** What the search panel shows of what was found: groups, labels, examples. Pure, no wording of its own. */
import { formatDms } from '../../../atlas/search/format-coordinates'
import type { IndexItem, IndexName, ItemKind, SearchIndex } from '../../../atlas/search/index-file'
import type { Found } from '../../../atlas/search/search'
import { formatDate, formatList, languageName, type Translate } from '../../../i18n/index'
import type { AtlasState } from '../../../state/state'
import { cameraLimits } from '../../../state/url'
import { openEvent } from '../../actions'
import type { PanelContext } from '../../context'

type Change = Partial<AtlasState>

export const sectionIds = ['places', 'papers', 'events', 'parties', 'article', 'lessons', 'words'] as const
export type SectionId = (typeof sectionIds)[number]

const sectionOf: Record<ItemKind, SectionId> = {
  feature: 'places',
  group: 'places',
  claim: 'papers',
  agreement: 'papers',
  event: 'events',
  party: 'parties',
  block: 'article',
  lesson: 'lessons',
  topic: 'lessons',
  series: 'lessons',
  term: 'words',
}

export interface ResultSection {
  id: SectionId
  found: Found[]
}

/** Results by section: the section of the best result first, so that Enter and the eye agree. */
export const sectionsOf = (found: readonly Found[]): ResultSection[] => {
  const sections = new Map<SectionId, Found[]>()
  for (const result of found) {
    const id = sectionOf[result.item.k]
    sections.set(id, [...(sections.get(id) ?? []), result])
  }
  return [...sections].map(([id, inside]) => ({ id, found: inside }))
}

export const keyOf = ({ k, id }: IndexItem): string => `${k}:${id}`
export const mainName = ({ n }: IndexItem): IndexName => n[0] ?? ['', '']

/** A block's number in its article. */
const blockNumber = (id: string): number => Number(id.split('/').at(-1))

/** What the item is, in a few words. A type of island is no part of it: types are said with who says so. */
export const kindText = (
  { k, id, is = [], d = '' }: IndexItem,
  { t, parties, groupName }: PanelContext,
): string => {
  const names = is.map((code) => parties[code]?.name ?? code)
  if (k === 'feature') return t('search.what.feature', { group: groupName(is[0] ?? '') ?? '' })
  if (k === 'claim' || k === 'agreement')
    return t(`search.what.${k}`, { parties: formatList(names, t.locale) })
  if (k === 'event') return t('search.what.event', { date: formatDate(d, t.locale) })
  if (k === 'block') return t('search.what.block', { n: blockNumber(id) })
  return t(`search.what.${k}`)
}

/** The language of a name as the reader calls it; '' for codes and people. */
export const languageText = (tag: string, t: Translate): string => {
  if (tag === '') return ''
  return tag.endsWith('-Latn') ? t('names.romanised') : languageName(tag, t.locale)
}

/** A whole group of islands fits at this zoom, a spot among its reefs too. */
const groupZoom = 6
const spotZoom = 6

/** What choosing an item does to the atlas where it has no panel of its own kind; undefined where it has one. */
export const changeFor = ({ k, id, at }: IndexItem, atlas: AtlasState): Change | undefined => {
  const { camera } = atlas
  if (k === 'event') return openEvent(atlas, { id, at })
  if (k === 'group' && at)
    return { camera: { lon: at[0], lat: at[1], zoom: Math.max(camera.zoom, groupZoom) } }
  if (k === 'term') return { panel: { kind: 'glossary' } }
  if (k !== 'block') return undefined
  const article = id.split('/')[0] ?? ''
  return {
    panel: { kind: 'article', id: article, step: blockNumber(id) },
    selection: { kind: 'article', id },
  }
}

export const isInAtlas = ([lon, lat]: readonly [number, number]): boolean =>
  lon >= cameraLimits.west &&
  lon <= cameraLimits.east &&
  lat >= cameraLimits.south &&
  lat <= cameraLimits.north

/** As the address writes a spot, to about a metre: so it is the same after going back. */
export const rounded = ([lon, lat]: readonly [number, number]): [number, number] => [
  Number(lon.toFixed(5)),
  Number(lat.toFixed(5)),
]

/** Marks the spot; the map goes there where it reaches. */
export const goTo = (at: readonly [number, number], { camera }: AtlasState): Change => ({
  at: rounded(at),
  ...(isInAtlas(at) && { camera: { lon: at[0], lat: at[1], zoom: Math.max(camera.zoom, spotZoom) } }),
})

/** Languages of the examples, each from another feature: every script that names here are written in. */
const exampleTags = ['en', 'zh-Hans', 'vi', 'fil', 'ja', 'zh-Latn', 'ms']

/** Real names to try, one a language, from the features with names in most languages; then a spot. */
export const examplesOf = (index: SearchIndex): IndexName[] => {
  const tagsOf = ({ n }: IndexItem): number => new Set(n.map(([, tag]) => tag)).size
  const features = index.filter(({ k }) => k === 'feature').sort((a, b) => tagsOf(b) - tagsOf(a))
  const used = new Set<IndexItem>()
  const names = exampleTags.flatMap((wanted): IndexName[] => {
    const item = features.find((feature) => !used.has(feature) && feature.n.some(([, tag]) => tag === wanted))
    const name = item?.n.find(([, tag]) => tag === wanted)
    if (item) used.add(item)
    return name ? [name] : []
  })
  const spot = features.find((feature) => feature.at && !used.has(feature))?.at
  return spot ? [...names, [formatDms([spot[0], spot[1]]), '']] : names
}
