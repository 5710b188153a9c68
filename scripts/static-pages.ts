/** A page per feature, claim and agreement: the same panels, rendered at build, without any script. */
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { runnerImport } from 'vite'
import type { Detail } from '../src/data/contract'
import type { PackedFirstView } from '../src/data/first-view'
import { pagePolicy, policyTag } from './policy'

type StaticPage = typeof import('../src/ui/static-page')

export interface Page {
  file: string
  html: string
}

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

const kinds = ['feature', 'claim', 'agreement'] as const

const detailName = /^details\/(feature|claim|agreement)\/(.+)\.json$/

export const staticPages = async (
  root: string,
  outputs: Record<string, string>,
  styles: string[],
): Promise<Page[]> => {
  const { renderPage } = await loadStaticPage(root)
  const first = JSON.parse(outputs['first-view.json']!) as PackedFirstView
  return Object.entries(outputs).flatMap(([name, text]) => {
    const [, kind, id] = detailName.exec(name) ?? []
    const known = kinds.find((candidate) => candidate === kind)
    if (!known || !id) return []
    const html = renderPage({
      kind: known,
      detail: JSON.parse(text) as Detail<never>,
      first,
      cssHrefs: styles.map((style) => `../../${style}`),
      homeHref: '../../',
      policy: policyTag(pagePolicy),
    })
    return [{ file: `${known}/${id}/index.html`, html }]
  })
}
