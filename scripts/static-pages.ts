/** A page per feature, claim and agreement: the same panels, rendered at build, without any script. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { runnerImport } from 'vite'
import { unpackFirstView, type PackedFirstView } from '../src/data/first-view'
import { createTranslator, type Messages } from '../src/i18n'
import { namesOf } from '../src/ui/catalogue'
import { pagePolicy, policyTag } from './policy'

type StaticPage = typeof import('../src/ui/static-page')

export interface Page {
  file: string
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
export const pageContext = async (root: string, first: PackedFirstView) => {
  const [module, locale] = await Promise.all([loadStaticPage(root), readLocale(root)])
  const unpacked = unpackFirstView(first)
  return {
    module,
    common: {
      t: createTranslator('en', locale.messages),
      parties: first.parties,
      edition: first.index,
      dataDate: first.index.date,
      nameOf: namesOf(unpacked, first.catalogue),
      groupName: (id: string) => first.groups.find((group) => group.id === id)?.names[0]?.text,
    },
  }
}

export const staticPages = async (
  root: string,
  outputs: Record<string, string>,
  styles: string[],
): Promise<Page[]> => {
  const { module, common } = await pageContext(
    root,
    JSON.parse(outputs['first-view.json']!) as PackedFirstView,
  )
  return Object.entries(outputs).flatMap(([name, text]) => {
    const [, found, id] = detailName.exec(name) ?? []
    const kind = pageKinds.find((candidate) => candidate === found)
    if (!kind || !id) return []
    const html = module
      .renderPage({
        ...common,
        kind,
        detail: JSON.parse(text) as never,
        cssHref: `../../${styles[0]}`,
        homeHref: '../../',
        pageKinds: [...pageKinds],
      })
      .replace(
        '<meta charset="utf-8">',
        (tag) => `${tag}${policyTag(pagePolicy)}<link rel="icon" href="../../icon.svg" type="image/svg+xml">`,
      )
    return [{ file: `${kind}/${id}/index.html`, html }]
  })
}
