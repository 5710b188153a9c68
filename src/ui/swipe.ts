/** The swipe between two views as changes of the state: pure. Views in it differ; one day serves both. */
import type { CatalogueItem, PartyCode } from '../data/contract'
import type { PartiesFile } from '../data/types'
import type { Translate } from '../i18n/index'
import type { LegendEntry } from '../state/renderer'
import { farSide, type AtlasState, type ViewId } from '../state/state'
import { inText } from './party-text'

type Change = Partial<AtlasState>
type Sides = Pick<AtlasState, 'view' | 'against'>

/** What the days of a swipe follow from. */
export interface SwipeDays {
  dataDate: string
  /** First day of one-claimant views. */
  firstDay: string
  /** Absent where the atlas has no article. */
  article: CatalogueItem | undefined
}

const hasArticle = ({ view, against }: Sides): boolean => view === 'article' || against === 'article'

/**
 * The day that two views are shown on: the article's where its map is one of them, the data's where it was
 * one until now, else the state's; no earlier than one-claimant views begin, as one of two views is always such.
 */
export const swipeDay = (
  atlas: Pick<AtlasState, 'date'> & Sides,
  sides: Sides,
  { dataDate, firstDay, article }: SwipeDays,
): string => {
  if (hasArticle(sides)) return article?.date ?? atlas.date
  const date = hasArticle(atlas) ? dataDate : atlas.date
  return date < firstDay ? firstDay : date
}

/** Shows two views at once; null where they are the same. */
export const startSwipe = (
  atlas: AtlasState,
  view: ViewId,
  against: ViewId,
  days: SwipeDays,
): Change | null =>
  view === against ? null : { view, against, date: swipeDay(atlas, { view, against }, days) }

/** Back to the left view alone; an article's day goes with its map. */
export const endSwipe = (atlas: AtlasState, dataDate: string): Change => ({
  against: null,
  ...(atlas.against === 'article' && { date: dataDate }),
})

/** The views change sides, and the divider stays. */
export const swapSides = ({ view, against }: AtlasState): Change =>
  against === null ? {} : { view: against, against: view }

/** Every view that can be swiped, claimants in the order used everywhere. */
export const swipeViews = (codes: readonly PartyCode[], withArticle: boolean): ViewId[] => [
  'all',
  ...(withArticle ? ['article'] : []),
  ...codes,
]

/** What the choice begins with: the swipe that runs, else the map's view and the first claimant beside it. */
export const firstChoice = ({ view, against }: Sides, codes: readonly PartyCode[]): [ViewId, ViewId] => [
  view,
  against ?? codes.find((code) => code !== view) ?? 'all',
]

/** Whose view it is, as the label of a map. */
export const viewName = (t: Translate, view: ViewId, parties: PartiesFile): string =>
  view === 'all' || view === 'article'
    ? t(`view.${view}`)
    : t('view.claimedBy', { party: inText(t, view, parties) })

/** The legend of both halves: each line once, those of the right half alone after the others. */
export const legendOfBoth = (
  atlas: AtlasState,
  legendOf: (state: AtlasState) => LegendEntry[],
): LegendEntry[] => {
  const near = legendOf(atlas)
  const far = farSide(atlas)
  const missing = (far ? legendOf(far) : []).filter(({ id }) => !near.some((entry) => entry.id === id))
  return [...near, ...missing]
}
