/** What the reader's choices do to the state: pure, so that a test can follow a visit. */
import type { ArticleFile } from '../data/types'
import type { CatalogueItem, FirstView } from '../data/contract'
import type { AtlasState, Camera, Selection } from '../state/state'
import { cameraLimits } from '../state/url'

type Change = Partial<AtlasState>

/** Close enough to tell a reef from its neighbours. */
const closeZoom = 7
/** Close enough to see a place of the article in its region. */
const placeZoom = 6

const nearer = (camera: Camera, at: readonly number[], zoom: number): Camera => {
  const [lon, lat] = at
  return lon === undefined || lat === undefined ? camera : { lon, lat, zoom: Math.max(camera.zoom, zoom) }
}

/** Opens an item's panel; an island is also brought into view. */
export const openItem = (atlas: AtlasState, selection: Selection, first: FirstView): Change => {
  const change: Change = { panel: { ...selection }, selection }
  if (selection.kind !== 'feature') return change
  const found = first.features.features.find((feature) => feature.properties.id === selection.id)
  return found ? { ...change, camera: nearer(atlas.camera, found.geometry.coordinates, closeZoom) } : change
}

/** Another view; the article's map shows the day of the article, the others the day of the data. */
export const chooseView = (
  atlas: AtlasState,
  view: string,
  dataDate: string,
  article: CatalogueItem | undefined,
): Change => {
  if (view === 'article') return { view, date: article?.date ?? atlas.date }
  return atlas.view === 'article' ? { view, date: dataDate } : { view }
}

/** First and last day, ISO. */
export interface DateRange {
  first: string
  last: string
}
/** The days of the atlas; one-claimant views begin later. */
export interface Days extends DateRange {
  firstView: string
}

/** Days that a view can show. */
export const daysOf = (view: string, { first, last, firstView }: Days): DateRange => ({
  first: view === 'all' ? first : firstView,
  last,
})

/** The article's panel and its map together. */
export const openArticle = (atlas: AtlasState, article: CatalogueItem, dataDate: string): Change => ({
  ...chooseView(atlas, 'article', dataDate, article),
  panel: { kind: 'article', id: article.id },
  selection: null,
})

/** A step of the article: its block, its places, its camera. */
export const chooseStep = (article: ArticleFile, n: number): Change => {
  const block = article.blocks.find((candidate) => candidate.n === n)
  const change: Change = {
    panel: { kind: 'article', id: article.id, step: n },
    selection: { kind: 'article', id: `${article.id}/${n}` },
  }
  return block?.camera ? { ...change, camera: block.camera } : change
}

export const choosePlace = (
  atlas: AtlasState,
  selection: Selection,
  at: [number, number] | undefined,
): Change => (at ? { selection, camera: nearer(atlas.camera, at, placeZoom) } : { selection })

export const zoomBy = ({ camera }: AtlasState, steps: number): Change => {
  const { minZoom, maxZoom } = cameraLimits
  return { camera: { ...camera, zoom: Math.min(maxZoom, Math.max(minZoom, camera.zoom + steps)) } }
}
