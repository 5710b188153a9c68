import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import en from '../data/locales/en.json'
import { createTranslator } from '../src/i18n'
import { lessonDetail } from '../src/ui/lesson-fixture'
import { missingPage } from './lesson-pages'

const html = missingPage(createTranslator('en', en.messages), {
  'details/lesson/test-lesson.json': JSON.stringify(lessonDetail),
  'details/claim/other.json': '{}',
})
const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ''

/** Where the page's links lead when a server shows it at an address. */
const linksAt = (pathname: string): string[] => {
  const links = [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => ({
    href,
    getAttribute: () => href,
  }))
  runInNewContext(script, { location: { pathname }, document: { querySelectorAll: () => links } })
  return links.map(({ href }) => href)
}

describe('404.html', () => {
  it('lists the lessons', () => {
    expect(html).toContain('There is no page at this address')
    expect(html).toContain('Lesson 1: A test lesson')
    expect(html).toContain('Who is where?')
  })

  it('leads to the root of the host for a site of its own', () => {
    for (const path of ['/l/99', '/l/99/3/', '/l/', '/elsewhere'])
      expect(linksAt(path)).toEqual(['/l/1/', '/'])
  })

  it('leads to the folder in which the site lies', () => {
    for (const path of ['/maps/atlas/l/99', '/maps/atlas/l/1/77/', '/maps/atlas/feature/none/'])
      expect(linksAt(path)).toEqual(['/maps/atlas/l/1/', '/maps/atlas/'])
  })

  it('allows its own script and style alone, by hash', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(policy).toMatch(/default-src 'none'.*script-src 'sha256-[\w+/=]+'.*style-src 'sha256-[\w+/=]+'/)
    expect(policy).not.toContain('unsafe')
  })
})
