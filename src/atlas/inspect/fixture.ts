/** A small invented sea for tests: round numbers, no real place. Never imported by the app. */
import type { Polygon } from 'geojson'
import type { FirstView, LineSummary, ZoneSummary } from '../../data/contract'
import type { LonLat } from '../geodesy/units'
import type { InspectData } from './types'

export const square = (west: number, south: number, side: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
})

type ZoneFeature = FirstView['claims']['features'][number]

export const zone = (
  claimant: string,
  claim: string,
  geometry: Polygon,
  rest: Partial<ZoneSummary> = {},
): ZoneFeature => ({
  type: 'Feature',
  geometry,
  properties: {
    id: `${claim}--zone`,
    claim,
    claimant,
    kind: 'eez',
    standing: 'enacted',
    instrument: `Act of ${claim} (1990)`,
    rule: 'enclosed-by',
    objections: [],
    areaKm2: 1,
    ...rest,
  },
})

export const line = (
  item: string,
  coordinates: LonLat[],
  rest: Partial<LineSummary> = {},
): FirstView['lines']['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties: {
    id: `${item}--line`,
    kind: 'claim-line',
    item,
    itemKind: 'claim',
    parties: [],
    certainty: 'published',
    standing: 'declared',
    ...rest,
  },
})

const reef = (id: string, coordinates: LonLat): FirstView['features']['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: {
    id,
    group: 'group',
    names: { en: id },
    type: 'reef',
    award2016: 'not-addressed',
    control: [
      { party: 'PHL', polity: 'PHL', grade: 'garrison', from: '1971', certainty: 'high' },
      { party: 'TWN', polity: 'TWN', grade: 'garrison', from: '1956', to: '1971', certainty: 'high' },
    ],
    claimants: [{ party: 'PHL', kind: 'sovereignty' }],
    confidence: 'high',
    positionErrorM: 500,
    tracked: true,
  },
})

const country = (party: string, geometry: Polygon): FirstView['control']['features'][number] => ({
  type: 'Feature',
  geometry,
  properties: {
    id: `land--${party}`,
    kind: 'land',
    party,
    polity: party,
    grade: 'land',
    certainty: 'medium',
  },
})

const roles = (...codes: string[]): InspectData['parties'] =>
  Object.fromEntries(
    codes.map((code) => [code, { name: code, adjective: code, role: 'claimant', nameTags: [] }]),
  )

const title = (kind: 'claim' | 'agreement', id: string, party: string) => ({
  kind,
  id,
  title: `Paper ${id}`,
  parties: [party],
  objections: [],
  standing: 'enacted' as const,
})

const collection = <T>(features: T[]) => ({ type: 'FeatureCollection' as const, features })

/** Land of Viet Nam west of 109°, of the Philippines from 116° to 117°; three zones side by side between. */
export const world = (zones: ZoneFeature[]): InspectData => ({
  parties: roles('CHN', 'PHL', 'TWN', 'VNM'),
  land: [square(108, 9, 1), square(116, 9, 1)],
  claims: collection(zones),
  lines: collection([
    line('act', [
      [110, 10],
      [112, 10],
    ]),
    line(
      'pact',
      [
        [110, 12],
        [112, 12],
      ],
      { kind: 'agreement', itemKind: 'agreement', parties: ['PHL', 'VNM'], from: '2000' },
    ),
    line(
      'block',
      [
        [113, 10],
        [114, 10],
        [114, 11],
        [113, 10],
      ],
      { kind: 'joint-area', itemKind: 'agreement', parties: ['CHN', 'VNM'] },
    ),
  ]),
  features: collection([reef('near-reef', [111, 11]), reef('far-reef', [113, 11])]),
  control: collection([country('VNM', square(108, 9, 1)), country('PHL', square(116, 9, 1))]),
  catalogue: [
    title('claim', 'act', 'PHL'),
    title('claim', 'gap', 'VNM'),
    title('claim', 'gap-far', 'TWN'),
    title('agreement', 'pact', 'PHL'),
  ],
  notDrawn: [
    { claim: 'gap', zone: 'eez', reason: 'unpublished' },
    { claim: 'gap-far', zone: 'eez', reason: 'unpublished' },
  ],
})
