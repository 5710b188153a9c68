/** What the GeoJSON library does not look at in positions: one function per fault. */
import { pathsOf, positionsOf, type Part } from './geometry-parts'
import type { Problem } from './rule'
import { walk } from './walk'

export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** Everything of this atlas lies in here. */
export const atlasBox: Box = { west: 90, south: -15, east: 155, north: 50 }

type Found = Omit<Problem, 'file'>

const isInside = (box: Box, lon: number, lat: number): boolean =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north

const isWorld = (lon: number, lat: number): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90

/** The first position of the geometry for which the fault holds, with the number of all such. */
const firstWhere = (
  part: Part,
  isFaulty: (position: unknown[]) => boolean,
  say: (position: unknown[]) => [message: string, remedy: string],
): Found[] => {
  const faulty = positionsOf(part).filter(({ value }) => isFaulty(value))
  const first = faulty[0]
  if (!first) return []
  const [message, remedy] = say(first.value)
  const more = faulty.length > 1 ? ` (and ${faulty.length - 1} more positions)` : ''
  return [{ path: first.path, message: message + more, remedy }]
}

const isNumeric = (position: unknown[]): position is [number, number] =>
  position.length >= 2 && position.every((item) => Number.isFinite(item))

const show = (position: unknown[]): string => `[${position.map(String).join(', ')}]`

export const checkFinite = (part: Part): Found[] =>
  firstWhere(
    part,
    (position) => position.some((item) => !Number.isFinite(item)),
    (position) => [`${show(position)} is not finite`, 'give both ordinates as plain numbers'],
  )

export const checkDimensions = (part: Part): Found[] =>
  firstWhere(
    part,
    (position) => position.length > 2,
    (position) => [`${show(position)} has ${position.length} ordinates`, 'give longitude and latitude only'],
  )

export const checkRange = (part: Part): Found[] =>
  firstWhere(
    part,
    (position) => isNumeric(position) && !isWorld(...position),
    (position) => [
      `${show(position)} is out of range`,
      'longitude lies within ±180 and comes first, latitude within ±90',
    ],
  )

/** Positions outside the box, with a hint where they would lie inside the other way round. */
export const checkBox =
  (box: Box) =>
  (part: Part): Found[] => {
    const isSwapped = (position: unknown[]) =>
      isNumeric(position) && !isInside(box, ...position) && isInside(box, position[1], position[0])
    const isAway = (position: unknown[]) =>
      isNumeric(position) && isWorld(...position) && !isInside(box, ...position) && !isSwapped(position)
    const words = `${box.west}–${box.east} E, ${box.south}–${box.north} N`
    return [
      ...firstWhere(part, isSwapped, (position) => [
        `${show(position)} looks like latitude, longitude`,
        'swap the two: longitude comes first',
      ]),
      ...firstWhere(part, isAway, (position) => [
        `${show(position)} lies outside the box of this file, ${words}`,
        'correct the position',
      ]),
    ]
  }

/** Neighbours more than half the globe apart: the line would run round the world the wrong way. */
export const checkAntimeridian = (part: Part): Found[] => {
  for (const { path, value } of pathsOf(part)) {
    const at = value.findIndex(([lon], index) => Math.abs(lon - (value[index + 1]?.[0] ?? lon)) > 180)
    if (at >= 0)
      return [
        {
          path: `${path}/${at}`,
          message: 'the line crosses the 180° meridian',
          remedy: 'cut the geometry at 180° into two parts (RFC 7946, 3.1.9)',
        },
      ]
  }
  return []
}

/** Coordinate arrays with nothing in them, at any depth. */
export const checkEmpty = (part: Part): Found[] => {
  for (const { path, value } of walk(part.coordinates, `${part.path}/coordinates`))
    if (Array.isArray(value) && value.length === 0)
      return [{ path, message: 'an empty list of coordinates', remedy: 'give positions or remove the part' }]
  return []
}
