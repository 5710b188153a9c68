/** What the map and the downloads need of a feature; the whole file is loaded when its panel opens. */
import type { Feature, Point } from 'geojson'
import type { Control, FeatureSummary } from '../src/data/contract'
import type { FeatureFile } from '../src/data/types'

const firstByLanguage = (names: FeatureFile['properties']['names']): Record<string, string> => {
  const result: Record<string, string> = {}
  for (const { lang, text } of names) result[lang] ??= text
  return result
}

const controlOf = (period: FeatureFile['properties']['control'][number]): Control => ({
  party: period.party,
  polity: period.polity,
  grade: period.grade,
  ...(period.from && { from: period.from }),
  ...(period.to && { to: period.to }),
  ...(period.notBefore && { notBefore: period.notBefore }),
  ...(period.knownBy && { knownBy: period.knownBy }),
  certainty: period.certainty,
})

export const summariseFeature = ({
  id,
  geometry,
  properties,
}: FeatureFile): Feature<Point, FeatureSummary> => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [...geometry.coordinates] },
  properties: {
    id,
    group: properties.group,
    names: firstByLanguage(properties.names),
    type: properties.types[0]!.value,
    award2016: properties.award2016.status,
    control: properties.control.map(controlOf),
    claimants: properties.claims.map(({ party, kind }) => ({ party, kind })),
    confidence: properties.confidence,
    positionErrorM: properties.positionErrorM,
    tracked: properties.tracked,
    sources: properties.bibliography.map(({ source }) => source),
  },
})
