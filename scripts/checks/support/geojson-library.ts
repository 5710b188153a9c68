/** geojson-validation with our own definitions plugged in, and guarded where it throws. */
import library from 'geojson-validation'
import { isRecord } from './walk'

export interface FeatureRules {
  /** Names of properties that every feature must have. */
  required: readonly string[]
  /** Every feature must have an id. */
  ids: boolean
}

/** What the features of the object under test must have; the library's definitions are global. */
let rules: FeatureRules = { required: [], ids: false }

const definePosition = (position: unknown): string[] =>
  Array.isArray(position) && position.length === 2
    ? []
    : ['Position must have exactly two ordinates, longitude and latitude']

const defineFeature = (feature: unknown): string[] => {
  if (!isRecord(feature)) return ['Feature must be an object']
  const { id, properties } = feature
  if (!isRecord(properties)) return ['Feature must have an object "properties"']
  const hasId = typeof id === 'string' && id !== ''
  const own =
    !rules.ids || hasId || typeof properties.id === 'string' ? [] : ['Feature must have a text "id"']
  const lacking = rules.required.filter((name) => !(name in properties))
  return [...own, ...lacking.map((name) => `Feature must have the property "${name}"`)]
}

library.define('Position', definePosition)
library.define('Feature', defineFeature)

/** What the library finds wrong, in its own words; it throws on some malformed nestings, for example [[]]. */
export const askLibrary = (object: unknown, featureRules: FeatureRules): string[] => {
  rules = featureRules
  try {
    return library.valid(object, true)
  } catch (error) {
    return [`cannot be read as GeoJSON (${error instanceof Error ? error.message : String(error)})`]
  }
}
