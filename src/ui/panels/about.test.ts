import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import about from '../../../data/about.json'
import type { AboutDetail, IndexFile } from '../../data/contract'
import { claim, contextFor, sources } from '../fixtures'
import AboutPanel from './AboutPanel.svelte'
import ClaimPanel from './ClaimPanel.svelte'

const index: IndexFile = {
  version: '9.8.7',
  date: '2026-01-01',
  counts: {},
  licence: 'CC-BY-4.0',
  files: [{ name: 'features.geojson', bytes: 2000, description: 'Points.' }],
}
const item: AboutDetail['item'] = {
  makers: [],
  contact: null,
  funding: null,
  drafting: 'Drafted by somebody.',
  credits: [{ part: 'Coast', origin: 'A survey', terms: 'public domain' }],
  notReviewed: [{ what: 'Law', text: 'Nobody has read the law.' }],
  notCovered: [{ name: 'Far Rock', why: 'It is far.', sources: ['one'] }],
  versions: [
    { version: '0.2.0', date: '1 May 2027', changes: ['A reef moved.'] },
    { version: '0.1.0', date: '2 May 2026', changes: [] },
  ],
  areas: [
    {
      id: 'ring',
      what: 'A ring of reefs',
      of: { item: 'test-claim', line: 'ring' },
      published: '100 square miles',
      km2: 1000,
      oursKm2: 1005,
      sources: ['one'],
      definition: 'same',
      why: 'Both measure the ring.',
    },
    {
      id: 'block',
      what: 'A block',
      published: '7,250 km²',
      km2: 7250,
      sources: ['one'],
      definition: 'different',
      why: 'Two corners were not found.',
    },
  ],
  review: { sources: 12, undated: 1, oldestMonths: 3, stale: [] },
  software: [
    { name: 'a-library', version: '1.2.3', licence: 'MIT', shipped: true },
    { name: 'a-tool', version: '4.5.6', licence: 'ISC', shipped: false },
  ],
}
const panel = (change: Partial<AboutDetail['item']> = {}, given = contextFor()): string =>
  render(AboutPanel, {
    props: { context: given, detail: { item: { ...item, ...change }, sources }, index },
  })
    .body.replace(/<!--[^>]*-->/g, '')
    .replace(/\s+/g, ' ')

describe('AboutPanel', () => {
  it('tells the history of the data, and what nobody has read again for long', () => {
    const fresh = panel()
    expect(fresh.indexOf('A reef moved.')).toBeGreaterThan(fresh.indexOf('0.2.0'))
    expect(fresh).toContain('All 12 sources were read within 24 months')
    const stale = [{ id: 'old', title: 'An old chart', months: 31 }]
    expect(panel({ review: { sources: 12, undated: 0, oldestMonths: 31, stale } })).toContain('An old chart')
  })

  it('says what is not stated rather than guessing', () => {
    expect(panel()).toContain('no name has been entered')
    expect(panel()).toContain('No funding information has been entered.')
    const named = panel({ makers: [{ name: 'Ann', role: 'maps' }, { name: 'Bo' }], funding: 'Paid by Cy.' })
    expect(named).toContain('Ann (maps); Bo')
    expect(named).toContain('Paid by Cy.')
    expect(named).not.toContain('no name has been entered')
  })

  it('names the help: data, libraries and tools with version and licence', () => {
    for (const part of ['A survey', 'a-library 1.2.3', 'a-tool 4.5.6', 'ISC', 'Drafted by somebody.'])
      expect(panel()).toContain(part)
  })

  it('lists what nobody reviewed and what is left out, with the source', () => {
    expect(panel()).toContain('Nobody has read the law.')
    expect(panel()).toMatch(/Far Rock<\/dt> ?<dd>.*It is far\..*href="#src-1"/)
    expect(panel()).toContain('is no stance')
  })

  it('sets published areas beside its own, and explains what it does not draw', () => {
    const html = panel()
    expect(html).toMatch(/A ring of reefs<\/th>.*>1,000<.*>1,005<.*\+0\.5 %/)
    expect(html).toContain('“100 square miles”')
    expect(html).toMatch(/A block<\/th>.*>not drawn<.*Two corners were not found\./)
    expect(panel({ areas: [] })).not.toContain('How our areas compare')
  })

  it('gives both dates, downloads, the look and a view without claims', () => {
    const html = panel({}, contextFor({ date: '1975-01-01' }))
    expect(html).toContain('1 Jan 1975')
    expect(html).toContain('1 Jan 2026')
    expect(html).toContain('href="data/features.geojson"')
    expect(html).toContain('href="design/"')
    expect(html).toMatch(/href="#panel=none&(amp;)?hide=claims"/)
  })

  it('keeps the report text readable without script, and in a field with it', () => {
    expect(panel()).toMatch(/<pre class="report-text">.*9\.8\.7/)
    expect(panel({}, contextFor({ interactive: true }))).toMatch(/<textarea[^>]*readonly/)
  })
})

describe('data/about.json', () => {
  it('invents nobody: makers, funding and contact stand as entered', () => {
    expect(about.makers).toEqual([])
    expect(about.funding).toBeNull()
    expect(about.contact).toBeNull()
  })
})

describe('the foot of an item’s panel', () => {
  const foot = (contact?: string): string => {
    const context = contextFor(contact ? { edition: { version: '1', date: '2026-01-01', contact } } : {})
    return render(ClaimPanel, { props: { detail: claim, context } }).body
  }

  it('offers a report with the item’s id and what the panel shows', () => {
    expect(foot()).toContain('Item: claim:test-claim')
    expect(foot()).toContain('A law of 1977 (')
    expect(foot()).not.toContain('href="mailto:')
  })

  it('offers a link where the operator gave an address', () => {
    expect(foot('mailto:a@example.org')).toContain('href="mailto:a@example.org?subject=')
  })
})
