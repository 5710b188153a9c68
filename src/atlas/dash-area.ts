/**
 * The area inside the dashes of a published map. No document says how the dashes are joined, so there are
 * two readings, both conventions of this project (research dossier, November 2026, area estimates):
 * closing 1 joins the dashes by geodesics and the two north ends by one geodesic; closing 2 runs from the
 * north end of dash 9 along southern base points of Taiwan and base points 25 to 49 of the mainland's 1996
 * baselines to the north end of dash 1. Each is moved by the half-width of the line: what closing 1 still
 * holds is inside on any reading, what only closing 2 holds is possibly inside.
 */
import type { ClaimFile, Line, Point } from '../data/types'
import { roughlyAround } from './geodesy/buffer'
import { difference, union } from './geodesy/grid'
import { densify } from './geodesy/path'
import { metresPerNm, type LonLat, type Polygons } from './geodesy/units'
import { closeRing, linesOf, positionOf, positionsOf, zoneError, type Zone } from './published-lines'

export const taiwanBaselines = 'roc-1999-2009-first-batch-baselines'
export const mainlandBaselines = 'prc-1996-mainland-baselines'

/** Half-width of the imprecision across a dash where its file gives none: the dossier's ±5 km. */
const defaultBandKm = 5
/** Soft edge, outermost first: kilometres outward of closing 1, at steps 1 to 5. */
export const bandOffsetsKm = [20, 10, 0, -10, -20]
/** Bands stand for a line known to some kilometres: 100 m chords are enough. */
const bandChordM = 100

const numberOf = ({ n }: Point): number => Number(/\d+/.exec(String(n))?.[0] ?? NaN)

const pointsByNumber = (line: Line, numbers: readonly number[]): Point[] =>
  numbers.flatMap((number) => line.points.find((point) => numberOf(point) === number) ?? [])

/** The numbered points of the first line of a claim that has all of them. */
const basePoints = (claims: readonly ClaimFile[], id: string, numbers: readonly number[]): LonLat[] => {
  const claim = claims.find((candidate) => candidate.id === id)
  if (!claim)
    throw new Error(`The dash area needs the base points of data/claims/${id}.json, which is missing.`)
  const found = claim.lines.map((line) => pointsByNumber(line, numbers))
  const complete = found.find((points) => points.length === numbers.length)
  if (!complete)
    throw new Error(`data/claims/${id}.json: no line has all of the points ${numbers.join(', ')}.`)
  return complete.map(positionOf)
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

export interface DashOutlines {
  /** Corners of the closed rings, joined by geodesics; the first is repeated. */
  closing1: LonLat[]
  closing2: LonLat[]
  bandKm: number
}

export const dashOutlines = (
  claim: ClaimFile,
  zone: Zone,
  lineIds: readonly string[],
  claims: readonly ClaimFile[],
): DashOutlines => {
  const lines = linesOf(claim, zone, lineIds)
  if (lines.length < 2) throw zoneError(claim, zone, 'a dash area needs at least two dashes')
  const dashes = lines.flatMap(positionsOf)
  const north = [
    ...basePoints(claims, taiwanBaselines, [16, 15, 14, 13]),
    ...basePoints(claims, mainlandBaselines, range(25, 49)),
  ]
  return {
    closing1: closeRing(dashes),
    closing2: closeRing([...dashes, ...north]),
    bandKm: Math.max(...lines.map((line) => line.bandKm ?? defaultBandKm)),
  }
}

const insideOf = (outline: readonly LonLat[]): Polygons => union([[densify(outline, 'geodesic')]])

/** Moves an outline outward (positive) or inward by a true ground distance. */
export const moved = (outline: readonly LonLat[], offsetKm: number, chordErrorM?: number): Polygons => {
  const inside = insideOf(outline)
  if (offsetKm === 0) return inside
  const edge = roughlyAround(outline, (Math.abs(offsetKm) * 1000) / metresPerNm, {
    ...(chordErrorM !== undefined && { chordErrorM }),
  })
  return offsetKm > 0 ? union(inside, edge) : difference(inside, edge)
}

export interface DashAreas {
  surelyInside: Polygons
  possiblyInside: Polygons
  /** Nested areas, outermost first. */
  bands: Polygons[]
}

/** Both readings and the soft edge, before land is taken out. */
export const dashAreas = ({ closing1, closing2, bandKm }: DashOutlines): DashAreas => {
  const surelyInside = moved(closing1, -bandKm)
  return {
    surelyInside,
    possiblyInside: difference(moved(closing2, bandKm), surelyInside),
    bands: bandOffsetsKm.map((offsetKm) => moved(closing1, offsetKm, bandChordM)),
  }
}

export interface SoftRing {
  /** 1 = inside on any reading, well away from the line; towards 0 outward. */
  fade: number
  polygons: Polygons
}

/** What only the wider reading holds is drawn half as strong. */
const possiblyFade = 0.5

/**
 * Both readings as disjoint rings that fade outward, strongest first, so that a filled picture of the
 * area has no edge between the dashes. Steps lie 10 km apart on the ground.
 */
export const softRings = ({ closing1, closing2 }: DashOutlines): SoftRing[] => {
  const nested = (outline: readonly LonLat[], strength: number): SoftRing[] =>
    bandOffsetsKm.map((offsetKm, index) => ({
      fade: (strength * (index + 1)) / bandOffsetsKm.length,
      polygons: moved(outline, offsetKm, bandChordM),
    }))
  const areas = [...nested(closing1, 1), ...nested(closing2, possiblyFade)].sort(
    (one, other) => other.fade - one.fade,
  )
  let covered: Polygons = []
  return areas.flatMap(({ fade, polygons }) => {
    const ring = difference(polygons, covered)
    covered = union(covered, polygons)
    return ring.length > 0 ? [{ fade, polygons: ring }] : []
  })
}
