import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dashReadings,
  farthestNm,
  hideables,
  lessonForms,
  mostPlaces,
  mostRings,
  openingState,
  overlayIds,
  overlaysOf,
  plainPanels,
  scales,
  themes,
  unitSystems,
  type AtlasState,
  type Selection,
} from './state'
import { cameraLimits, format, hasState, parse, type Known } from './url'

const known: Known = {
  has: (kind, id) =>
    (kind === 'feature' && id === 'itu-aba-island') ||
    (kind === 'claim' && id === 'prc-dash-line') ||
    (kind === 'article' && id === 'cbs') ||
    (kind === 'lesson' && id === 'who') ||
    (kind === 'party' && id === 'CHN'),
  views: ['all', 'article', 'BRN', 'CHN'],
  langs: ['en'],
  categories: ['clash', 'ruling'],
  firstDate: '1946-01-01',
  lastDate: '2026-11-23',
  firstViewDate: '2025-01-01',
}
const opening = openingState(known.lastDate)
const read = (hash: string): AtlasState => ({ ...opening, ...parse(hash, known).change })

const thing = fc.constantFrom<Selection>(
  { kind: 'feature', id: 'itu-aba-island' },
  { kind: 'claim', id: 'prc-dash-line' },
)
const place = fc
  .tuple(fc.integer({ min: -18_000_000, max: 18_000_000 }), fc.integer({ min: -9_000_000, max: 9_000_000 }))
  .map(([lon, lat]) => [lon / 1e5, lat / 1e5] as const)
const stateArbitrary: fc.Arbitrary<AtlasState> = fc
  .record({
    date: fc.constantFrom('2025-03-21', '2026-11-23'),
    view: fc.constantFrom(...known.views),
    overlays: fc.oneof(fc.constant('default' as const), fc.subarray([...overlayIds])),
    selection: fc.oneof(fc.constant(null), thing),
    at: fc.oneof(fc.constant(null), place),
    opacity: fc.dictionary(
      fc.constantFrom(...overlayIds),
      fc.integer({ min: 10, max: 99 }).map((percent) => percent / 100),
    ),
    dash: fc.constantFrom(...dashReadings),
    together: fc.constantFrom(null, ['BRN', 'CHN'], ['CHN'], 3),
    against: fc.constantFrom(null, ...known.views),
    split: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    path: fc.array(place, { maxLength: mostPlaces }),
    rings: fc.oneof(
      fc.constant(null),
      fc.record({
        from: fc.oneof(fc.constant('itu-aba-island'), place),
        distancesNm: fc
          .uniqueArray(fc.integer({ min: 1, max: farthestNm }), { minLength: 1, maxLength: mostRings })
          .map((list) => list.sort((one, other) => one - other)),
      }),
    ),
    filter: fc.record({
      categories: fc.subarray(['clash', 'ruling']),
      parties: fc.subarray(['CHN']),
      feature: fc.constantFrom(null, 'itu-aba-island'),
      text: fc.string({ maxLength: 12 }),
    }),
    camera: fc.record({
      lon: fc.integer({ min: 90_000, max: 160_000 }).map((value) => value / 1000),
      lat: fc.integer({ min: -15_000, max: 50_000 }).map((value) => value / 1000),
      zoom: fc.integer({ min: 250, max: 1200 }).map((value) => value / 100),
    }),
    panel: fc.oneof(
      fc.constantFrom(...plainPanels).map((kind) => ({ kind })),
      thing,
      fc.integer({ min: 0, max: 32 }).map((step) => ({ kind: 'article' as const, id: 'cbs', step })),
      fc.integer({ min: 1, max: 10 }).map((story) => ({ kind: 'article' as const, id: 'cbs', story })),
      fc.record({
        kind: fc.constant('lesson' as const),
        id: fc.constant('who'),
        step: fc.integer({ min: 1, max: 9 }),
        form: fc.constantFrom(...lessonForms),
      }),
    ),
    lang: fc.constant('en'),
    labelLang: fc.constantFrom('auto', 'vi', 'zh-Hant'),
    theme: fc.constantFrom(...themes),
    scale: fc.constantFrom(...scales),
    hide: fc.subarray([...hideables]),
    units: fc.constantFrom(...unitSystems),
  })
  // What the counts bring out is written only while they are shown.
  .map((state) => (overlaysOf(state).includes('counts') ? state : { ...state, together: null }))

describe('the address', () => {
  it('carries every state there and back', () => {
    fc.assert(
      fc.property(stateArbitrary, (state) => {
        const against = state.against === state.view ? null : state.against
        expect(read(format(state, opening))).toEqual({ ...state, against })
      }),
    )
  })

  it('never throws and never leaves the limits, whatever the hash', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('map=1e999/NaN/', '%=%', '__proto__=1', 'constructor=x'),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (parts) => {
        const { camera } = read(`#${parts.join('&')}`)
        expect(camera.lon).toBeGreaterThanOrEqual(cameraLimits.west)
        expect(camera.zoom).toBeLessThanOrEqual(cameraLimits.maxZoom)
      }),
    )
  })

  it('opens the article at a step of its story, and old links at their paragraph', () => {
    expect(read('#panel=article:cbs&story=4').panel).toEqual({ kind: 'article', id: 'cbs', story: 4 })
    expect(read('#story=4&panel=article:cbs').panel).toEqual({ kind: 'article', id: 'cbs', story: 4 })
    for (const both of ['step=14&story=4', 'story=4&step=14'])
      expect(read(`#panel=article:cbs&${both}`).panel).toEqual({ kind: 'article', id: 'cbs', step: 14 })
    for (const wrong of ['panel=lesson:who&story=2', 'panel=article:cbs&story=0', 'story=x'])
      expect(parse(`#${wrong}`, known).notices).toEqual([
        expect.objectContaining({ message: 'notice.unknownValue' }),
      ])
  })

  it('brings out a set of claimants or a number of them, and names what it does not know', () => {
    expect(read('#layers=counts&together=CHN,BRN').together).toEqual(['BRN', 'CHN'])
    expect(read('#panel=overlaps&together=3&dash=without')).toMatchObject({ together: 3, dash: 'without' })
    for (const wrong of ['0', 'XXX', 'all', ''])
      expect(parse(`#together=${wrong}`, known).notices).toHaveLength(1)
  })

  it('measures between places and draws rings around an island or a place', () => {
    expect(read('path=114.3,10.4;121,14.5').path).toEqual([
      [114.3, 10.4],
      [121, 14.5],
    ])
    expect(read('rings=itu-aba-island/200,12').rings).toEqual({
      from: 'itu-aba-island',
      distancesNm: [12, 200],
    })
    expect(read('rings=139.7,35.7/500').rings?.from).toEqual([139.7, 35.7])
    for (const bad of ['itu-aba-island', 'itu-aba-island/0', 'atlantis/12', '1,2/12/3', '1,2/1,2,3,4,5,6,7'])
      expect(parse(`rings=${bad}`, known).notices[0]?.message).toBe('notice.badRings')
    for (const bad of ['1,2;x', '1,200', '1']) expect(read(`path=${bad}`).path).toEqual([])
  })

  it('keeps what it knows of a filter of events and names the rest', () => {
    const { change, notices } = parse('filter=category:clash+feast;party:XXX;text:50%25;x', known)
    expect(change.filter).toEqual({ categories: ['clash'], parties: [], feature: null, text: '50%' })
    expect(notices.map(({ values }) => values['given'])).toEqual(['feast', 'XXX', 'x'])
  })

  it('opens the valid rest of a damaged link and names the faults', () => {
    const { change, notices } = parse(
      '#view=atlantis&map=99/12/113&panel=feature:itu-aba-island&layers=dash,sharks&color=1',
      known,
    )
    expect(change.view).toBeUndefined()
    expect(change.camera).toEqual({ lon: 113, lat: 12, zoom: 12 })
    expect(change.panel).toEqual({ kind: 'feature', id: 'itu-aba-island' })
    expect(change.overlays).toEqual(['dash'])
    expect(notices.map((notice) => notice.message)).toEqual([
      'notice.unknownView',
      'notice.cameraClamped',
      'notice.unknownValue',
      'notice.unknownKey',
    ])
  })

  it.each([
    ['date=1930-02-03', '1946-01-01', 'notice.dateClamped'],
    ['date=2025-02-30', opening.date, 'notice.badDate'],
  ])('reads %s as %s with a notice', (hash, date, message) => {
    expect(read(hash).date).toBe(date)
    expect(parse(hash, known).notices[0]?.message).toBe(message)
  })

  it('does not show an empty view of a claimant for days before the views begin', () => {
    const { change, notices } = parse('#view=CHN&date=1999-05-09', known)
    expect(change.date).toBe('2025-01-01')
    expect(notices[0]?.message).toBe('notice.viewDateClamped')
    expect(read('date=1999-05-09').date).toBe('1999-05-09')
  })

  it('opens a swipe between two views, and one map where both are the same', () => {
    expect(read('#view=BRN&against=CHN&split=40')).toMatchObject({ view: 'BRN', against: 'CHN', split: 0.4 })
    for (const same of ['view=CHN&against=CHN', 'against=CHN&view=CHN', 'against=all']) {
      expect(read(same).against).toBeNull()
      expect(parse(same, known).notices[0]?.message).toBe('notice.sameView')
    }
    expect(parse('against=atlantis', known).notices[0]?.message).toBe('notice.unknownView')
    expect(read('against=CHN&date=1999-05-09').date).toBe('2025-01-01')
  })

  it('says nothing of state in an in-page anchor', () => {
    expect(hasState('#src-3')).toBe(false)
    expect(parse('#src-3', known)).toEqual({ change: {}, notices: [] })
    expect(format(opening, opening)).toBe('')
  })

  it('lists the lessons where a link names one that does not exist', () => {
    const { change, notices } = parse('#panel=lesson:atlantis&step=2', known)
    expect(change.panel).toEqual({ kind: 'lessons' })
    expect(notices[0]).toEqual({ message: 'notice.unknownLesson', values: { given: 'atlantis' } })
  })
})
