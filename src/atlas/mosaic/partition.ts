/**
 * Overlapping areas cut into disjoint pieces on the integer grid of grid.ts, each with the areas that cover
 * it. Areas come in one by one: what a new area shares with a piece is split off, what no piece held before
 * becomes a piece. Boxes keep far pieces out of every overlay.
 */
import { boxOf, boxesMeet, type Box } from '../geodesy/box'
import { cutter, difference, union, type Cut } from '../geodesy/grid'
import type { Polygons, Ring } from '../geodesy/units'
import { contains } from './contains'

export interface LayerInput {
  /** Name in errors, and in the pieces. */
  id: string
  polygons: Polygons
}

export interface Piece {
  /** One shell with its holes. */
  polygon: Ring[]
  box: Box
  /** Ids of the layers that cover it, in the order in which they came. */
  layers: string[]
}

const boxOfPolygon = ([shell = []]: Ring[]): Box => boxOf(shell)

const piecesOf = (polygons: Polygons, layers: string[]): Piece[] =>
  polygons.map((polygon) => ({ polygon, box: boxOfPolygon(polygon), layers }))

/** Throws where the overlay would go wrong without a word: it takes no notice of what is off the grid. */
export const checkPositions = (polygons: Polygons): void => {
  if (polygons.length === 0) throw new Error('it has no area')
  for (const ring of polygons.flat()) {
    if (ring.length < 4) throw new Error('a ring has fewer than four positions')
    for (const [lon, lat] of ring)
      if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
        throw new Error(`${lon}, ${lat} is no longitude and latitude`)
  }
}

/** True where a side of the polygons may touch the box: the box of the side does. */
const hasSideNear = (polygons: Polygons, [west, south, east, north]: Box): boolean =>
  polygons.some((rings) =>
    rings.some((ring) => {
      for (let index = 1; index < ring.length; index += 1) {
        const [x1, y1] = ring[index - 1]!
        const [x2, y2] = ring[index]!
        if (
          (x1 < west && x2 < west) ||
          (x1 > east && x2 > east) ||
          (y1 < south && y2 < south) ||
          (y1 > north && y2 > north)
        )
          continue
        return true
      }
      return false
    }),
  )

/** A piece inside and outside of a layer. Where no side of the layer comes near, one point answers for all. */
const split = (piece: Piece, near: Polygons, cut: (subject: Polygons) => Cut): Cut => {
  const whole = [piece.polygon]
  if (hasSideNear(near, piece.box)) return cut(whole)
  const [west, south] = piece.box
  return contains(near, [west, south]) ? { shared: whole, rest: [] } : { shared: [], rest: whole }
}

/** Splits the pieces that a layer meets and adds what was uncovered before. */
const addLayer = (pieces: readonly Piece[], { id, polygons }: LayerInput): Piece[] => {
  checkPositions(polygons)
  const settled = union(polygons)
  const boxes = settled.map(boxOfPolygon)
  const cut = cutter(settled)
  const result: Piece[] = []
  const met: Polygons = []
  for (const piece of pieces) {
    const near = settled.filter((_, index) => boxesMeet(boxes[index]!, piece.box))
    const { shared, rest } = split(piece, near, cut)
    if (shared.length === 0) {
      result.push(piece)
      continue
    }
    met.push(piece.polygon)
    result.push(...piecesOf(shared, [...piece.layers, id]), ...piecesOf(rest, piece.layers))
  }
  result.push(...piecesOf(difference(settled, met), [id]))
  return result
}

/** Thrown where a layer cannot be overlaid; names it. */
export class OverlayError extends Error {
  constructor(
    readonly layer: string,
    cause: unknown,
  ) {
    super(`claim ${layer} cannot be overlaid: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
    this.name = 'OverlayError'
  }
}

/** Disjoint pieces whose union is the union of all layers. Throws OverlayError with the layer's id. */
export const partition = (layers: readonly LayerInput[]): Piece[] =>
  layers.reduce<Piece[]>((pieces, layer) => {
    try {
      return addLayer(pieces, layer)
    } catch (cause) {
      throw new OverlayError(layer.id, cause)
    }
  }, [])
