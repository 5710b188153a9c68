/** What every panel is given besides its data. Panels are pure: the same on the page and at build. */
import type { IndexFile } from '../data/contract'
import type { PartiesFile } from '../data/types'
import type { Translate } from '../i18n/index'
import type { Rings, Selection, Units } from '../state/state'
import type { DateRange } from './actions'
import type { TermBook } from './terms'

/** Which edition of the data a page shows, and where its errors are reported. */
export type Edition = Pick<IndexFile, 'version' | 'date' | 'contact'>

export interface PanelContext {
  t: Translate
  parties: PartiesFile
  edition: Edition
  /** ISO day for which the panel speaks. */
  date: string
  /** Units of distances and areas that the atlas works out itself. */
  units: Units
  /** Finds terms of art in texts; it comes after the first view, so texts stand without it. */
  terms?: TermBook | undefined
  /** Address of a term in the glossary (static pages); absent or null where there is none. */
  glossaryHref?: (id: string) => string | null
  /** True in the app: buttons. False on static pages: plain links. */
  interactive: boolean
  /** Heading level of the panel's title: 2 in the app, 1 on a page of its own. */
  level: 1 | 2
  /** Name of another item, undefined where it is not known here. */
  nameOf: (selection: Selection) => string | undefined
  groupName: (id: string) => string | undefined
  /** Draws range rings and opens their panel (app); without radii those of the law of the sea. */
  showRings?: (from: Rings['from'], distancesNm?: readonly number[]) => void
  /** Days that the map can show now (app). */
  days?: DateRange
  /** Shows the map of a day and, where an item is named, opens its panel (app). */
  showDay?: (day: string, selection?: Selection) => void
  /** Opens another item's panel (app). */
  open: (selection: Selection) => void
  /** Address of another item's page (static pages); null where it has none. */
  href: (selection: Selection) => string | null
  /** Goes to an entry of the source list (app). */
  toSource: (number: number) => void
  /** Goes back to where the reader was before toSource (app). */
  toText: () => void
}

const nothing = (): void => undefined

/** A context for pages without scripts. */
export const staticContext = (
  given: Pick<PanelContext, 't' | 'parties' | 'edition' | 'date' | 'nameOf' | 'groupName' | 'href'> &
    Partial<PanelContext>,
): PanelContext => ({
  interactive: false,
  units: 'nm',
  level: 1,
  open: nothing,
  toSource: nothing,
  toText: nothing,
  ...given,
})
