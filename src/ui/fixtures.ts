/** Small invented items for the tests of panels: they name nothing real. */
import type {
  AgreementDetail,
  ArticleDetail,
  ClaimDetail,
  FeatureDetail,
  FirstView,
  PartyDetail,
  Source,
  SourceMap,
} from '../data/contract'
import type { PartiesFile } from '../data/types'
import en from '../../data/locales/en.json'
import { createTranslator } from '../i18n/index'
import { staticContext, type PanelContext } from './context'

export const parties: PartiesFile = {
  AAA: { name: 'Aland', adjective: 'Alandic', role: 'claimant', nameTags: ['vi'] },
  BBB: { name: 'Beland', adjective: 'Belandic', role: 'claimant', nameTags: ['zh-Hans'] },
}

export const t = createTranslator('en', en.messages, true)

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  type: 'report',
  title: `Title of ${id}`,
  publisher: 'A publisher',
  issued: { 'date-parts': [[2020, 5]] },
  URL: `https://example.org/${id}`,
  custom: { kind: 'official', country: 'AAA', party: true, read: 'excerpt' },
  ...more,
})

export const sources: SourceMap = {
  one: source('one'),
  two: source('two', { custom: { kind: 'press', country: null, readIn: 'a repost', read: 'whole' } }),
  three: source('three'),
}

export const feature: FeatureDetail = {
  sources,
  item: {
    type: 'Feature',
    id: 'test-reef',
    geometry: { type: 'Point', coordinates: [110, 10] },
    properties: {
      group: 'test-group',
      names: [
        { lang: 'en', text: 'Test Reef', sources: ['one'] },
        { lang: 'zh-Hans', text: '试礁', party: 'BBB', sources: ['two'] },
        { lang: 'zh-Latn', text: 'Shì Jiāo', party: 'BBB', sources: ['two'] },
      ],
      nameGaps: [{ party: 'AAA', reason: 'none in the lists read.' }],
      positions: [
        { published: '10°00′N 110°00′E', lon: 110, lat: 10, sources: ['one'], used: true },
        { published: '10°01′N 110°00′E', lon: 110, lat: 10.01667, sources: ['two'], used: false },
      ],
      positionErrorM: 1500,
      positionSpreadKm: 1.8,
      types: [
        { value: 'reef', according: 'the first list', sources: ['one'] },
        { value: 'rock', according: 'the second list', sources: ['two'] },
      ],
      award2016: { status: 'not-addressed', holdings: [] },
      control: [
        {
          party: 'AAA',
          polity: 'Old Aland',
          grade: 'civilian-post',
          from: '1950',
          to: '1974-01-19',
          certainty: 'low',
          sources: ['three'],
        },
        {
          party: 'BBB',
          polity: 'Beland',
          grade: 'garrison',
          from: '1974-01-19',
          certainty: 'high',
          sources: ['two'],
        },
      ],
      claims: [
        { party: 'BBB', kind: 'sovereignty', basis: 'a law', claim: 'test-claim', sources: ['one'] },
        { party: 'AAA', kind: 'inside-claim-area', basis: 'a line', sources: ['three'] },
      ],
      facilities: [],
      areas: [],
      tracked: true,
      confidence: 'medium',
      notes: ['A <b>remark</b>.'],
      bibliography: [{ source: 'one', for: 'position' }, { source: 'two' }, { source: 'three' }],
    },
  },
}

export const claim: ClaimDetail = {
  sources,
  item: {
    id: 'test-claim',
    title: 'A law of 1977',
    summary: 'It claims what it names.',
    claimants: ['BBB'],
    kind: 'eez',
    standing: 'enacted',
    dates: { enacted: '1977', inForce: '1977-05' },
    status: 'in force',
    lines: [
      {
        id: 'test-line',
        name: 'The line',
        certainty: 'published',
        closed: false,
        complete: false,
        missing: 'point 2',
        path: 'geodesic',
        points: [{ n: 1, published: '10°N 110°E', lon: 110, lat: 10 }],
      },
    ],
    zones: [
      {
        id: 'test-zone',
        kind: 'eez',
        standing: 'enacted',
        rule: { type: 'not-drawn-yet', reason: 'the limit is unpublished' },
      },
    ],
    objections: [],
    confidence: 'low',
    notes: [],
    bibliography: [{ source: 'one' }],
  },
}

export const agreement: AgreementDetail = {
  sources,
  item: {
    id: 'test-agreement',
    title: 'An agreement of 2000',
    summary: 'It draws a line between two.',
    parties: ['AAA', 'BBB'],
    divides: ['continental-shelf'],
    form: 'boundary',
    dates: { signed: '2000-12-25' },
    status: 'in force',
    lines: [],
    objections: [{ party: 'AAA', instrument: 'Note 1', date: '2001', sources: ['two'] }],
    confidence: 'high',
    notes: [],
    bibliography: [{ source: 'one' }],
  },
}

export const article: ArticleDetail = {
  sources,
  item: {
    id: 'test-article',
    title: 'A headline',
    publisher: 'A paper',
    date: '2025-03-21',
    source: 'one',
    summary: 'What it is about.',
    mainCheck: 'Its figures hold.',
    view: 'article',
    mapColours: [{ colour: 'yellow', meaning: 'what is held' }],
    blocks: [
      {
        n: 1,
        kind: 'paragraph',
        topic: 'Context',
        onMap: false,
        assertions: [{ text: 'Somebody thinks so.', grade: 'view', sources: ['one'] }],
      },
      {
        n: 4,
        kind: 'paragraph',
        topic: 'The reef',
        onMap: true,
        assertions: [{ text: 'It is far.', grade: 'contradicted', check: 'It is near.', sources: ['two'] }],
        places: [{ name: 'Test Reef', feature: 'test-reef' }],
        corrections: ['The copy has “leaf”.'],
      },
    ],
    points: [
      { id: 'base', name: 'A base', short: 'Base', at: [139, 35], precision: 'A point.', sources: ['one'] },
      { id: 'reef', name: 'Test Reef', feature: 'test-reef', precision: 'The reef.', sources: ['two'] },
    ],
    story: [
      {
        id: 'far',
        title: 'How far is it?',
        blocks: [4],
        then: [{ text: 'Far, it says.', block: 4, grade: 'contradicted', check: 'Near.', sources: ['one'] }],
        since: [{ date: '2025-10-19', text: 'It came nearer.', sources: ['two'] }],
        mapNote: 'The reef is marked.',
        state: {
          date: '2025-03-21',
          view: 'AAA',
          overlays: ['places', 'control'],
          selection: 'feature:test-reef',
          bounds: { west: 109, south: 9, east: 111, north: 11 },
        },
        distances: [{ from: 'base', to: 'reef' }],
        distanceNote: 'Computed.',
      },
      {
        id: 'quiet',
        title: 'And then?',
        blocks: [1],
        then: [{ text: 'Somebody thinks so.', block: 1, grade: 'view', sources: ['one'] }],
        sinceNone: 'Nothing more was found.',
        state: { bounds: { west: 100, south: 0, east: 140, north: 40 } },
      },
    ],
    distances: [{ from: 'base', to: 'reef', distanceNm: 2000 }],
    copyNote: 'Copies differ.',
    bibliography: [{ source: 'one' }, { source: 'two' }],
  },
}

export const party: PartyDetail = {
  sources,
  item: {
    id: 'BBB',
    name: 'Beland',
    adjective: 'Belandic',
    role: 'claimant',
    nameTags: ['zh-Hans'],
    summary: 'Beland claims the reef.',
    sources: ['one', 'two'],
    unstated: [{ text: 'Limits: none found.', sources: ['three'] }],
    claims: [
      {
        id: 'test-claim',
        title: 'A law of 1977',
        standing: 'enacted',
        date: '1977-05',
        zones: [{ kind: 'eez', standing: 'enacted', isDrawn: false }],
        objections: [{ party: 'AAA', instrument: 'Note 7', date: '1978-02-01' }],
        reported: [],
        missing: ['A map.'],
      },
    ],
  },
}

/** What panels read of the first view: one feature, one claim. */
export const firstView = {
  parties,
  groups: [{ id: 'test-group', names: [{ lang: 'en', text: 'Test Group', sources: ['one'] }] }],
  features: {
    features: [
      {
        geometry: { coordinates: [110, 10] },
        properties: {
          id: 'test-reef',
          group: 'test-group',
          names: { en: 'Test Reef' },
          control: feature.item.properties.control,
          claimants: feature.item.properties.claims,
        },
      },
    ],
  },
  catalogue: [
    {
      kind: 'claim',
      id: 'test-claim',
      title: 'A law of 1977',
      parties: ['BBB'],
      objections: ['AAA'],
      standing: 'enacted',
    },
    {
      kind: 'agreement',
      id: 'test-agreement',
      title: 'An agreement of 2000',
      parties: ['BBB'],
      objections: [],
    },
  ],
} as unknown as FirstView

/** A context for rendering; override what a test is about. */
export const contextFor = (given: Partial<PanelContext> = {}): PanelContext =>
  staticContext({
    t,
    parties,
    edition: { version: '9.8.7', date: '2026-01-01' },
    date: '2026-01-01',
    nameOf: ({ id }) => (id === 'test-claim' ? 'A law of 1977' : undefined),
    groupName: () => 'Test Group',
    href: ({ kind, id }) => `../../${kind}/${id}/`,
    ...given,
  })
