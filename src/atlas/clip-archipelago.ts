/** Waters that may lie inside an archipelago whose base points are not all on file. */
import type { ZoneInputs } from './zone-inputs'
import { stripOf } from './clip-line'
import { coastOf, shellsNear } from './clip-waters'
import { boxOf, type Box } from './geodesy/box'
import { distance } from './geodesy/geodesic'
import { simplifyLine, union } from './geodesy/grid'
import { closeGaps, dropSlits } from './geodesy/inflate'
import { metresPerNm, type LonLat, type Polygons, type Ring } from './geodesy/units'
import { positionsOf } from './published-lines'

/** UNCLOS, article 47: the longest baseline of an archipelago, nautical miles. */
const longestBaselineNm = 125
const longestM = longestBaselineNm * metresPerNm
/** The same in degrees, on the safe side up to 25° N. */
const longestDeg = 2.4
/** Land is drawn to this for the purpose, metres, and gulfs are measured at the middle latitude of the study area. */
const coastErrorM = 1000
const middleLatDeg = 11
/** Ends of links are chosen among corners of a coast this coarse, metres. */
const linkErrorM = 2000
/** Traces of the links themselves, metres. */
const slitM = 20

interface Island {
  points: LonLat[]
  box: Box
}

const toIsland = (points: LonLat[]): Island => ({ points, box: boxOf(points) })

const gap = ([west, south, east, north]: Box, [left, bottom, right, top]: Box): number =>
  Math.max(left - east, west - right, bottom - north, south - top)

const planar = (a: LonLat, b: LonLat): number =>
  Math.hypot((b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180), b[1] - a[1])

/** The shortest way between two islands, as good as their vertices. */
const shortest = (one: Island, other: Island): [LonLat, LonLat] | undefined => {
  let best: [LonLat, LonLat] | undefined
  let least = Infinity
  for (const a of one.points)
    for (const b of other.points) {
      const apart = planar(a, b)
      if (apart < least) [least, best] = [apart, [a, b]]
    }
  return best
}

/** Links between islands that one baseline may join. */
const linksOf = (islands: readonly Island[]): [LonLat, LonLat][] =>
  islands.flatMap((one, index) =>
    islands.slice(index + 1).flatMap((other) => {
      if (gap(one.box, other.box) > longestDeg) return []
      const link = shortest(one, other)
      return link && distance(...link) <= longestM ? [link] : []
    }),
  )

/** Published archipelagic base points of a party. */
const basePointsOf = (party: string, { claims }: ZoneInputs): LonLat[] =>
  claims
    .filter(
      ({ claimants, zones }) =>
        claimants.includes(party) && zones.some(({ kind }) => kind === 'archipelagic-waters'),
    )
    .flatMap(({ lines }) => lines.flatMap(positionsOf))

/**
 * What islands, joined by their shortest links wherever these are no longer than a baseline may be, shut in
 * between them, and gulfs that such a line may close. An estimate in place of the base points themselves.
 */
export const insideArchipelago = (party: string, inputs: ZoneInputs): Polygons =>
  inputs.once(`inside ${party}`, () => {
    const shells = shellsNear(coastOf(party, inputs), inputs.frame, 4).map((shell) =>
      simplifyLine(shell, coastErrorM),
    )
    const land = union(shells.map((shell): Ring[] => [shell]))
    const points = basePointsOf(party, inputs).map((point) => [point])
    const coarse = shells.map((shell) => simplifyLine(shell, linkErrorM))
    const strips = linksOf([...coarse, ...points].map(toIsland)).flatMap(stripOf)
    const joined = union(closeGaps(land, longestM, middleLatDeg), strips)
    return dropSlits(
      joined.map(([shell = []]) => [shell]),
      slitM,
      middleLatDeg,
    )
  })
