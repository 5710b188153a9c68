import { render } from 'svelte/server'
import { describe, expect, it, vi } from 'vitest'
import { inspect, prepare, withStudyArea } from '../../../atlas/inspect'
import { square, world, zone } from '../../../atlas/inspect/fixture'
import type { PartiesFile } from '../../../data/types'
import { contextFor } from '../../fixtures'
import SpotPanel from '../SpotPanel.svelte'
import { doubts, raysOf } from './answer'
import { awardFeatures, loadAward } from './award'
import AwardText from './AwardText.svelte'
import { spotText } from './copy-text'
import { loadDocuments } from './documents'
import { loadStudyArea, patchIn } from './spot-index'
import { mosaicTopology } from '../overlaps/overlaps-fixture'

const named = (name: string, adjective: string) =>
  ({ name, adjective, role: 'claimant', nameTags: [] }) as unknown as PartiesFile[string]
const parties: PartiesFile = {
  CHN: named('China', 'Chinese'),
  PHL: named('Philippines', 'Philippine'),
  TWN: named('Taiwan', 'Taiwanese'),
  VNM: named('Viet Nam', 'Vietnamese'),
}
const context = contextFor({ parties, date: '2026-11-01' })
const dash = { kind: 'dash-area', standing: 'stated' } as const
const data = world([
  zone('VNM', 'law', square(109, 9, 3), { objections: ['CHN', 'TWN'] }),
  zone('VNM', 'law', square(109, 9, 3), { id: 'law--shelf', kind: 'continental-shelf' }),
  zone('PHL', 'act', square(110, 10, 2), { standing: 'declared', from: '1978-06-11' }),
  zone('PHL', 'treaty', square(110, 10, 2), { standing: 'historical', kind: 'territorial-sea' }),
  zone('CHN', 'dashes', square(110.5, 10.5, 1), { ...dash, reading: 'surely-inside' }),
  zone('CHN', 'dashes', square(111.5, 10.5, 1), { ...dash, id: 'wide', reading: 'possibly-inside' }),
  zone('CHN', 'island', square(116, 9, 1), { kind: 'sovereignty-land' }),
])
const index = prepare(data)
const never = () => new Promise<never>(() => undefined)

const textOf = (html: string): string =>
  html
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')

const paint = (at: readonly [number, number] | null, given = context, of = index): string =>
  render(SpotPanel, {
    props: {
      context: given,
      index: of,
      at,
      load: never,
      loadStudyArea: never,
      onMiddle: () => undefined,
      onRays: () => undefined,
    },
  }).body
const linesOf = (html: string): string[] =>
  [...html.matchAll(/<p class="answer-line[^"]*">(.*?)<\/p>/gs)].map((match) => textOf(match[1]!).trim())

describe('the panel of a spot', () => {
  it('answers first, in three lines: who claims, what is nearest, what is unsure', () => {
    const [claims, nearest, doubt] = linesOf(paint([111, 11]))
    expect(claims).toMatch(/^3 claimants’ claims cover this spot: CHN China ?PHL Philippines ?VNM Viet Nam/)
    expect(claims).toContain('Without the area inside the dashes: 2 claimants.')
    expect(nearest).toMatch(/^On near-reef, or within the error of its position\. PHL Philippines: garrison/)
    expect(doubt).toBe('No edge runs within its error of this spot, and no limit near it is missing.')
  })
  it('never calls claimants states, and one is one', () => {
    expect(linesOf(paint([109.5, 9.5]))[0]).toMatch(/^1 claimant’s claim covers this spot: VNM/)
    expect(textOf(paint([111, 11]))).not.toMatch(/\bstates\b/)
  })
  it('does not read an undrawn limit as the absence of a claim', () => {
    const [claims, , doubt] = linesOf(paint([115, 9.5]))
    expect(claims).toBe('No claim with a drawn limit covers this spot.')
    expect(doubt).toContain('Not all limits of Viet Nam are drawn, so claims of theirs may reach here too.')
    const drawn = prepare({ ...data, notDrawn: [] })
    expect(linesOf(paint([115, 9.5], context, drawn))[0]).toBe('No claim on file covers this spot.')
  })
  it('says who counts only if the dashes are read in the widest way', () => {
    expect(linesOf(paint([111.75, 11]))[0]).toMatch(
      /2 claimants’ claims.*With the dashes read in the widest way also CHN China$/,
    )
  })
  it('says what is too close to call, and for whom', () => {
    const html = paint([111, 10.0004])
    expect(linesOf(html)[2]).toContain(
      'Too close to call for the Philippines: an edge lies within its error.',
    )
    expect(textOf(html)).toContain(
      'Too close to call: the nearest edge (coordinates as published) is 40 m away and may be off by 100 m.',
    )
    expect(textOf(paint([111, 9.9996]))).toContain('This spot lies outside these zones')
  })
  it('counts nobody on land, and tells land claims apart', () => {
    const [claims] = linesOf(paint([116.5, 9.5]))
    expect(claims).toMatch(
      /^This spot is on land.*it is land of PHL Philippines ?Claimed as land by CHN China$/,
    )
    expect(claims).not.toContain('cover')
  })
  it('makes no count outside the study area, but lists what is on file', () => {
    const bounded = withStudyArea(index, square(100, 0, 1))
    const html = paint([111, 11], context, bounded)
    expect(linesOf(html)[0]).toMatch(/^Claims on file that cover this spot are by CHN China/)
    expect(linesOf(html)[0]).not.toMatch(/\d/)
    expect(linesOf(html)[2]).toContain('Not covered: claimants are counted only inside the study area.')
    expect(html).toContain('data-panel-heading')
  })
  it('has one card a claim, in party order, of one form', () => {
    const html = paint([111, 11], contextFor({ ...context, interactive: true, level: 2 }))
    const cards = [...html.matchAll(/<li class="spot-claim">(.*?)<\/li>/gs)].map((match) => textOf(match[1]!))
    expect(cards).toHaveLength(4)
    expect(cards[0]).toMatch(/CHN China.*dash area|CHN China.*Area inside the dashes/)
    expect(cards[0]).toContain('what is claimed inside was never stated')
    expect(cards[1]).toMatch(
      /PHL Philippines.*Declared: coordinates were published\. In this form since 11 Jun 1978\./,
    )
    expect(cards[1]).toContain('No objection found in what was read.')
    expect(cards[2]).toMatch(/VNM Viet Nam Exclusive economic zone and Continental shelf Act of law/)
    expect(cards[2]).toMatch(/Objected to by CHN China ?TWN Taiwan/)
    expect(cards[3]).toContain('Historical: no longer pressed in this form, not counted as a claim.')
    expect(html).toContain('data-item="claim:law"')
  })
  it('tells distances in the reader’s units, and how it was worked out', () => {
    expect(textOf(paint([112, 9.5]))).toMatch(/PHL Philippines ?237 M ?east/)
    expect(textOf(paint([112, 9.5], contextFor({ ...context, units: 'km' })))).toMatch(/439 km ?east/)
    const text = textOf(paint([111, 11]))
    expect(text).toMatch(/Day ?1 Nov 2026 ?Data ?version 9\.8\.7, 1 Jan 2026/)
    expect(text).toContain('within 400 m along coasts, 100 m where coordinates were published')
  })
  it('asks for a spot where there is none, without a pointer', () => {
    const html = paint(null, contextFor({ ...context, interactive: true, level: 2 }))
    expect(linesOf(html)[0]).toContain('No spot is chosen yet.')
    expect(html).toContain('Ask about the middle of the map')
    expect(html).not.toContain('spot-claim')
  })
  it('keeps to the content policy and its heading levels', () => {
    const html = paint([111, 11], contextFor({ ...context, interactive: true, level: 2 }))
    expect(html).not.toMatch(/\sstyle=/)
    expect([...html.matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual(['2', ...Array(7).fill('3')])
  })
})

describe('the answer as text', () => {
  const text = spotText(inspect(index, 111, 11, '2026-11-01'), context, 'https://example.org/#at=111,11')

  it('says what the panel says, and how to cite it', () => {
    expect(text.split('\n')[0]).toBe(
      'Who claims this spot? 11°00′00″ N 111°00′00″ E (11, 111)'
        .replaceAll(' N', '\u00a0N')
        .replaceAll(' E', '\u00a0E'),
    )
    expect(text).toContain('3 claimants’ claims cover this spot: CHN, PHL, VNM')
    expect(text).toContain(
      '- PHL: Claimed area'.replace('Claimed area', 'Exclusive economic zone') + ' · Act of act (1990)',
    )
    expect(text).toContain('Objected to by CHN, TWN')
    expect(text.split('\n').at(-1)).toBe(
      'Contested Waters, data version 9.8.7 of 2026-01-01, as of 1 Nov 2026. https://example.org/#at=111,11'.replace(
        '1 Nov 2026',
        '1\u00a0Nov\u00a02026',
      ),
    )
    expect(text).toContain('No opinion on legal status. Not for navigation.')
  })
})

describe('the objections to a claim', () => {
  const objection = {
    party: 'CHN',
    instrument: 'Note of protest',
    date: '1999-05-04',
    sources: ['note'],
  }
  const detail = {
    item: {
      id: 'law',
      objections: [{ ...objection, date: undefined, instrument: 'Letter', party: 'TWN' }, objection],
      objectorsUndocumented: [{ party: 'PHL', basis: 'A report names it.', sources: ['note'] }],
    },
    sources: {
      note: { title: 'The note', publisher: 'A paper', URL: 'https://example.org/note', custom: {} },
    },
  }
  const load = vi.fn((name: string) =>
    name.endsWith('/law') ? Promise.resolve(detail) : Promise.reject(new Error('gone')),
  )
  const answer = inspect(index, 111, 11, '2026-11-01')

  it('stand in the copied text as documents, by date, with their sources', async () => {
    const documents = await loadDocuments(answer, load)
    const lines = spotText(answer, context, '', documents).split('\n')
    const at = lines.findIndex((line) => line.includes('Objected to by CHN, TWN'))
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '  · 4\u00a0May\u00a01999, CHN: Note of protest (The note, A paper, https://example.org/note)',
      '  · day unknown, TWN: Letter (The note, A paper, https://example.org/note)',
      '  · Reported to object, no document read, PHL: A report names it.',
    ])
  })
  it('are asked for only where somebody objects', () => {
    expect(load.mock.calls.map(([name]) => name)).toEqual(['details/claim/law'])
  })
  it('may be read in the card; without any the card says so', () => {
    const html = paint([111, 11], contextFor({ ...context, interactive: true, level: 2 }))
    const cards = html.split('<li class="spot-claim">').slice(1)
    expect(cards.map((card) => card.includes('Read the objections as documents'))).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(cards[0]).toContain('No objection found in what was read.')
  })
})

describe('what the award held here', () => {
  const spoken = structuredClone(data)
  spoken.features.features[0]!.properties.award2016 = 'low-tide-elevation'
  const answer = inspect(prepare(spoken), 111, 11, '2026-11-01')
  const files: Record<string, unknown> = {
    glossary: { item: [{ id: 'award-of-2016', definition: { en: 'A decision; one party rejects it.' } }] },
    'details/feature/near-reef': {
      item: {
        properties: {
          award2016: {
            status: 'low-tide-elevation',
            holdings: [{ holding: 'Held to be a low-tide elevation.', paragraphs: '1, 2', sources: [] }],
          },
        },
      },
    },
  }
  const claimFile = (id: string) => ({
    item: { id, title: `Paper ${id}`, notes: ['By the award of 2016, so.', 'Something else.'] },
  })
  const load = vi.fn((name: string) =>
    Promise.resolve(files[name] ?? claimFile(name.replace('details/claim/', ''))),
  )

  it('is told of features near by of which it spoke, and of papers on file that speak of it', async () => {
    expect(awardFeatures(answer).map(({ feature: { id } }) => id)).toEqual(['near-reef'])
    const found = await loadAward(answer, 'en', load)
    const text = textOf(render(AwardText, { props: { context, files: found } }).body)
    expect(text).toContain('A decision; one party rejects it.')
    expect(text).toMatch(/near-reef Held to be a low-tide elevation.*Paragraphs: 1, 2\./)
    expect(text).toContain('On file with Paper law By the award of 2016, so.')
    expect(text).not.toContain('Something else.')
    expect(text).toContain('without prejudice to sovereignty')
    expect(load).toHaveBeenCalledTimes(5)
  })
  it('goes no further than what is on file', async () => {
    const silent = inspect(index, 111, 11, '2026-11-01')
    const found = await loadAward(silent, 'en', load)
    expect(found.features).toEqual([])
    const text = textOf(render(AwardText, { props: { context, files: found } }).body)
    expect(text).toContain('Nothing on file says that the award spoke of a feature within 24 nautical miles.')
  })
})

describe('what surrounds the panel', () => {
  it('draws a geodesic from the spot to each coast', () => {
    const answer = inspect(index, 112, 9.5, '2026-11-01')
    const rays = raysOf(answer)
    expect(rays.map((ray) => ray[0])).toEqual([
      [112, 9.5],
      [112, 9.5],
    ])
    expect(rays.map((ray) => ray.at(-1))).toEqual(answer.coasts.map(({ foot }) => foot))
  })
  it('asks for the study area only where the build has one', async () => {
    const load = vi.fn(() =>
      Promise.resolve({
        type: 'Topology',
        objects: { studyArea: { type: 'Polygon', arcs: [[0]] } },
        arcs: [square(1, 2, 3).coordinates[0]!],
      }),
    )
    const first = (...names: string[]) =>
      ({ index: { files: names.map((name) => ({ name })) } }) as unknown as Parameters<
        typeof loadStudyArea
      >[0]
    expect(await loadStudyArea(first('claims.geojson'), load)).toBeUndefined()
    expect(load).not.toHaveBeenCalled()
    expect(await loadStudyArea(first('mosaic.geojson'), load)).toEqual(square(1, 2, 3))
    expect(load).toHaveBeenCalledWith('mosaic')
  })
  it('warns of a coast within its error', () => {
    const shore = inspect(index, 109.0005, 9.5, '2026-11-01')
    expect(doubts(shore, context)).toContain('The coast runs within its error of this spot: it may be land.')
  })
})

describe('the patch of the mosaic around a spot', () => {
  it('is the cell that holds it, and none outside', () => {
    expect(patchIn(mosaicTopology, [113.5, 6.5])?.claimants).toEqual(['PHL', 'VNM'])
    expect(patchIn(mosaicTopology, [107.5, 6.5])?.claimants).toEqual(['MYS', 'PHL', 'VNM'])
    expect(patchIn(mosaicTopology, [100, 0])).toBeUndefined()
  })
})
