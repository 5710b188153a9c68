/**
 * The data as flat GeoJSON sources: a style expression reads strings, numbers and booleans only.
 * Every object that can be picked carries `key`, '<kind>:<id>', as the selection is written in
 * global state; `from` and `to` are padded so that dates compare as strings.
 */
import type { FeatureCollection, Geometry, Position } from 'geojson'
import { feature as toGeojson } from 'topojson-client'
import type {
  BandSummary,
  ControlSummary,
  FirstView,
  LineSummary,
  ViewSummary,
  ZoneSummary,
} from '../data/contract'
import { noCells } from './counts-source'
import { coastLines, landBox, seaWindow } from './coast'
import { controlPieces, featurePeriods } from './features-source'
import { collect, flatNames, padPeriod, point, type Flat, type FlatCollection } from './flat'
import { graticule } from './graticule'
import { inLanguages, type MapText } from './map-text'
import { mattersPoints } from './matters-source'
import { viewLabels } from './view-labels'

export type { Flat, FlatCollection } from './flat'

export type SourceId =
  | 'land'
  | 'coast'
  | 'worldCoast'
  | 'window'
  | 'world'
  | 'depth'
  | 'graticule'
  | 'graticuleInBox'
  | 'features'
  | 'zones'
  | 'lines'
  | 'bands'
  | 'dashLabels'
  | 'control'
  | 'views'
  | 'viewLabels'
  | 'groups'
  | 'places'
  | 'matters'
  | 'mosaic'
  | 'events'

/** Standings that count as claims; the others are overlays apart. */
const counted: ReadonlySet<string> = new Set(['declared', 'enacted', 'stated'])

const zoneFlat = (zone: ZoneSummary): Flat => ({
  key: `claim:${zone.claim}`,
  id: zone.id,
  party: zone.claimant,
  kind: zone.kind,
  reading: zone.reading ?? '',
  counted: counted.has(zone.standing) && zone.kind !== 'sovereignty-land' && zone.kind !== 'dash-area',
  ...padPeriod(zone),
})

/** 'Decree No. 1 (Group), area described in section 1 (1978)' → 'Decree No. 1 (1978)': what fits along a line. */
export const shortTitle = (title: string): string => {
  const [, year] = /\((\d{4})\)$/.exec(title) ?? []
  const name = title.split(/,| \(/)[0] ?? ''
  return year ? `${name} (${year})` : name
}

const lineFlat = (line: LineSummary, instruments: ReadonlyMap<string, string>): Flat => ({
  key: `${line.itemKind}:${line.item}`,
  id: line.id,
  kind: line.kind,
  party: line.parties[0] ?? '',
  parties: line.parties.join(' · '),
  certainty: line.certainty,
  standing: line.standing,
  counted: line.standing === 'treaty' || counted.has(line.standing),
  secondReading: line.editions?.includes('second-reading') ?? false,
  instrument: shortTitle(instruments.get(line.item) ?? ''),
  ...padPeriod(line),
})

const equatorM = 40_075_016.686
const worldPx = 512

/** Width on the screen of a line's error to both sides, at zoom 0 and its middle latitude: it doubles with each zoom. */
const groundPx = ({ errorM }: LineSummary, coordinates: readonly Position[]): number => {
  const lat = coordinates[Math.floor(coordinates.length / 2)]?.[1] ?? 0
  return (2 * (errorM ?? 0) * worldPx) / (equatorM * Math.cos((lat * Math.PI) / 180))
}

const lineFeatures = ({ lines }: FirstView, instruments: ReadonlyMap<string, string>): FlatCollection =>
  collect(
    lines.features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: {
        ...lineFlat(properties, instruments),
        groundPx: groundPx(properties, geometry.coordinates),
      },
    })),
  )

/** Dashes are shorter than their label, so the label hangs on a point: the middle of each dash. */
const dashLabels = ({ lines }: FirstView, text: Record<string, MapText>): FlatCollection =>
  collect(
    lines.features
      .filter(
        ({ properties: { kind, editions } }) => kind === 'dash' && !editions?.includes('second-reading'),
      )
      .map(({ geometry: { coordinates }, properties }) =>
        point(coordinates[Math.floor(coordinates.length / 2)] ?? [], {
          party: properties.parties[0] ?? '',
          ...padPeriod(properties),
          ...inLanguages(text, ({ dashLine }) => dashLine),
        }),
      ),
  )

const bandFlat = (band: BandSummary): Flat => ({
  key: `claim:${band.claim}`,
  kind: band.kind,
  id: band.id,
  party: band.claimant,
  step: band.step,
  steps: band.steps,
  ...padPeriod(band),
})

const controlFlat = (control: ControlSummary): Flat => ({
  ...(control.feature ? { key: `feature:${control.feature}` } : {}),
  id: control.id,
  kind: control.kind,
  party: control.party,
  grade: control.grade,
})

/** One object per stretch of time, so that an unsure one is drawn so. */
const controlObjects = ({ control, features }: FirstView): FlatCollection => {
  const periods = new Map(features.features.map(({ properties: { id, control: own } }) => [id, own] as const))
  return collect(
    control.features.flatMap(({ geometry, properties }) =>
      controlPieces(properties, periods).map((piece) => ({
        type: 'Feature' as const,
        geometry,
        properties: { ...controlFlat(properties), ...piece },
      })),
    ),
  )
}

const viewFlat = (view: ViewSummary): Flat => ({
  key: `party:${view.party}`,
  id: view.id,
  party: view.party,
  class: view.class,
  land: view.land,
  fade: view.fade ?? 1,
  ...padPeriod(view),
})

const flatten = <P>(
  { features }: FeatureCollection<Geometry, P>,
  flat: (properties: P) => Flat,
): FlatCollection =>
  collect(
    features.map(({ geometry, properties }) => ({ type: 'Feature', geometry, properties: flat(properties) })),
  )

const groupLabels = ({ groups, features }: FirstView): FlatCollection =>
  collect(
    groups.map((group) => {
      const count = features.features.filter(({ properties }) => properties.group === group.id).length
      const names = Object.fromEntries([...group.names].reverse().map(({ lang, text }) => [lang, text]))
      return point(group.labelAt, { id: group.id, count, ...flatNames(names) })
    }),
  )

const placeLabels = ({ places }: FirstView): FlatCollection =>
  collect(
    places.map(({ id, names, lon, lat, rank, country }) =>
      point([lon, lat], { id, rank, country, ...flatNames(names) }),
    ),
  )

/** An object of the basemap topology; empty where the basemap has none of that name. */
const layerOf = (basemap: FirstView['basemap'], name: string): FlatCollection => {
  const object = basemap.objects[name]
  if (!object) return collect([])
  const drawn = toGeojson(basemap, object)
  const list = drawn.type === 'FeatureCollection' ? drawn.features : [drawn]
  return collect(
    list.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: depthOf(properties),
    })),
  )
}

const depthOf = (properties: Record<string, unknown> | null): Flat => {
  const depthM = properties?.['depthM']
  return typeof depthM === 'number' ? { depthM } : {}
}

/** Every source of the style by name. */
export const mapSources = (
  data: FirstView,
  text: Record<string, MapText> = {},
): Record<SourceId, FlatCollection> => {
  const instruments = new Map(
    data.claims.features.map(({ properties }) => [properties.claim, properties.instrument]),
  )
  const land = layerOf(data.basemap, 'land')
  const world = layerOf(data.world, 'land')
  return {
    land,
    coast: coastLines(land),
    worldCoast: coastLines(world),
    window: collect([seaWindow()]),
    world,
    depth: layerOf(data.basemap, 'depth'),
    graticule: graticule(),
    graticuleInBox: graticule(landBox),
    features: featurePeriods(data),
    zones: flatten(data.claims, zoneFlat),
    lines: lineFeatures(data, instruments),
    bands: flatten(data.bands, bandFlat),
    dashLabels: dashLabels(data, text),
    control: controlObjects(data),
    views: flatten(data.views, viewFlat),
    viewLabels: viewLabels(data, text),
    groups: groupLabels(data),
    places: placeLabels(data),
    matters: mattersPoints(data),
    mosaic: noCells,
    // They come late: see late-events.ts.
    events: collect([]),
  }
}
