/** A small invented world for tests: round numbers, no real place. Never imported by the app. */
import type { Polygon } from 'geojson'
import parties from '../../data/parties.json'
import type { FirstView, LineSummary, ZoneSummary } from '../data/contract'
import type { PartiesFile } from '../data/types'

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

const basemap: FirstView['basemap'] = {
  type: 'Topology',
  objects: {
    land: { type: 'Polygon', arcs: [[0]] },
    depth: {
      type: 'GeometryCollection',
      geometries: [{ type: 'LineString', arcs: [1], properties: { depthM: 200 } }],
    },
  },
  arcs: [
    square(104, 8, 4).coordinates[0]!,
    [
      [109, 6],
      [110, 10],
      [110, 16],
    ],
  ],
}

const feature = (
  id: string,
  at: [number, number],
  control: FirstView['features']['features'][number]['properties']['control'],
): FirstView['features']['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: at },
  properties: {
    id,
    group: 'test-group',
    names: { en: `Reef ${id}`, vi: `Đá ${id}` },
    type: 'reef',
    award2016: 'not-addressed',
    control,
    claimants: [{ party: 'PHL', kind: 'sovereignty' }],
    confidence: 'high',
    positionErrorM: 500,
    tracked: true,
    sources: [],
  } as FirstView['features']['features'][number]['properties'],
})

const zone = (id: string, claimant: string, area: Polygon): FirstView['claims']['features'][number] => ({
  type: 'Feature',
  geometry: area,
  properties: {
    id,
    claim: id,
    claimant,
    kind: 'claim-area',
    standing: 'declared',
    from: '1990',
    instrument: `Act of ${id} (1990)`,
    rule: 'enclosed-by',
    objections: [],
    sources: [],
    areaKm2: 1,
  } satisfies ZoneSummary,
})

const edge = (
  id: string,
  kind: LineSummary['kind'],
  certainty: LineSummary['certainty'],
  party: string,
  coordinates: number[][],
): FirstView['lines']['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties: {
    id,
    kind,
    item: id.split('.')[0]!,
    itemKind: kind === 'agreement' ? 'agreement' : 'claim',
    parties: kind === 'agreement' ? [party, 'VNM'] : [party],
    certainty,
    standing: 'declared',
    from: '1990-05',
    sources: [],
  },
})

const vicinity = (id: string, party: string, grade: 'garrison' | 'patrol', area: Polygon) => ({
  type: 'Feature' as const,
  geometry: area,
  properties: {
    id: `${id}-1`,
    feature: id,
    kind: 'vicinity' as const,
    party,
    polity: party,
    grade,
    from: '1988',
    certainty: 'high' as const,
  },
})

const viewOf = (
  id: string,
  className: FirstView['views']['features'][number]['properties']['class'],
  area: Polygon,
): FirstView['views']['features'][number] => ({
  type: 'Feature',
  geometry: area,
  properties: { id, party: 'PHL', class: className, land: false },
})

const world: FirstView['world'] = {
  type: 'Topology',
  objects: { land: { type: 'Polygon', arcs: [[0]] } },
  arcs: [square(80, 20, 10).coordinates[0]!],
}

export const fixture: FirstView = {
  basemap,
  world,
  features: {
    type: 'FeatureCollection',
    features: [
      feature(
        'held',
        [114, 10],
        [
          { party: 'VNM', polity: 'VNM', grade: 'garrison', from: '1974-01', to: '1988', certainty: 'high' },
          { party: 'CHN', polity: 'CHN', grade: 'garrison', from: '1988', certainty: 'high' },
        ],
      ),
      feature(
        'patrolled',
        [116, 12],
        [{ party: 'PHL', polity: 'PHL', grade: 'patrol', from: '2012-04-10', certainty: 'high' }],
      ),
      feature('empty', [115, 8], []),
    ],
  },
  claims: {
    type: 'FeatureCollection',
    features: [zone('area-phl', 'PHL', square(112, 6, 6)), zone('area-mys', 'MYS', square(114, 4, 5))],
  },
  lines: {
    type: 'FeatureCollection',
    features: [
      edge('area-phl.1', 'claim-line', 'published', 'PHL', square(112, 6, 6).coordinates[0]!),
      edge('area-mys.1', 'zone-edge', 'computed', 'MYS', square(114, 4, 5).coordinates[0]!),
      edge('dashes.1', 'dash', 'drawn', 'CHN', [
        [110, 12],
        [110.5, 14],
      ]),
      edge('base.1', 'baseline', 'published', 'VNM', [
        [108, 9],
        [109, 11],
      ]),
      edge('treaty.1', 'agreement', 'published', 'CHN', [
        [107, 18],
        [108, 20],
      ]),
    ],
  },
  bands: {
    type: 'FeatureCollection',
    features: [1, 2, 3, 4].map((step) => ({
      type: 'Feature',
      geometry: square(110 + step / 10, 4 + step / 10, 10 - step / 5),
      properties: {
        id: `dashes-${step}`,
        claim: 'dashes',
        claimant: 'CHN',
        step,
        kind: 'dash-area' as const,
        steps: 4,
      },
    })),
  },
  control: {
    type: 'FeatureCollection',
    features: [
      vicinity('held', 'CHN', 'garrison', square(113.8, 9.8, 0.4)),
      vicinity('patrolled', 'PHL', 'patrol', square(115.8, 11.8, 0.4)),
    ],
  },
  views: {
    type: 'FeatureCollection',
    features: [
      viewOf('phl-controls', 'controls', square(115.8, 11.8, 0.4)),
      viewOf('phl-claims', 'claims-not-controlled', square(112, 6, 6)),
      viewOf('phl-own', 'own-waters', square(116.5, 6.5, 1)),
    ],
  },
  groups: [
    {
      id: 'test-group',
      names: [{ lang: 'en', text: 'Test Islands', sources: [] }],
      labelAt: [114, 11],
      sea: 'Test Sea',
    } as unknown as FirstView['groups'][number],
  ],
  places: [
    { id: 'town', names: { en: 'Town' }, lon: 105, lat: 9, rank: 1, country: 'VNM' },
    { id: 'village', names: { en: 'Village' }, lon: 106, lat: 10, rank: 3, country: 'VNM' },
  ],
  parties: parties as unknown as PartiesFile,
  index: { version: '0', date: '2026-11-01', counts: {}, licence: '', files: [] },
  catalogue: [],
  matters: [
    { topic: 'fish', name: 'Reef held', at: [114, 10], feature: 'held' },
    { topic: 'security', name: 'Reef held', at: [114, 10], feature: 'held' },
    { topic: 'shipping', name: 'Strait', at: [105, 7] },
  ],
  events: [],
  notDrawn: [],
}
