/** The pages of lessons, without scripts: l/ lists them, l/<number>/ holds one, l/<number>/<step>/ leads to a step. */
import type { Component } from 'svelte'
import { render } from 'svelte/server'
import type { CatalogueItem, LessonDetail } from '../data/contract'
import { escapeMarkup } from '../data/svg-node'
import { staticContext, type PanelContext } from './context'
import { stepHash, stepsOf } from './lesson-state'
import { documentOf } from './page-document'
import LessonIndex from './panels/lesson/LessonIndex.svelte'
import StepPage from './panels/lesson/StepPage.svelte'
import WholeLesson from './panels/lesson/WholeLesson.svelte'
import StaticPage from './StaticPage.svelte'

export interface LessonPage {
  /** Folder of the page in the built site, as l/1/2. */
  folder: string
  html: string
}

type Given = Omit<Parameters<typeof staticContext>[0], 'date' | 'href'>

export interface LessonPageOptions extends Given {
  /** ISO day of the data: the page speaks for this day. */
  dataDate: string
  lessons: LessonDetail[]
  /** Address of the style sheet from the root of the site. */
  cssHref: string
}

interface PageOf<D> {
  folder: string
  title: string
  Panel: Component<{ detail: D; context: PanelContext }>
  detail: D
  /** Hash that the page's way to the map opens. */
  hash: string
  /** True where the page sends on to the map by itself. */
  leads?: boolean
}

const pageOf = <D>(options: LessonPageOptions, page: PageOf<D>): LessonPage => {
  const { t, dataDate, cssHref } = options
  const homeHref = '../'.repeat(page.folder.split('/').length)
  const mapHref = `${homeHref}#${page.hash}`
  const context = staticContext({
    ...options,
    date: dataDate,
    href: ({ kind, id }) => (kind === 'party' ? null : `${homeHref}#panel=${kind}:${id}`),
    glossaryHref: (id) => `${homeHref}glossary/#${id}`,
  })
  const { body } = render(StaticPage, {
    props: {
      context,
      Panel: page.Panel as Component<{ detail: never; context: PanelContext }>,
      detail: page.detail as never,
      homeHref,
      mapHref,
      dataDate,
    },
  })
  const head = page.leads ? `<meta http-equiv="refresh" content="0; url=${escapeMarkup(mapHref)}">` : ''
  return {
    folder: page.folder,
    html: documentOf({ t, cssHref: `${homeHref}${cssHref}`, title: page.title, body, head }),
  }
}

const lessonPages = (options: LessonPageOptions, detail: LessonDetail): LessonPage[] => {
  const lesson = detail.item
  const folder = `l/${lesson.number}`
  const title = options.t('lesson.full', { number: lesson.number, title: lesson.title })
  const steps = stepsOf(lesson).map((step, index) =>
    pageOf(options, {
      folder: `${folder}/${index + 1}`,
      title: `${step.title} · ${title}`,
      Panel: StepPage,
      detail: { lesson: detail, number: index + 1 },
      hash: stepHash(lesson, index + 1),
      leads: true,
    }),
  )
  return [pageOf(options, { folder, title, Panel: WholeLesson, detail, hash: stepHash(lesson) }), ...steps]
}

const itemOf = ({ item }: LessonDetail): CatalogueItem => ({
  kind: 'lesson',
  id: item.id,
  title: item.title,
  question: item.question,
  number: item.number,
  parties: [],
  objections: [],
})

/** All pages of all lessons, the list first. */
export const renderLessons = (options: LessonPageOptions): LessonPage[] => {
  const lessons = [...options.lessons].sort((a, b) => a.item.number - b.item.number)
  const hrefs = Object.fromEntries(lessons.map(({ item }) => [item.id, `${item.number}/`]))
  const list = pageOf(options, {
    folder: 'l',
    title: options.t('lessons.title'),
    Panel: LessonIndex,
    detail: { catalogue: lessons.map(itemOf), hrefs },
    hash: 'panel=lessons',
  })
  return [list, ...lessons.flatMap((detail) => lessonPages(options, detail))]
}
