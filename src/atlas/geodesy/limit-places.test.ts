/**
 * Limits of 12, 24 and 200 nautical miles at 500 places, against GeographicLib asked directly: nothing of the
 * code under test measures here. Places, base points and baselines are drawn by a fixed generator.
 */
import geographiclib from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { aroundRuns } from './buffer'
import { limitAround } from './limit'
import { metresPerNm, type LonLat, type Polygons } from './units'

const wgs84 = geographiclib.Geodesic.WGS84
const widths = [12, 24, 200]
const places = 500
/** Vertices and sides of one limit that are asked; all of them would take minutes. */
const askedOfOne = 50
const vertexErrorM = 1
const edgeErrorM = 50

/** The same numbers in every run (a linear congruential generator, modulus 2³²). */
const generator = (seed: number) => {
  let state = seed
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
const random = generator(4_120_242)
const between = (least: number, most: number): number => least + (most - least) * random()

interface Place {
  distanceNm: number
  /** Single base points, or the corners of baselines. */
  runs: LonLat[][]
}

/** A walk of corners, each some kilometres on from the last: coasts as instruments draw them. */
const walk = (start: LonLat, corners: number, stepDeg: number): LonLat[] => {
  let heading = between(0, 2 * Math.PI)
  const run: LonLat[] = [start]
  for (let corner = 1; corner < corners; corner += 1) {
    const [lon, lat] = run[corner - 1]!
    heading += between(-1.6, 1.6)
    const step = between(0.2, 1) * stepDeg
    run.push([lon + step * Math.sin(heading), lat + step * Math.cos(heading)])
  }
  return run
}

const placeAt = (index: number): Place => {
  const distanceNm = widths[index % widths.length]!
  const centre: LonLat = [between(105, 122), between(1, 24)]
  const spread = distanceNm / 60
  const near = (): LonLat => [
    centre[0] + between(-spread, spread),
    Math.min(24, Math.max(1, centre[1] + between(-spread, spread))),
  ]
  const count = 1 + Math.floor(between(0, 7))
  const points = Array.from({ length: count }, (): LonLat[] => [near()])
  const baseline = walk(near(), 2 + Math.floor(between(0, 5)), Math.min(1, 2 * spread))
  return { distanceNm, runs: index % 2 === 0 ? points : [baseline, ...points.slice(0, count % 3)] }
}

const metres = (a: LonLat, b: LonLat): number => wgs84.Inverse(a[1], a[0], b[1], b[0]).s12 ?? NaN

/** Every corner, and each side cut at `pieceM` along the geodesic between its corners. */
const stationsOf = (runs: readonly LonLat[][], pieceM: number): LonLat[][] =>
  runs.map((run) =>
    run.flatMap((corner, index): LonLat[] => {
      const next = run[index + 1]
      if (!next) return [corner]
      const line = wgs84.InverseLine(corner[1], corner[0], next[1], next[0])
      const parts = Math.max(1, Math.ceil(line.s13 / pieceM))
      return Array.from({ length: parts }, (_, part) => {
        const { lon2 = NaN, lat2 = NaN } = line.Position((line.s13 * part) / parts)
        return [lon2, lat2]
      })
    }),
  )

/** Distance from the geodesic between two stations, by halving towards the nearer end. */
const fromSideM = (at: LonLat, a: LonLat, b: LonLat): number => {
  const line = wgs84.InverseLine(a[1], a[0], b[1], b[0])
  const distanceAt = (s: number): number => {
    const { lon2 = NaN, lat2 = NaN } = line.Position(s)
    return metres(at, [lon2, lat2])
  }
  let [low, high] = [0, line.s13]
  while (high - low > 20) {
    const [one, other] = [low + (high - low) / 3, high - (high - low) / 3]
    if (distanceAt(one) < distanceAt(other)) high = other
    else low = one
  }
  return distanceAt((low + high) / 2)
}

/**
 * Distance from the nearest of the runs: every station asked, then each side that may come nearer: a side of
 * some length is nowhere nearer than its nearer end less half of that length.
 */
const leastM = (at: LonLat, runs: readonly LonLat[][], pieceM: number): number => {
  const asked = runs.map((stations) => stations.map((station) => metres(at, station)))
  let least = Math.min(...asked.flat())
  runs.forEach((stations, run) =>
    stations.slice(1).forEach((station, side) => {
      const nearer = Math.min(asked[run]![side]!, asked[run]![side + 1]!)
      if (nearer - pieceM / 2 < least) least = Math.min(least, fromSideM(at, stations[side]!, station))
    }),
  )
  return least
}

const sample = <T>(all: readonly T[]): T[] => {
  const step = Math.max(1, Math.floor(all.length / askedOfOne))
  const first = Math.floor(between(0, step))
  return all.filter((_, index) => index % step === first)
}

interface Worst {
  vertexM: number
  edgeM: number
}

/** How far vertices and thirds of sides lie from the distance at most. */
const worstOf = (polygons: Polygons, { runs, distanceNm }: Place): Worst => {
  const radiusM = distanceNm * metresPerNm
  const pieceM = Math.min(10_000, radiusM / 4)
  const stations = stationsOf(runs, pieceM)
  const miss = (at: LonLat): number => Math.abs(leastM(at, stations, pieceM) - radiusM)
  const sides = polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, index) => [ring[index]!, to] as const))
  let [vertexM, edgeM] = [0, 0]
  for (const [a, b] of sample(sides)) {
    const share = between(0.1, 0.9)
    vertexM = Math.max(vertexM, miss(a))
    edgeM = Math.max(edgeM, miss([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]))
  }
  return { vertexM, edgeM }
}

const all = Array.from({ length: places }, (_, index) => placeAt(index))

describe.each(widths)('limits of %i M between 1° and 24° N', (width) => {
  const asked = all.filter(({ distanceNm }) => distanceNm === width)

  it('lie at their distance: vertices to 1 m, sides to 50 m', { timeout: 60_000 }, () => {
    const faults = asked.flatMap((place) => {
      const worst = worstOf(aroundRuns(place.runs, width, { chordErrorM: width > 24 ? 40 : 15 }), place)
      return worst.vertexM > vertexErrorM || worst.edgeM > edgeErrorM ? [{ ...place, ...worst }] : []
    })
    expect(faults).toEqual([])
  })

  it('of single points are the same by rounds of base points', { timeout: 60_000 }, () => {
    const faults = asked
      .filter(({ runs }) => runs.every((run) => run.length === 1))
      .flatMap((place) => {
        const { polygons } = limitAround(place.runs.flat(), width * metresPerNm, { chordErrorM: 40 })
        const worst = worstOf(polygons, place)
        return worst.vertexM > vertexErrorM || worst.edgeM > edgeErrorM ? [{ ...place, ...worst }] : []
      })
    expect(faults).toEqual([])
  })
})
