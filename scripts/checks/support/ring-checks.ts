/** What the GeoJSON library does not look at in polygons: one function per fault. */
import Flatbush from 'flatbush'
import { polygonsOf, type Part, type Placed, type Ring } from './geometry-parts'
import { doCross, isOnSegment, orientation, type Xy } from './orientation'
import type { Problem } from './rule'

type Found = Omit<Problem, 'file'>

const ringsOf = (part: Part): Placed<Ring>[] =>
  polygonsOf(part).flatMap(({ path, value }) =>
    value.map((ring, index) => ({ path: `${path}/${index}`, value: ring })),
  )

export const checkRingLength = (part: Part): Found[] =>
  ringsOf(part)
    .filter(({ value }) => value.length < 4)
    .map(({ path, value }) => ({
      path,
      message: `the ring has ${value.length} positions`,
      remedy: 'a ring needs at least four, the last equal to the first',
    }))

const isClosed = (ring: Ring): boolean => {
  const [first, last] = [ring[0], ring.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

export const checkRingClosed = (part: Part): Found[] =>
  ringsOf(part)
    .filter(({ value }) => !isClosed(value))
    .map(({ path }) => ({
      path,
      message: 'the ring is not closed',
      remedy: 'repeat the first position at the end; never close a list that is incomplete',
    }))

/** Twice the signed area in square degrees: positive where the ring runs counter-clockwise. */
const signedArea = (ring: Ring): number => {
  const [x0, y0] = ring[0] ?? [0, 0]
  let sum = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[index + 1] ?? [x0, y0]
    sum += (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0)
  }
  return sum
}

/** RFC 7946, 3.1.6: outer rings counter-clockwise, holes clockwise. */
export const checkWinding = (part: Part): Found[] =>
  polygonsOf(part).flatMap(({ path, value }) =>
    value.flatMap((ring, index) => {
      const area = signedArea(ring)
      const wrong = index === 0 ? area < 0 : area > 0
      const [name, way] = index === 0 ? ['outer ring', 'counter-clockwise'] : ['hole', 'clockwise']
      return wrong
        ? [
            {
              path: `${path}/${index}`,
              message: `the ${name} does not run ${way}`,
              remedy: 'reverse its positions',
            },
          ]
        : []
    }),
  )

interface Segment {
  from: Xy
  to: Xy
  path: string
}

const segmentsOf = (part: Part): Segment[] =>
  ringsOf(part).flatMap(({ path, value }) =>
    value.slice(0, -1).flatMap((from, index) => {
      const to = value[index + 1]
      return to && (to[0] !== from[0] || to[1] !== from[1]) ? [{ from, to, path: `${path}/${index}` }] : []
    }),
  )

const boundsOf = ({ from, to }: Segment): [number, number, number, number] => [
  Math.min(from[0], to[0]),
  Math.min(from[1], to[1]),
  Math.max(from[0], to[0]),
  Math.max(from[1], to[1]),
]

/** The first pair of segments, of any ring of the geometry, that cross or lie on each other. */
export const checkCrossing = (part: Part): Found[] => {
  const segments = segmentsOf(part)
  if (segments.length < 3) return []
  const index = new Flatbush(segments.length)
  for (const segment of segments) index.add(...boundsOf(segment))
  index.finish()
  for (const [at, one] of segments.entries()) {
    const near = index.search(...boundsOf(one), (other) => other > at)
    const hit = near.map((other) => segments[other]).find((s) => s && doCross(one.from, one.to, s.from, s.to))
    if (hit)
      return [
        {
          path: one.path,
          message: `the edge from [${one.from.join(', ')}] crosses or covers the edge at ${hit.path}`,
          remedy: 'put the positions in order, or split the shape where it crosses itself',
        },
      ]
  }
  return []
}

const isOnRing = (ring: Ring, point: Xy): boolean =>
  ring.some((from, index) => {
    const to = ring[index + 1]
    return to !== undefined && isOnSegment(from, to, point)
  })

/** Even-odd ray test with exact sides, for points that are not on the ring. */
const isInRing = (ring: Ring, point: Xy): boolean => {
  let inside = false
  for (const [index, from] of ring.entries()) {
    const to = ring[index + 1]
    if (!to || from[1] > point[1] === to[1] > point[1]) continue
    const [low, high] = from[1] < to[1] ? [from, to] : [to, from]
    if (orientation(low, high, point) > 0) inside = !inside
  }
  return inside
}

/** Holes of which a corner lies outside the outer ring (crossings are checkCrossing's to find). */
export const checkHoles = (part: Part): Found[] =>
  polygonsOf(part).flatMap(({ path, value: [shell, ...holes] }) =>
    holes.flatMap((hole, index) => {
      const corner = shell && hole.find((position) => !isOnRing(shell, position))
      return shell && corner && !isInRing(shell, corner)
        ? [
            {
              path: `${path}/${index + 1}`,
              message: 'the hole lies outside its outer ring',
              remedy: 'move it to the polygon that it belongs to, or remove it',
            },
          ]
        : []
    }),
  )
