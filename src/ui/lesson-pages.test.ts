import { describe, expect, it } from 'vitest'
import { contextFor, parties, t } from './fixtures'
import { lessonDetail } from './lesson-fixture'
import { renderLessons } from './lesson-pages'

const { edition, nameOf, groupName } = contextFor()
const pages = renderLessons({
  t,
  parties,
  edition,
  nameOf,
  groupName,
  dataDate: '2026-01-01',
  cssHref: 'assets/style.css',
  lessons: [lessonDetail],
})
const page = (folder: string): string => pages.find((found) => found.folder === folder)?.html ?? ''

describe('pages of lessons', () => {
  it('are a list, one page a lesson and one a step', () => {
    expect(pages.map(({ folder }) => folder)).toEqual(['l', 'l/1', 'l/1/1', 'l/1/2', 'l/1/3'])
  })

  it('are whole documents without scripts, inline styles or markup from data', () => {
    for (const { html } of pages) {
      expect(html).toMatch(/^<!doctype html>\n<html lang="en"/)
      expect(html).not.toMatch(/<script|<style|\sstyle=|<!--|<b>/)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toContain('Not for navigation.')
    }
  })

  it('find style sheet and atlas from their depth', () => {
    expect(page('l')).toContain('href="../assets/style.css"')
    expect(page('l/1')).toContain('href="../../assets/style.css"')
    expect(page('l/1/2')).toContain('href="../../../assets/style.css"')
    expect(page('l')).toContain('href="1/"')
  })

  it('lead to each step on the map, and to each claimant’s view where pupils choose', () => {
    for (const step of [1, 2, 3])
      expect(page('l/1')).toContain(`href="../../#panel=lesson:test-lesson&amp;step=${step}"`)
    expect(page('l/1')).toContain('#panel=lesson:test-lesson&amp;step=2&amp;view=BBB"')
    expect(page('l/1')).toContain('#panel=lesson:test-lesson&amp;form=10"')
  })

  it('send a step’s address on to the map by itself', () => {
    expect(page('l/1/2')).toContain(
      '<meta http-equiv="refresh" content="0; url=../../../#panel=lesson:test-lesson&amp;step=2">',
    )
    expect(page('l/1')).not.toContain('http-equiv="refresh"')
  })

  it('hold the whole lesson, the key folded', () => {
    const html = page('l/1')
    for (const text of ['Who is where?', 'Find the sea.', 'It is blue.', 'Reefs float.', 'Take care.'])
      expect(html).toContain(text)
    expect(html.indexOf('It is there.')).toBeGreaterThan(html.indexOf('<details class="teacher'))
    expect(html).not.toMatch(/<details[^>]*\sopen/)
  })

  it('cite only sources that stand on the page', () => {
    for (const { html } of pages) {
      const listed = new Set([...html.matchAll(/id="src-(\d+)"/g)].map((match) => match[1]))
      const cited = [...html.matchAll(/href="#src-(\d+)"/g)].map((match) => match[1])
      expect(cited.filter((number) => !listed.has(number))).toEqual([])
    }
  })
})
