import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import type { SearchIndex } from '../../../atlas/search/index-file'
import { ringsAround, withPlace } from '../../../state/path'
import { mostPlaces, openingState, type AtlasState, type Place } from '../../../state/state'
import { article, contextFor, feature } from '../../fixtures'
import DistancesPanel from '../DistancesPanel.svelte'
import FeaturePanel from '../FeaturePanel.svelte'
import { cameraOver } from './camera'
import { describe as describePlace, findPlaces, knownPlaces } from './known'
import { readRadii } from './radii'

const index: SearchIndex = [
  {
    k: 'feature',
    id: 'test-reef',
    n: [
      ['Test Reef', 'en'],
      ['试礁', 'zh-Hans'],
    ],
    is: ['test-group'],
    at: [110, 10],
    e: 1500,
  },
  { k: 'group', id: 'test-group', n: [['Test Group', 'en']], at: [111, 11] },
  { k: 'term', id: 'reef', n: [['reef', 'en']] },
]
const towns = [{ id: 'port', names: { en: 'Port' }, lon: 120, lat: 20, rank: 1, country: 'AAA' }]
const context = contextFor({ interactive: true, level: 2, showRings: () => undefined })
const paint = (change: Partial<AtlasState> = {}): string =>
  render(DistancesPanel, {
    props: {
      context: { ...context, units: change.units ?? 'nm' },
      atlas: { ...openingState('2026-01-01'), ...change },
      index,
      article,
      towns,
      onChange: () => undefined,
    },
  }).body
const textOf = (html: string): string =>
  html
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const answersOf = (html: string): string[] =>
  [...html.matchAll(/<p class="answer-line[^"]*">(.*?)<\/p>/gs)].map((match) => textOf(match[1]!).trim())

const reef: Place = [110, 10]
const north: Place = [110, 11]

describe('DistancesPanel', () => {
  it('says what to do before there is anything to measure', () => {
    expect(answersOf(paint())).toEqual(['Tap the map or choose two places to measure between them.'])
    expect(answersOf(paint({ path: [reef] }))[0]).toMatch(/^One place is marked/)
  })
  it('answers first: distance, direction and what the positions’ errors can change', () => {
    expect(answersOf(paint({ path: [reef, north] }))).toEqual([
      '60 nautical miles from Test Reef to 11° N, 110° E, setting out at 000°, north.',
      'The errors of the features’ own positions can change this by up to 0.8 nautical miles.',
    ])
  })
  it('follows the reader’s unit', () =>
    expect(answersOf(paint({ path: [reef, north], units: 'km' }))[0]).toContain('111 km from Test Reef'))
  it('lists every leg with its distance and direction, and the sum', () => {
    const text = textOf(paint({ path: [reef, north, [111, 11]] }))
    expect(text).toContain('1 to 2 60 M ± 0.8 M 000°, north')
    expect(text).toContain('2 to 3 59 M 090°, east')
    expect(text).toContain('In all 119 M')
  })
  it('names a place on file, tells one near a feature from it, and gives the position’s error', () => {
    const text = textOf(paint({ path: [reef, [110, 10.1], [115, 15]] }))
    expect(text).toContain('Test Reef 10° N, 110° E position good to about 0.8 nautical miles')
    expect(text).toContain('Test Reef lies 6 nautical miles to the south')
    expect(text).toContain('15° N, 115° E')
  })
  it('has buttons with names to move and remove, off where they lead nowhere', () => {
    const html = paint({ path: [reef, north] })
    expect(html).toMatch(/data-action="up" disabled[^>]*aria-label="Move Test Reef up"/)
    expect(html).toMatch(/data-action="down"[^>]*aria-label="Move Test Reef down"/)
    expect(html).toContain('aria-label="Remove 11° N, 110° E"')
  })
  it('says when the path is full, and then offers no more', () => {
    const path = Array.from({ length: mostPlaces }, (_, step): Place => [110, step / 10])
    const html = paint({ path })
    expect(textOf(html)).toContain(`${mostPlaces} places, as many as a link carries`)
    expect(html).not.toContain('Add the middle of the map')
  })
  it('says of rings that they are no claims, and what each width is', () => {
    const text = textOf(paint({ rings: ringsAround('test-reef', [12, 50, 24, 200]) }))
    expect(text).toContain('Rings are distances, not claims')
    expect(text).toContain('4 range rings around Test Reef: distances, not claims.')
    expect(text).toContain('12 nautical miles: greatest width of the territorial sea')
    expect(text).toContain('50 nautical miles')
  })
  it('shows the story’s own distances with the sources of the positions', () => {
    const html = paint()
    expect(textOf(html)).toContain('2,000 M')
    const cited = [...html.matchAll(/toSource|class="cite"/g)]
    expect(cited.length).toBeGreaterThan(0)
    expect(html).toMatch(/id="src-1"/)
  })
  it('keeps to the content policy', () => expect(paint({ path: [reef, north] })).not.toMatch(/\sstyle=/))
})

describe('range rings from elsewhere', () => {
  const paintFeature = (given: typeof context): string =>
    render(FeaturePanel, { props: { detail: feature, context: given } }).body
  it('are offered by the panel of a feature in the app, not on its page', () => {
    expect(paintFeature(context)).toMatch(/<button[^>]*>Range rings<\/button>/)
    expect(paintFeature(contextFor())).not.toContain('Range rings')
  })
})

describe('places on file', () => {
  const places = knownPlaces(index, article.item, towns)
  it('are found by any name, and only those with a position', () => {
    expect(findPlaces(places, '试礁').map(({ id }) => id)).toEqual(['test-reef'])
    expect(findPlaces(places, 'reef').map(({ id }) => id)).toEqual(['test-reef'])
    expect(findPlaces(places, 'port')[0]).toMatchObject({ kind: 'town', at: [120, 20] })
  })
  it('include the article’s bases', () =>
    expect(places.all.some(({ kind }) => kind === 'article')).toBe(true))
  it('leave a place in the open sea without a name', () =>
    expect(describePlace(places, [115, 15])).toEqual({}))
})

describe('radii as typed', () => {
  it.each([
    ['50', 'nm', [50]],
    ['50, 120.5', 'nm', [50, 120.5]],
    ['50;60 70、80', 'nm', [50, 60, 70, 80]],
    ['１００', 'nm', [100]],
    ['185.2', 'km', [100]],
  ] as const)('%s %s', (text, units, distancesNm) =>
    expect(readRadii(text, units, [])).toEqual({ distancesNm }),
  )
  it.each(['abc', '-5', '0', '10001', '1e3', '12..5', 'Infinity'])('names what it cannot use: %s', (text) =>
    expect(readRadii(`50, ${text}`, 'nm', [])).toEqual({ bad: text }),
  )
  it('counts the rings that stand already', () =>
    expect(readRadii('1,2,3,4', 'nm', [12, 24, 200])).toEqual({ tooMany: 7 }))
  it('says that an empty field is no radius', () => expect(readRadii('  ', 'nm', [])).toEqual({ bad: '' }))
})

describe('path and rings in the state', () => {
  it('hold places to about a metre and no more than a link carries', () => {
    expect(withPlace({ path: [] }, [110.1234567, 10.7654321])).toEqual({ path: [[110.12346, 10.76543]] })
    const full = Array.from({ length: mostPlaces }, (): Place => reef)
    expect(withPlace({ path: full }, reef)).toEqual({})
  })
  it('hold each radius once, rising', () =>
    expect(ringsAround('test-reef', [200, 12, 12]).distancesNm).toEqual([12, 200]))
})

describe('the camera over what is measured', () => {
  const size = { width: 900, height: 700 }
  it('looks at the middle of a path', () => {
    const camera = cameraOver(
      [
        [110, 10],
        [114, 10],
      ],
      undefined,
      [],
      size,
    )
    expect(camera?.lon).toBeCloseTo(112, 6)
    expect(camera?.lat).toBeCloseTo(10, 1)
  })
  it('keeps to where the atlas reaches, and stays put where nothing of it is inside', () => {
    const camera = cameraOver([], [-157.9, 21.4], [4500], size)
    expect(camera!.lon).toBeLessThanOrEqual(160)
    expect(cameraOver([], [-100, 40], [100], size)).toBeUndefined()
  })
})
