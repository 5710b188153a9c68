/** What the rules of zones may draw on, and what several zones share: made once per build. */
import type { MultiPolygon, Polygon } from 'geojson'
import type { AgreementFile, ClaimFile, FeatureFile } from '../data/types'
import { toPolygons } from './geodesy/geojson'
import type { Polygons } from './geodesy/units'

export interface ZoneInputs {
  features: ReadonlyMap<string, FeatureFile>
  territories: Readonly<Record<string, Polygons>>
  /** Land that open lines may close on, and that sea zones end at. */
  coast: Polygons
  claims: readonly ClaimFile[]
  agreements: readonly AgreementFile[]
  /** Land by the party that holds it. */
  partyLand: Readonly<Record<string, Polygons>>
  /** Zones of 200 M are drawn inside this area; empty = everywhere. */
  frame: Polygons
  /** Computes what a key stands for once. */
  once: <T>(key: string, compute: () => T) => T
}

export interface ZoneSources {
  claims: readonly ClaimFile[]
  features: readonly FeatureFile[]
  land: MultiPolygon
  territories?: Readonly<Record<string, MultiPolygon>>
  agreements?: readonly AgreementFile[]
  partyLand?: Readonly<Record<string, MultiPolygon>>
  /** The published study area. */
  studyArea?: MultiPolygon | Polygon | undefined
}

const asPolygons = (areas: Readonly<Record<string, MultiPolygon>>): Record<string, Polygons> =>
  Object.fromEntries(Object.entries(areas).map(([key, area]) => [key, toPolygons(area)]))

const memo = (): ZoneInputs['once'] => {
  const known = new Map<string, unknown>()
  return <T>(key: string, compute: () => T): T => {
    if (!known.has(key)) known.set(key, compute())
    return known.get(key) as T
  }
}

export const zoneInputs = ({
  claims,
  features,
  land,
  territories = {},
  agreements = [],
  partyLand = {},
  studyArea,
}: ZoneSources): ZoneInputs => ({
  features: new Map(features.map((feature) => [feature.id, feature])),
  territories: asPolygons(territories),
  coast: toPolygons(land),
  claims,
  agreements,
  partyLand: asPolygons(partyLand),
  frame: studyArea ? toPolygons(studyArea) : [],
  once: memo(),
})
