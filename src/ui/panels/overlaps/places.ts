/** Where on the map a row of the tables lies: its largest single piece of water, from mosaic.json. */
import type { Geometry, Position } from 'geojson'
import { feature } from 'topojson-client'
import { countedIn } from '../../../atlas/mosaic/counted'
import type { MosaicCell, MosaicTopology, PartyCode } from '../../../data/contract'
import type { MessageKey } from '../../../i18n/index'
import type { Bounds } from '../../../state/state'
import type { Setting } from './figures'

export interface Wanted {
  claimants: readonly PartyCode[]
  /** Where these and no others claim; else where all of these do, alone or not. */
  isExact: boolean
}

const isWanted = (counted: readonly PartyCode[], { claimants, isExact }: Wanted): boolean =>
  claimants.every((code) => counted.includes(code)) && (!isExact || counted.length === claimants.length)

const ringsOf = (geometry: Geometry): Position[][] => {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap((rings) => rings.slice(0, 1)) : []
}

const pointOf = ([lon = 0, lat = 0]: Position): [number, number] => [lon, lat]

/** Size of a ring's inside in square degrees at the equator: good enough to tell which is the largest. */
const sizeOf = (ring: Position[]): number => {
  let sum = 0
  let latSum = 0
  ring.forEach((position, index) => {
    const [lon, lat] = pointOf(position)
    const [nextLon, nextLat] = pointOf(ring[(index + 1) % ring.length] ?? position)
    sum += lon * nextLat - nextLon * lat
    latSum += lat
  })
  return (Math.abs(sum) / 2) * Math.cos((latSum / Math.max(1, ring.length)) * (Math.PI / 180))
}

const boundsOf = (ring: Position[]): Bounds => {
  const points = ring.map(pointOf)
  const lons = points.map(([lon]) => lon)
  const lats = points.map(([, lat]) => lat)
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  return { west, east, south: Math.min(...lats), north: Math.max(...lats) }
}

/** Bounds of the largest piece that is wanted; undefined where the mosaic has none. */
export const largestPiece = (
  topology: MosaicTopology,
  setting: Setting,
  wanted: Wanted,
): Bounds | undefined => {
  const object = topology.objects['cells']
  const drawn = object && feature(topology, object)
  const cells = drawn?.type === 'FeatureCollection' ? drawn.features : []
  const rings = cells
    .filter(({ properties }) => isWanted(countedIn(properties as MosaicCell, setting), wanted))
    .flatMap(({ geometry }) => ringsOf(geometry))
  const sized = rings.map((ring) => ({ ring, size: sizeOf(ring) }))
  const largest = sized.reduce<(typeof sized)[number] | undefined>(
    (best, piece) => (best && best.size >= piece.size ? best : piece),
    undefined,
  )
  return largest && boundsOf(largest.ring)
}

export interface Sought {
  bounds?: Bounds
  /** What the reader is told. */
  message: MessageKey
}

/** Loads the mosaic, on the first request, and finds the place. Never rejects: failing is told. */
export const seekPlace = async (
  load: (name: string) => Promise<unknown>,
  setting: Setting,
  wanted: Wanted,
): Promise<Sought> => {
  try {
    const bounds = largestPiece((await load('mosaic')) as MosaicTopology, setting, wanted)
    if (!bounds) return { message: 'overlaps.noPlace' }
    return { bounds, message: wanted.isExact ? 'overlaps.shown.set' : 'overlaps.shown.pair' }
  } catch {
    return { message: 'overlaps.placeFailed' }
  }
}
