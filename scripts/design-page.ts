/** dist/design/: the look on one page, without script, and the few rules of style that only it needs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Translate } from '../src/i18n'
import { designFacts } from './design-facts'

interface Options {
  root: string
  /** Renders the page: the panels' module compiled for the server. */
  module: Pick<typeof import('../src/ui/static-page'), 'renderDesign'>
  t: Translate
  edition: { version: string; date: string }
  /** Address of the atlas's style sheet, relative to the page. */
  cssHref: string
  homeHref: string
}

/** One class for each step of a scale, so that specimens need no style of their own. */
const specimenRules = (names: string[], property: string): string =>
  names.map((name) => `.show${name.replace('--', '-')}{${property}:var(${name})}`).join('\n')

export const designPage = ({ root, module, edition, ...options }: Options): { html: string; css: string } => {
  const facts = designFacts(root, edition)
  const names = (tokens: { name: string }[]): string[] => tokens.map(({ name }) => name)
  return {
    html: module.renderDesign({ ...options, facts, ownCssHref: 'design.css' }),
    css: [
      readFileSync(join(root, 'src/ui/styles/design.css'), 'utf8'),
      specimenRules(names(facts.sizes), 'font-size'),
      specimenRules(names(facts.spaces), 'width'),
    ].join('\n'),
  }
}
