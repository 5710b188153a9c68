/** Small claim and feature files for tests. The places are invented; nothing here is data. */
import type { ClaimFile, FeatureFile, Line } from '../data/types'
import type { LonLat } from './geodesy/units'

type Zone = ClaimFile['zones'][number]

export const line = (id: string, points: LonLat[], rest: Partial<Line> = {}): Line => ({
  id,
  name: id,
  certainty: 'published',
  closed: false,
  complete: true,
  path: 'geodesic',
  points: points.map(([lon, lat], index) => ({ n: index + 1, lon, lat })),
  ...rest,
})

export const zone = (id: string, rule: Zone['rule'], rest: Partial<Zone> = {}): Zone => ({
  id,
  kind: 'territorial-sea',
  standing: 'enacted',
  rule,
  ...rest,
})

export const claim = (id: string, rest: Partial<ClaimFile> = {}): ClaimFile => ({
  id,
  title: `Instrument ${id}`,
  summary: '',
  claimants: ['CHN'],
  kind: 'baseline',
  standing: 'declared',
  dates: { enacted: '1996-05-15' },
  status: '',
  lines: [],
  zones: [],
  objections: [],
  confidence: 'high',
  notes: [],
  bibliography: [{ source: 'a-source' }],
  ...rest,
})

type Properties = FeatureFile['properties']
type Control = Properties['control'][number]

export const held = (party: string, rest: Partial<Control> = {}): Control => ({
  party,
  polity: party,
  grade: 'garrison',
  certainty: 'high',
  sources: [],
  ...rest,
})

export const feature = (
  id: string,
  [lon, lat]: LonLat,
  control: Control[] = [],
  type: Properties['types'][0]['value'] = 'reef',
): FeatureFile => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: {
    group: 'group',
    names: [{ lang: 'en', text: id, sources: [] }],
    positions: [{ published: '', lon, lat, sources: [], used: true }],
    positionErrorM: 100,
    positionSpreadKm: null,
    types: [{ value: type, according: '', sources: [] }],
    award2016: { status: 'not-addressed', holdings: [] },
    control,
    claims: [],
    facilities: [],
    areas: [],
    tracked: false,
    confidence: 'high',
    notes: [],
    bibliography: [{ source: 'a-source' }],
  },
})

export const noLand = { type: 'MultiPolygon' as const, coordinates: [] }
