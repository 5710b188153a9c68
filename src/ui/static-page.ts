/**
 * Whole HTML documents from the same panels, for readers and robots without JavaScript. Imports
 * Svelte components, so it runs only through Vite (its plugin or ssrLoadModule), never under tsx.
 */
import type { Component } from 'svelte'
import { render } from 'svelte/server'
import type {
  AgreementDetail,
  ArticleDetail,
  ClaimDetail,
  FeatureDetail,
  GlossaryFile,
} from '../data/contract'
import { escapeMarkup } from '../data/svg-node'
import type { PartiesFile } from '../data/types'
import { formatDate, type Translate } from '../i18n/index'
import type { LegendEntry } from '../state/renderer'
import type { DetailKind, Selection } from '../state/state'
import type { DesignFacts } from './design-facts'
import DesignPage from './DesignPage.svelte'
import { staticContext, type Edition, type PanelContext } from './context'
import AgreementPanel from './panels/AgreementPanel.svelte'
import ClaimPanel from './panels/ClaimPanel.svelte'
import FeaturePanel from './panels/FeaturePanel.svelte'
import GlossaryPanel from './panels/GlossaryPanel.svelte'
import NoscriptPage from './NoscriptPage.svelte'
import { documentOf, withoutMarks } from './page-document'
import StaticPage from './StaticPage.svelte'
import type { TermBook } from './terms'

export { renderLessons } from './lesson-pages'

interface Common {
  parties: PartiesFile
  t: Translate
  edition: Edition
  /** ISO day of the data: the page speaks for this day. */
  dataDate: string
  nameOf: PanelContext['nameOf']
  groupName: PanelContext['groupName']
  /** Terms of art to mark in texts; none are marked without it. */
  terms?: TermBook
}

type Kinds =
  | { kind: 'feature'; detail: FeatureDetail }
  | { kind: 'claim'; detail: ClaimDetail }
  | { kind: 'agreement'; detail: AgreementDetail }

export type PageOptions = Kinds &
  Common & {
    /** Address of the style sheet, relative to the page. */
    cssHref: string
    /** Address of the atlas, relative to the page, with a slash at the end: '../../'. */
    homeHref: string
    /** Kinds that have pages, at `<home><kind>/<id>/`; the others lead to the map. */
    pageKinds?: DetailKind[]
  }

const titleOf = (options: Kinds): string =>
  options.kind === 'feature' ? options.detail.item.properties.names[0].text : options.detail.item.title

const hrefTo =
  ({ homeHref, pageKinds = ['feature', 'claim'] }: PageOptions) =>
  ({ kind, id }: Selection): string | null => {
    if (pageKinds.includes(kind)) return `${homeHref}${kind}/${id}/`
    // Parties stand on every page many times: only a page of their own would be worth a link.
    return kind === 'party' ? null : `${homeHref}#panel=${kind}:${id}`
  }

/** The page of a term; `homeHref` is the way from the page to the atlas. */
const glossaryHrefTo =
  (homeHref: string) =>
  (id: string): string =>
    `${homeHref}glossary/#${id}`

/** The panel of a kind; each takes a detail of its own kind, which the options tie together. */
const panels: Record<Kinds['kind'], Component<{ detail: never; context: PanelContext }>> = {
  feature: FeaturePanel as Component<{ detail: never; context: PanelContext }>,
  claim: ClaimPanel as Component<{ detail: never; context: PanelContext }>,
  agreement: AgreementPanel as Component<{ detail: never; context: PanelContext }>,
}

/** The document of one feature, claim or agreement: no script, no inline style. */
export const renderPage = (options: PageOptions): string => {
  const { t, dataDate, kind, detail, cssHref, homeHref } = options
  const context = staticContext({
    ...options,
    date: dataDate,
    href: hrefTo(options),
    glossaryHref: glossaryHrefTo(homeHref),
  })
  const { body } = render(StaticPage, {
    props: {
      context,
      Panel: panels[kind],
      detail: detail as never,
      homeHref,
      mapHref: `${homeHref}#panel=${kind}:${detail.item.id}`,
      dataDate,
    },
  })
  return documentOf({ t, cssHref, title: titleOf(options), body })
}

export type GlossaryOptions = Common &
  Pick<PageOptions, 'cssHref' | 'homeHref'> & {
    detail: GlossaryFile
  }

/** The document of all terms of art, each with an address of its own in it. */
export const renderGlossary = (options: GlossaryOptions): string => {
  const { t, dataDate, detail, cssHref, homeHref } = options
  const context = staticContext({ ...options, date: dataDate, href: () => null })
  const { body } = render(StaticPage, {
    props: {
      context,
      Panel: GlossaryPanel as Component<{ detail: never; context: PanelContext }>,
      detail: detail as never,
      homeHref,
      mapHref: `${homeHref}#panel=glossary`,
      dataDate,
    },
  })
  return documentOf({ t, cssHref, title: t('glossary.title'), body })
}

export interface NoscriptOptions extends Common {
  article: ArticleDetail
  legend: LegendEntry[]
  /** Where pages of features and claims lie, relative to index.html; '' beside it. */
  homeHref?: string
}

/** What index.html shows below the picture of the map without JavaScript: legend, article, disclaimer. */
export const renderNoscript = ({ homeHref = '', ...options }: NoscriptOptions): string => {
  const href = ({ kind, id }: Selection): string | null =>
    kind === 'feature' || kind === 'claim' ? `${homeHref}${kind}/${id}/` : null
  const context = staticContext({
    ...options,
    date: options.dataDate,
    href,
    glossaryHref: glossaryHrefTo(homeHref),
  })
  const { article, legend, t } = options
  const dataDate = formatDate(options.dataDate, t.locale)
  return withoutMarks(render(NoscriptPage, { props: { context, detail: article, legend, dataDate } }).body)
}

export interface DesignOptions {
  t: Translate
  facts: DesignFacts
  cssHref: string
  homeHref: string
  /** Address of the rules of style that only this page needs. */
  ownCssHref: string
}

/** The document that shows the look: no script, no inline style. */
export const renderDesign = ({ t, facts, cssHref, homeHref, ownCssHref }: DesignOptions): string => {
  const { body } = render(DesignPage, { props: { t, facts, homeHref } })
  return documentOf({ t, cssHref, title: t('design.title'), body }).replace(
    '</head>',
    () => `<link rel="stylesheet" href="${escapeMarkup(ownCssHref)}"></head>`,
  )
}
