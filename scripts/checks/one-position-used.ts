/** Of all positions found exactly one is used, and it is the feature's geometry. */
import type { FeatureFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

const checkFeature = ({ file, value }: Entry<FeatureFile>): Problem[] => {
  const path = '/properties/positions'
  const used = value.properties.positions.filter((position) => position.used)
  const [position] = used
  if (!position || used.length > 1)
    return [{ file, path, message: `${used.length} positions are used`, remedy: 'mark exactly one as used' }]
  const [lon, lat] = value.geometry.coordinates
  const problems: Problem[] = []
  if (lon !== position.lon || lat !== position.lat)
    problems.push({
      file,
      path: '/geometry/coordinates',
      message: `[${lon}, ${lat}] is not the used position [${position.lon}, ${position.lat}]`,
      remedy: 'copy the used position into the geometry',
    })
  if (position.usable === false)
    problems.push({
      file,
      path,
      message: 'the used position is marked as not usable',
      remedy: 'use another position, or take "usable": false away with the reason',
    })
  return problems
}

export const rule: Rule = {
  id: 'one-position-used',
  title: 'Exactly one position of a feature is used, and it is its geometry.',
  check: (data: DataSet) => data.features.flatMap(checkFeature),
}
