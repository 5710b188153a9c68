/** A page per feature, claim and agreement, and one for the glossary: the same panels, rendered at build, without any script. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { runnerImport } from 'vite'
import type { GlossaryFile } from '../src/data/contract'
import { unpackFirstView, type PackedFirstView } from '../src/data/first-view'
import { createTranslator, type Messages } from '../src/i18n'
import { namesOf } from '../src/ui/catalogue'
import { bindTerms, termsIn } from '../src/ui/terms'
import { designPage } from './design-page'
import { lessonPages, missingPage } from './lesson-pages'
import { pagePolicy, policyTag } from './policy'

type StaticPage = typeof import('../src/ui/static-page')

export interface Page {
  file: string
  /** Text of the file. */
  html: string
}

const readLocale = async (root: string): Promise<{ messages: Messages }> =>
  JSON.parse(await readFile(join(root, 'data/locales/en.json'), 'utf8')) as { messages: Messages }

/** The panels compiled for the server; Vite runs them without writing anything. */
export const loadStaticPage = async (root: string): Promise<StaticPage> => {
  const { module } = await runnerImport<StaticPage>(join(root, 'src/ui/static-page.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
  })
  return module
}

const pageKinds = ['feature', 'claim', 'agreement'] as const

const detailName = /^details\/(feature|claim|agreement)\/(.+)\.json$/

/** What every page needs besides its own file: words, parties, names of everything else. */
export const pageContext = async (root: string, first: PackedFirstView, glossary: GlossaryFile) => {
  const [module, locale] = await Promise.all([loadStaticPage(root), readLocale(root)])
  const unpacked = unpackFirstView(first)
  const t = createTranslator('en', locale.messages)
  return {
    module,
    common: {
      t,
      terms: bindTerms(termsIn(glossary.item, t.locale)),
      parties: first.parties,
      edition: first.index,
      dataDate: first.index.date,
      nameOf: namesOf(unpacked, first.catalogue),
      groupName: (id: string) => first.groups.find((group) => group.id === id)?.names[0]?.text,
    },
  }
}

/** The policy and the icon, which every page has; `homeHref` is the way from the page to the atlas. */
const withHead = (html: string, homeHref: string): string =>
  html.replace(
    '<meta charset="utf-8">',
    (tag) =>
      `${tag}${policyTag(pagePolicy)}<link rel="icon" href="${homeHref}icon.svg" type="image/svg+xml">`,
  )

export const staticPages = async (
  root: string,
  outputs: Record<string, string>,
  styles: string[],
): Promise<Page[]> => {
  const glossary = JSON.parse(outputs['glossary.json']!) as GlossaryFile
  const { module, common } = await pageContext(
    root,
    JSON.parse(outputs['first-view.json']!) as PackedFirstView,
    glossary,
  )
  const addresses = (homeHref: string) => ({ homeHref, cssHref: `${homeHref}${styles[0]}` })
  const items = Object.entries(outputs).flatMap(([name, text]) => {
    const [, found, id] = detailName.exec(name) ?? []
    const kind = pageKinds.find((candidate) => candidate === found)
    if (!kind || !id) return []
    const html = module.renderPage({
      ...common,
      ...addresses('../../'),
      kind,
      detail: JSON.parse(text) as never,
      pageKinds: [...pageKinds],
    })
    return [{ file: `${kind}/${id}/index.html`, html: withHead(html, '../../') }]
  })
  const words = module.renderGlossary({ ...common, ...addresses('../'), detail: glossary })
  const look = designPage({ root, module, t: common.t, edition: common.edition, ...addresses('../') })
  const lessons = lessonPages(module.renderLessons, { ...common, cssHref: styles[0]! }, outputs)
  return [
    ...items,
    { file: 'glossary/index.html', html: withHead(words, '../') },
    ...lessons.map(({ file, homeHref, html }) => ({ file, html: withHead(html, homeHref) })),
    { file: '404.html', html: missingPage(common.t, outputs) },
    { file: 'design/index.html', html: withHead(look.html, '../') },
    { file: 'design/design.css', html: look.css },
  ]
}
