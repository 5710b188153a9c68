/** Which claimants' areas may touch on the map, so that their colours stand side by side. */
import type { DataSet } from './read-data'

/** Two codes, in the order of parties.json. */
export type Pair = readonly [first: string, second: string]

interface Box {
  west: number
  south: number
  east: number
  north: number
}

type Claim = DataSet['claims'][number]['value']

const boxOf = ({ lines }: Claim): Box | undefined => {
  const points = lines.flatMap((line) => line.points)
  if (points.length === 0) return undefined
  const lons = points.map(({ lon }) => lon)
  const lats = points.map(({ lat }) => lat)
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  }
}

const overlap = (one: Box, other: Box): boolean =>
  one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north

/** Groups of parties that meet somewhere: at a feature, along an agreed line, or where claims' points lie over each other. */
const meetings = (data: DataSet): string[][] => {
  const features = data.features.map(({ value }) => value.properties.claims.map(({ party }) => party))
  const agreements = data.agreements.map(({ value }) => [...value.parties])
  const boxes = data.claims.flatMap(({ value }) => {
    const box = boxOf(value)
    return box ? [{ box, claimants: value.claimants }] : []
  })
  const overlaps = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => [...one.claimants, ...other.claimants]),
  )
  return [...features, ...agreements, ...overlaps]
}

/**
 * Pairs of claimants that share a feature or an agreement, or whose published points span boxes that
 * overlap: rather one pair too many than one too few.
 */
export const neighbours = (data: DataSet): Pair[] => {
  const codes = Object.entries(data.parties.value)
    .filter(([, { role }]) => role === 'claimant')
    .map(([code]) => code)
  const groups = meetings(data).map((group) => new Set(group))
  return codes.flatMap((first, index) =>
    codes
      .slice(index + 1)
      .filter((second) => groups.some((group) => group.has(first) && group.has(second)))
      .map((second): Pair => [first, second]),
  )
}
