/**
 * The study area (data/study-area.geojson) says of each of its corners where it comes from, and holds the
 * features of the South China Sea and none of the East China Sea.
 */
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

interface Corner {
  at: [number, number]
  name: string
  basis: 'published' | 'chosen' | 'inland'
  sources?: string[]
}

interface StudyArea {
  properties: {
    title: string
    note: string
    included: string[]
    excluded: { area: string; reason: string }[]
    vertices: Corner[]
    sources: string[]
  }
  geometry: { type: 'Polygon'; coordinates: [number, number][][] }
}

/** Groups of features outside the South China Sea. */
const groupsOutside: ReadonlySet<string> = new Set(['senkaku'])

const isStudyArea = (value: unknown): value is StudyArea => {
  const { properties, geometry } = (value ?? {}) as Partial<StudyArea>
  return (
    geometry?.type === 'Polygon' &&
    geometry.coordinates.length === 1 &&
    typeof properties?.note === 'string' &&
    Array.isArray(properties.excluded) &&
    Array.isArray(properties.included) &&
    Array.isArray(properties.vertices) &&
    Array.isArray(properties.sources)
  )
}

const contains = (ring: readonly [number, number][], [x, y]: readonly [number, number]): boolean =>
  ring.slice(1).reduce((inside, [x2, y2], index) => {
    const [x1, y1] = ring[index]!
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    return crosses ? !inside : inside
  }, false)

const checkCorners = ({ properties, geometry }: StudyArea): Omit<Problem, 'file'>[] => {
  const [ring = []] = geometry.coordinates
  const corners = properties.vertices
  const same =
    corners.length === ring.length - 1 && corners.every(({ at }, index) => at.join() === ring[index]!.join())
  return [
    ...(same
      ? []
      : [
          {
            path: '/properties/vertices',
            message: 'the corners are not those of the polygon',
            remedy: 'write the same positions in the same order in both',
          },
        ]),
    ...corners.flatMap(({ name, basis, sources = [] }, index) =>
      basis === 'published' && sources.length === 0
        ? [
            {
              path: `/properties/vertices/${index}`,
              message: `${name} is called published and has no source`,
              remedy: 'cite where it was read, or call it chosen',
            },
          ]
        : [],
    ),
  ]
}

const checkFeatures = (data: DataSet, { geometry }: StudyArea): Omit<Problem, 'file'>[] =>
  data.features.flatMap(({ id, value }) => {
    const isOutside = groupsOutside.has(value.properties.group)
    const position = value.geometry.coordinates as [number, number]
    if (contains(geometry.coordinates[0] ?? [], position) !== isOutside) return []
    return [
      {
        path: '/geometry',
        message: `${id} lies ${isOutside ? 'inside' : 'outside'}`,
        remedy: 'correct the limit or the position',
      },
    ]
  })

const checkStudyArea = (data: DataSet, { file, value }: Entry<unknown>): Problem[] => {
  if (!isStudyArea(value))
    return [
      {
        file,
        path: '',
        message: 'not one polygon with title, note, included, excluded, vertices and sources',
        remedy: 'restore what is missing; see data/README.md',
      },
    ]
  return [...checkCorners(value), ...checkFeatures(data, value)].map((found) => ({ ...found, file }))
}

export const rule: Rule = {
  id: 'study-area',
  title: 'The study area says where each corner comes from and holds the right features.',
  check: (data: DataSet) =>
    data.geojson.filter(({ id }) => id === 'study-area').flatMap((entry) => checkStudyArea(data, entry)),
}
