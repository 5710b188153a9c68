/** The decimals are the coordinates that the source prints, within half a unit of its last digit. */
import type { DataSet, Entry } from '../read-data'
import { isComputed, parsePublished, type Angle } from './parse-published'
import { entriesOf } from './support/entries'
import type { Problem, Rule } from './support/rule'
import { isRecord, walk } from './support/walk'

const roundingDegrees = 1e-6

interface Position {
  file: string
  path: string
  published: string
  lon: unknown
  lat: unknown
}

const positionsOf = ({ file, value }: Entry<unknown>): Position[] => {
  const found = []
  for (const { path, value: node } of walk(value))
    if (isRecord(node) && typeof node.published === 'string' && ('lon' in node || 'lat' in node)) {
      const { published, lon, lat } = node
      found.push({ file, path, published, lon, lat })
    }
  return found
}

const checkAxis = (position: Position, axis: 'lat' | 'lon', angle: Angle | undefined): Problem[] => {
  const decimal = position[axis]
  if (!angle || typeof decimal !== 'number') return []
  const difference = Math.abs(decimal - angle.degrees)
  if (difference <= angle.halfUnit + roundingDegrees) return []
  return [
    {
      file: position.file,
      path: `${position.path}/${axis}`,
      message: `${decimal} is not the published ${position.published} (${angle.degrees.toFixed(7)})`,
      remedy: `write ${Number(angle.degrees.toFixed(7))}, or correct "published" from the source`,
    },
  ]
}

/** The axis of a reading that gives only one of the two. */
const onlyAxis = ({ lon, lat }: Position): { axis?: 'lat' | 'lon' } =>
  lat === undefined ? { axis: 'lon' } : lon === undefined ? { axis: 'lat' } : {}

const checkPosition = (position: Position): Problem[] => {
  const published = parsePublished(position.published, onlyAxis(position))
  if (published)
    return [...checkAxis(position, 'lat', published.lat), ...checkAxis(position, 'lon', published.lon)]
  if (isComputed(position.published)) return []
  return [
    {
      file: position.file,
      path: `${position.path}/published`,
      message: `"${position.published}" is in no form that this check can read`,
      remedy: 'write it as printed, for example 16°40.5′N 112°44.2′E, or say that it was computed and how',
      level: 'warning',
    },
  ]
}

const checkAll = (data: DataSet): Problem[] =>
  entriesOf(data, ['features', 'claims', 'agreements']).flatMap(positionsOf).flatMap(checkPosition)

export const rule: Rule = {
  id: 'decimals-match-published',
  title: 'Decimal degrees equal the published coordinates.',
  check: checkAll,
}
