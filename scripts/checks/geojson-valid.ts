/**
 * GeoJSON that is read or written is valid by RFC 7946 and by our own definitions:
 * the library first, then our own checks for what it does not look at.
 */
import type { DataSet } from '../read-data'
import { askLibrary } from './support/geojson-library'
import { geometriesOf, type Part } from './support/geometry-parts'
import {
  atlasBox,
  checkAntimeridian,
  checkBox,
  checkDimensions,
  checkEmpty,
  checkFinite,
  checkRange,
  type Box,
} from './support/position-checks'
import {
  checkCrossing,
  checkHoles,
  checkRingClosed,
  checkRingLength,
  checkWinding,
} from './support/ring-checks'
import type { Problem, Rule } from './support/rule'
import { walk } from './support/walk'

export interface Where {
  file: string
  /** Everything must lie in here; the atlas box where absent, no box where null. */
  box?: Box | null
  /** Properties that every feature must have. */
  required?: readonly string[]
  /** False where features need no id (a base map). */
  ids?: boolean
}

type Found = Omit<Problem, 'file'>

const checkCrs = (object: unknown): Found[] => {
  for (const { path, key } of walk(object))
    if (key === 'crs' && !path.includes('/properties/'))
      return [
        {
          path,
          message: 'a "crs" member: GeoJSON is WGS84 (RFC 7946, 4)',
          remedy: 'remove it, after converting the positions to WGS84 if they were in another system',
        },
      ]
  return []
}

const positionChecks = [checkFinite, checkDimensions, checkRange, checkEmpty]
const ringChecks = [checkRingLength, checkRingClosed, checkWinding, checkCrossing, checkHoles]

/** One problem per place: swapped axes are often out of range as well. */
const firstPerPath = (found: readonly Found[]): Found[] =>
  found.filter(({ path }, index) => found.findIndex((other) => other.path === path) === index)

const checkPart = (part: Part, box: Box | null): Found[] => {
  const inBox = box ? [checkBox(box)] : []
  const positions = [checkAntimeridian, ...inBox, ...positionChecks].flatMap((check) => check(part))
  // Rings of unreadable positions would only repeat the same fault.
  return positions.length ? firstPerPath(positions) : ringChecks.flatMap((check) => check(part))
}

/** Problems of a GeoJSON object; use it on everything that the build reads and writes. */
export const validateGeoJson = (object: unknown, where: Where): Problem[] => {
  const box = where.box === undefined ? atlasBox : where.box
  const own = geometriesOf(object).flatMap((part) => checkPart(part, box))
  const library = askLibrary(object, { required: where.required ?? [], ids: where.ids ?? true }).map(
    (message) => ({
      path: '',
      message: `geojson-validation: ${message}`,
      remedy: 'see RFC 7946 and CONTRIBUTING',
    }),
  )
  return [...library, ...checkCrs(object), ...own].map((found) => ({ ...found, file: where.file }))
}

const featureProperties = ['group', 'names', 'positions', 'types', 'award2016', 'control', 'claims']

const checkAll = (data: DataSet): Problem[] => [
  ...data.features.flatMap(({ file, value }) =>
    validateGeoJson(value, { file, required: featureProperties }),
  ),
  ...data.geojson.flatMap(({ file, value }) => validateGeoJson(value, { file, ids: false })),
]

export const rule: Rule = {
  id: 'geojson-valid',
  title: 'Every GeoJSON file is valid and lies where the atlas does.',
  check: checkAll,
}
