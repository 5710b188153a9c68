/**
 * Slivers: pieces so small or thin that they come from rounding and from lines published twice, not from
 * what anyone claimed. Each is given to the neighbour with which it shares most of its border, or dropped
 * where it has none; both are listed.
 */
import { Clipper, EndType, JoinType } from 'clipper2-ts'
import { areaKm2, ringAreaKm2 } from '../geodesy/area'
import { boxOf, boxesMeet } from '../geodesy/box'
import { intersect, toGrid, union } from '../geodesy/grid'
import type { LonLat, Polygons, Ring } from '../geodesy/units'
import { meanWidthM } from '../geodesy/width'
import { withoutBridges } from './bridges'
import type { Piece } from './partition'
import { withoutSpikes } from './spikes'

/** A hectare: the coast is good to 0.4 km. */
export const sliverKm2 = 0.01
/** Mean width, twice the area by the length of the border: zones are rounded to a metre. */
export const sliverWidthM = 10
/** Rings under a square metre are left by the overlay alone. */
const crumbKm2 = 1e-6

export interface Sliver {
  layers: string[]
  /** Layers of the piece that took it in; absent = dropped. */
  mergedInto?: string[]
  areaKm2: number
  at: LonLat
  polygon: Ring[]
}

const isSliver = ({ polygon }: Piece): boolean => {
  const km2 = areaKm2([polygon])
  if (km2 < sliverKm2) return true
  // A long border is dear to measure: only pieces that may be thin enough are.
  return km2 < 1000 && meanWidthM(polygon) < sliverWidthM
}

/** Growth that finds neighbours across gaps of the grid, degrees: about 5 m. */
const reachDegrees = 5e-5

const grown = (polygon: Ring[]): Polygons =>
  Clipper.inflatePaths(toGrid([polygon]), reachDegrees * 1e7, JoinType.Miter, EndType.Polygon).map((path) => {
    const open = path.map(({ x, y }): LonLat => [x / 1e7, y / 1e7])
    return [[...open, ...open.slice(0, 1)]]
  })

const isCrumb = (ring: Ring): boolean => ring.length < 4 || Math.abs(ringAreaKm2(ring)) <= crumbKm2

/** Rings without spikes, holes of some size only. */
const tidied = (rings: Ring[]): Ring[] =>
  rings.map(withoutSpikes).filter((ring, index) => index === 0 || !isCrumb(ring))

/** Index of the piece that borders most on the sliver; -1 where none touches it. */
const neighbourOf = (sliver: Piece, pieces: readonly Piece[]): number => {
  const zone = grown(sliver.polygon)
  const best = { index: -1, km2: 0 }
  pieces.forEach((piece, index) => {
    if (!boxesMeet(piece.box, sliver.box)) return
    const km2 = areaKm2(intersect(zone, [piece.polygon]))
    if (km2 > best.km2) Object.assign(best, { index, km2 })
  })
  return best.index
}

const absorb = (piece: Piece, sliver: Piece): Piece => {
  const [polygon] = union([piece.polygon], [sliver.polygon]).sort((a, b) => areaKm2([b]) - areaKm2([a]))
  const rings = polygon ? tidied(polygon) : piece.polygon
  return { ...piece, polygon: rings, box: boxOf(rings[0] ?? []) }
}

/** Pieces without slivers, and what became of each sliver; the largest slivers go first. */
export const mergeSlivers = (pieces: readonly Piece[]): { pieces: Piece[]; slivers: Sliver[] } => {
  const tidy = pieces
    .flatMap((piece) => withoutBridges(piece.polygon).map((polygon): Piece => ({ ...piece, polygon })))
    .map((piece): Piece => ({ ...piece, polygon: tidied(piece.polygon) }))
    .filter(({ polygon: [shell = []] }) => !isCrumb(shell))
    .map((piece): Piece => ({ ...piece, box: boxOf(piece.polygon[0] ?? []) }))
  const kept = tidy.filter((piece) => !isSliver(piece))
  const slivers = tidy.filter(isSliver).map((piece): Sliver => {
    const index = neighbourOf(piece, kept)
    const neighbour = kept[index]
    if (neighbour) kept[index] = absorb(neighbour, piece)
    return {
      layers: piece.layers,
      ...(neighbour && { mergedInto: neighbour.layers }),
      areaKm2: areaKm2([piece.polygon]),
      at: piece.polygon[0]?.[0] ?? [0, 0],
      polygon: piece.polygon,
    }
  })
  return { pieces: kept, slivers }
}
