import { describe, expect, it } from 'vitest'
import { article, claim, contextFor, feature, parties, t } from './fixtures'
import { renderNoscript, renderPage } from './static-page'

const common = {
  parties,
  t,
  dataDate: '2026-01-01',
  nameOf: contextFor().nameOf,
  groupName: contextFor().groupName,
  edition: contextFor().edition,
}

describe('renderPage', () => {
  const html = renderPage({
    ...common,
    kind: 'feature',
    detail: feature,
    cssHref: '../../assets/style.css',
    homeHref: '../../',
  })

  it('is a whole document without scripts, styles or hydration marks', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" data-theme="auto">/)
    expect(html).toContain('<title>Test Reef · Contested Waters</title>')
    expect(html).not.toMatch(/<script|<style|\sstyle=|<!--/)
  })

  it('leads to the map and to other pages', () => {
    expect(html).toContain('href="../../#panel=feature:test-reef"')
    expect(html).toContain('href="../../claim/test-claim/"')
  })

  it('carries one main heading and the disclaimer', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('No opinion on legal status. Not for navigation.')
  })

  it('renders claims too', () => {
    const page = renderPage({ ...common, kind: 'claim', detail: claim, cssHref: 'x.css', homeHref: '../../' })
    expect(page).toContain('<title>A law of 1977 · Contested Waters</title>')
  })
})

describe('renderNoscript', () => {
  it('gives the article and the disclaimer', () => {
    const html = renderNoscript({ ...common, article, legend: [] })
    expect(html).toContain('A headline')
    expect(html).toContain('href="feature/test-reef/"')
    expect(html).toContain('Not for navigation.')
  })
})
