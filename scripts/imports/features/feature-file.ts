/** Builds the GeoJSON object of one feature, with keys in schema order. */
import { awardOf } from './award'
import type { Citer } from './cite'
import type { Claimed } from './claims'
import { controlOf } from './control'
import type { DossierFeature } from './dossier'
import { areasOf, facilitiesOf } from './facts'
import { elevationOf, kindsOf } from './kinds'
import { nameGapsOf, namesOf } from './names'
import { notesOf } from './notes'
import { positionsOf } from './positions'

const usedForWords = (use: string): string =>
  use.replace('award_status_2016', '2016 award').replaceAll('_', ' ')

const bibliographyOf = (feature: DossierFeature, citer: Citer) =>
  feature.sources.map((source) => ({ source: citer.code(source.code), for: usedForWords(source.for) }))

export const featureFileOf = (
  feature: DossierFeature,
  all: DossierFeature[],
  citer: Citer,
  claimsOf: (feature: DossierFeature) => Claimed,
) => {
  const { claims, notes } = claimsOf(feature)
  const names = namesOf(feature, all, citer)
  const gaps = nameGapsOf(
    names,
    claims.map(({ party }) => party),
  )
  const award = awardOf(feature, citer)
  const elevation = elevationOf(feature, citer)
  return {
    type: 'Feature',
    id: feature.id,
    geometry: { type: 'Point', coordinates: [feature.lon, feature.lat] },
    properties: {
      group: feature.group,
      ...(feature.subgroup && { subgroup: feature.subgroup }),
      names,
      ...(gaps.length > 0 && { nameGaps: gaps }),
      positions: positionsOf(feature, citer),
      positionErrorM: feature.coordinate_precision_m,
      positionSpreadKm: feature.positions.length > 1 ? feature.max_disagreement_km : null,
      types: kindsOf(feature, award.status, citer),
      ...(elevation && { elevation }),
      award2016: award,
      control: controlOf(feature, citer),
      claims,
      facilities: facilitiesOf(feature, citer),
      areas: areasOf(feature, citer),
      tracked: feature.listed_by_amti,
      confidence: feature.confidence,
      notes: notesOf(feature, notes),
      bibliography: bibliographyOf(feature, citer),
    },
  }
}

export type FeatureFile = ReturnType<typeof featureFileOf>
