import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '../data/locales/en.json'
import { createTranslator } from '../src/i18n'
import { renderDesign } from '../src/ui/static-page'
import { designFacts } from './design-facts'
import { designPage } from './design-page'
import { readBlocks, readTokens } from './design-tokens'

const root = join(import.meta.dirname, '..')
const edition = { version: '9.8.7', date: '2026-01-01' }

describe('readTokens', () => {
  const css = `/* --no: 1; */
:root { --size: 1rem; --quick: 0.1s; }
:root,
[data-theme='light'] { --ink: #111; }
[data-theme='dark'] { --ink: #eee; color-scheme: dark; }
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { --ink: #ddd; } }
@media (prefers-reduced-motion: reduce) { :root { --quick: 0s; } }`

  it('gives a theme the root’s values and its own', () => {
    expect(readTokens(css).theme('light')).toEqual({ size: '1rem', quick: '0.1s', ink: '#111' })
    expect(readTokens(css).theme('dark')).toEqual({ size: '1rem', quick: '0.1s', ink: '#eee' })
    expect(readTokens(css).reduced['quick']).toBe('0s')
  })

  it('keeps what a media rule says apart', () => {
    expect(readBlocks(css).filter(({ media }) => media.includes('color-scheme'))).toHaveLength(1)
  })

  it('reads every token of the style sheet', () => {
    const text = readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8')
    const names = new Set([...text.matchAll(/^\s+--([\w-]+):/gm)].map(([, name]) => name))
    expect(new Set(readBlocks(text).flatMap(({ tokens }) => Object.keys(tokens)))).toEqual(names)
  })

  it('says the same for a dark device as for the dark theme', () => {
    const blocks = readBlocks(readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8'))
    const dark = blocks.find(({ selector }) => selector === "[data-theme='dark']")
    const device = blocks.find(({ media }) => media.includes('prefers-color-scheme: dark'))
    expect(device?.tokens).toEqual(dark?.tokens)
  })
})

describe('the look', () => {
  const facts = designFacts(root, edition)

  it.each(facts.themes)('keeps its contrasts in the $theme theme', ({ ratios }) => {
    expect(ratios.filter(({ ratio, least }) => ratio < least)).toEqual([])
  })

  it.each(facts.themes)('keeps parties within the limits in the $theme theme', (look) => {
    expect(look.parties).toHaveLength(8)
    expect(look.spread).toBeLessThanOrEqual(facts.limits.spread)
    expect(look.leastContrast).toBeGreaterThanOrEqual(facts.limits.contrast)
    expect(look.leastDifference).toBeGreaterThanOrEqual(facts.limits.difference)
    expect(look.leastHatches).toBeGreaterThanOrEqual(facts.limits.hatches)
  })

  it('stands still where less motion is asked for', () => {
    const times = facts.motions.filter(({ value }) => /\ds$/.test(value))
    expect(times.length).toBeGreaterThan(0)
    expect(times.every(({ reduced }) => reduced === '0s')).toBe(true)
  })
})

describe('the design page', () => {
  const { html, css } = designPage({
    root,
    module: { renderDesign },
    t: createTranslator('en', en.messages, true),
    edition,
    cssHref: '../assets/style.css',
    homeHref: '../',
  })

  it('is a document without script and inline style', () => {
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).not.toMatch(/<script|<style|\sstyle=/)
    expect(html).toContain('href="design.css"')
  })

  it('gives every drawing ids of its own', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows three themes and a class for every step', () => {
    for (const theme of ['light', 'dark', 'contrast']) expect(html).toContain(`data-theme="${theme}"`)
    for (const [, name] of html.matchAll(/class="[^"]*\b(show-[\w-]+)/g)) expect(css).toContain(`.${name}{`)
  })
})
