import { render } from 'svelte/server'
import { describe, expect, it, vi } from 'vitest'
import type { TopicDetail } from '../../../data/contract'
import { openingState } from '../../../state/state'
import { contextFor, sources } from '../../fixtures'
import MattersPanel from '../MattersPanel.svelte'
import TopicPanel from '../TopicPanel.svelte'
import { showPlace, topicState, withOverlay } from './topic-state'

const atlas = openingState('2026-01-01')
const estimate = (value: string, by: string, heading = 'Catch in a year') => ({
  heading,
  what: 'All fish',
  value,
  by,
  as: '2020',
  method: 'Counted by hand.',
  sources: ['one'],
})

const topic: TopicDetail = {
  sources,
  item: {
    id: 'fish',
    order: 1,
    title: 'Fish',
    question: 'How much fish?',
    short: 'Little <b>or</b> much.',
    answer: [
      { text: 'First answer.', sources: ['one'] },
      { text: 'Second answer.', sources: ['two'] },
    ],
    estimates: [estimate('1 tonne', 'The first author'), estimate('9 tonnes', 'The other author')],
    differ: [{ text: 'They count other things.', sources: [] }],
    treaties: [
      {
        id: 'treaty',
        title: 'A treaty',
        about: 'BBB',
        form: 'treaty',
        parties: ['BBB', 'AAA'],
        date: '1951-08-30',
        covers: [{ article: 'Article 5', text: 'An attack is answered.', sources: ['three'] }],
        readings: [
          { party: 'AAA', text: 'It covers the reef.', instrument: 'Note 7', date: '2019', sources: ['one'] },
        ],
      },
    ],
    places: [
      { name: 'Test Reef', at: [110, 10], feature: 'test-reef', note: 'Fish are here.', sources: ['two'] },
      { name: 'A strait', at: [100, 4], note: 'Ships.', precision: 'Middle of it.', sources: ['two'] },
    ],
    notes: [{ text: 'Nothing else was found.', sources: [] }],
    show: { overlays: ['matters', 'control'], camera: { lon: 110, lat: 10, zoom: 5 } },
  },
}

const panel = (interactive: boolean): string =>
  render(TopicPanel, {
    props: {
      detail: topic,
      context: contextFor({ interactive, level: interactive ? 2 : 1 }),
      atlas,
      onChange: vi.fn(),
      onAll: vi.fn(),
    },
  }).body
const card = (interactive: boolean): string =>
  render(MattersPanel, {
    props: { topics: [topic], context: contextFor({ interactive }), atlas, onChange: vi.fn() },
  }).body
const textOf = (html: string): string =>
  html
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('TopicPanel', () => {
  it.each([true, false])('shows every fact, in the app and without scripts (%s)', (interactive) => {
    const text = textOf(panel(interactive))
    for (const fact of [
      'First answer.',
      'The first author',
      '9 tonnes',
      'Counted by hand.',
      'They count other things.',
      'Article 5',
      'It covers the reef.',
      'Note 7, 2019',
      'Fish are here.',
      'Middle of it.',
      'Nothing else was found.',
      'Title of three',
    ])
      expect(text).toContain(fact)
  })
  it('puts estimates in a table with its roles, under what they have in common', () => {
    const html = panel(false)
    expect(html.match(/role="columnheader"/g)).toHaveLength(5)
    expect(html.match(/class="estimate[^-]/g)).toHaveLength(2)
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(1)
  })
  it('cites only what its list holds, and answers first', () => {
    const html = panel(false)
    const listed = new Set([...html.matchAll(/id="src-(\d+)"/g)].map((match) => match[1]))
    const cited = [...html.matchAll(/href="#src-(\d+)"/g)].map((match) => match[1])
    expect(cited.length).toBeGreaterThan(5)
    expect(cited.filter((number) => !listed.has(number))).toEqual([])
    expect(html.indexOf('First answer')).toBeLessThan(html.indexOf('<table'))
    expect(html).not.toMatch(/\sstyle=/)
  })
  it('has controls in the app alone', () => {
    expect(panel(true)).toContain('Show on the map')
    expect(panel(true)).toMatch(/data-item="feature:test-reef"/)
    expect(panel(false)).not.toContain('<button')
  })
})

describe('MattersPanel', () => {
  it('gives each topic its sentence, its sources and a way in', () => {
    expect(textOf(card(true))).toMatch(/Fish How much fish\? Little <b>or<\/b> much|Little &lt;b>or/)
    expect(card(true)).toContain('data-item="topic:fish"')
    expect(card(true)).toContain('type="checkbox"')
    expect(card(false)).not.toContain('<input')
    expect(textOf(card(false))).toContain('Title of one')
  })
})

describe('what a topic does to the map', () => {
  it('sets what it names and leaves the rest', () => {
    expect(topicState(topic.item)).toEqual({
      overlays: ['control', 'matters'],
      camera: { lon: 110, lat: 10, zoom: 5 },
      selection: null,
    })
  })
  it('switches the layer with the usual ones', () => {
    expect(withOverlay(atlas, 'matters', true)).toEqual([
      'control',
      'features',
      'claims',
      'dash',
      'depth',
      'places',
      'matters',
    ])
    expect(withOverlay({ ...atlas, overlays: ['matters'] }, 'matters', false)).toEqual([])
  })
  it('brings a place into view and selects an island', () => {
    const [reef, strait] = topic.item.places
    expect(showPlace(atlas, reef!)).toMatchObject({
      selection: { kind: 'feature', id: 'test-reef' },
      camera: { lon: 110, lat: 10, zoom: 6.5 },
    })
    expect(showPlace(atlas, strait!).selection).toBeNull()
    expect(showPlace(atlas, strait!).overlays).toContain('matters')
  })
})
