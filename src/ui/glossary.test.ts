import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import type { GlossaryFile } from '../data/contract'
import { claim, contextFor, sources } from './fixtures'
import ClaimPanel from './panels/ClaimPanel.svelte'
import GlossaryPanel from './panels/GlossaryPanel.svelte'
import { renderGlossary, renderPage } from './static-page'
import { bindTerms, termsIn } from './terms'

const glossary: GlossaryFile = {
  sources,
  item: [
    {
      id: 'limit',
      forms: { en: ['limit', 'limits', 'LIM'] },
      definition: { en: 'Where it ends. Beyond it is the rest.' },
      seeAlso: ['law'],
      bibliography: [{ source: 'one', locator: 'Article 5' }],
    },
    {
      id: 'law',
      forms: { en: ['enacted', 'law'] },
      definition: { en: 'In this atlas, a rule. It is written.' },
      own: true,
      bibliography: [],
    },
  ],
}
const terms = bindTerms(termsIn(glossary.item, 'en'))
const detail = {
  ...claim,
  item: { ...claim.item, notes: ['A limit, and a limit again.', 'Limits <b>of</b> law.'] },
}
const app = contextFor({ terms, interactive: true, level: 2 })
const textOf = (html: string): string =>
  html
    .replace(/<!--[^>]*-->|<span[^>]*popover[^>]*>.*?<\/span>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
const marked = (html: string): string[] => [...html.matchAll(/data-term="([^"]+)"/g)].map(([, id]) => id!)

describe('terms in a panel', () => {
  const html = render(ClaimPanel, { props: { detail, context: app } }).body

  it('are buttons that open their definition, once a panel', () => {
    expect(marked(html).sort()).toEqual(['law', 'limit'])
    const [, target] = /popovertarget="([^"]+)"/.exec(html)!
    expect(html).toContain(`id="${target}"`)
    expect(html).not.toMatch(/\sstyle=/)
  })

  it('leave the text as it is, and data as text', () => {
    const plain = render(ClaimPanel, {
      props: { detail, context: contextFor({ interactive: true, level: 2 }) },
    })
    expect(textOf(html)).toBe(textOf(plain.body))
    expect(html).not.toContain('<b>')
  })

  it('stand in no heading, link or other button', () => {
    expect(html).not.toMatch(/<(h\d|a|summary|button)\b[^>]*>(?:(?!<\/\1>).)*data-term/s)
  })

  it('come out the same each time', () => {
    expect(render(ClaimPanel, { props: { detail, context: app } }).body).toBe(html)
  })
})

const page = {
  ...contextFor({ terms }),
  dataDate: '2026-01-01',
  cssHref: '../a.css',
  homeHref: '../',
}

describe('pages without scripts', () => {
  it('lead from a term to the glossary', () => {
    const html = renderPage({ ...page, terms, kind: 'claim', detail })
    expect(html).toContain('<a class="term" href="../glossary/#limit">')
    expect(html).not.toContain('popover')
  })

  it('have every term under its address', () => {
    const html = renderGlossary({ ...page, terms, detail: glossary })
    expect(html).toContain('<title>Words of the field · Contested Waters</title>')
    expect(html).toContain('id="limit"')
    expect(html).toContain('id="law"')
    expect(html).toContain('href="#law"')
    expect(html).not.toContain('<input')
  })
})

describe('GlossaryPanel', () => {
  const html = render(GlossaryPanel, { props: { detail: glossary, context: app } }).body

  it('gives each word its definition, source and related words, from A to Z', () => {
    const text = textOf(html)
    expect(text).toMatch(
      /2 words of 2.*enacted.*In this atlas, a rule\. It is written\. A word as this atlas uses it\./,
    )
    expect(text).toMatch(
      /limit LIM Where it ends\. Beyond it is the rest\. Title of one, Article 5.*\[1\].*See also enacted/,
    )
  })

  it('can be searched', () => expect(html).toContain('<input type="search"'))
})
