/**
 * Symbols of a presence whose date is known to the year or month alone: the grade's own shape, smaller, in an edge
 * broken in four. The same for every party.
 */
import type { Icon } from './icon'

export type PerhapsId = 'post-perhaps' | 'platform-perhaps' | 'patrol-perhaps' | 'contested-perhaps'

/** Half the width of the breaks in the edge, in pixels. */
const breakPx = 1

const disc = (radius: number, x: number, y: number): number => Math.hypot(x, y) - radius
const square = (half: number, x: number, y: number): number => Math.max(Math.abs(x), Math.abs(y)) - half

/** The shape between two sizes, without what lies on the axes. */
const broken = (
  shape: (size: number, x: number, y: number) => number,
  outer: number,
  inner: number,
  x: number,
  y: number,
): number => Math.max(shape(outer, x, y), -shape(inner, x, y), breakPx - Math.min(Math.abs(x), Math.abs(y)))

const inQuadrants = (piece: (signX: number, signY: number) => string): string =>
  [piece(1, 1), piece(-1, 1), piece(-1, -1), piece(1, -1)].join('')

const number = (value: number): string => String(Math.round(value * 1000) / 1000)

const brokenRing = (outer: number, inner: number): string =>
  inQuadrants((signX, signY) => {
    const at = (along: number, across: number): string => `${number(signX * along)} ${number(signY * across)}`
    const [far, near] = [Math.sqrt(outer ** 2 - breakPx ** 2), Math.sqrt(inner ** 2 - breakPx ** 2)]
    const sweep = signX * signY > 0 ? 1 : 0
    const outward = `M${at(far, breakPx)}A${outer} ${outer} 0 0 ${sweep} ${at(breakPx, far)}`
    return `${outward}L${at(breakPx, near)}A${inner} ${inner} 0 0 ${1 - sweep} ${at(near, breakPx)}Z`
  })

const brokenFrame = (outer: number, inner: number): string =>
  inQuadrants((signX, signY) => {
    const corners = [
      [breakPx, outer],
      [outer, outer],
      [outer, breakPx],
      [inner, breakPx],
      [inner, inner],
      [breakPx, inner],
    ] as const
    return `M${corners.map(([x, y]) => `${number(signX * x)} ${number(signY * y)}`).join('L')}Z`
  })

const circlePath = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`

const edge = { outer: 5, inner: 3.8 } as const
const frame = { outer: 4.6, inner: 3.4 } as const
const ring = brokenRing(edge.outer, edge.inner)
const ringDistance = (x: number, y: number): number => broken(disc, edge.outer, edge.inner, x, y)

export const perhapsIcons: Record<PerhapsId, Icon> = {
  'post-perhaps': {
    distance: (x, y) => Math.min(ringDistance(x, y), disc(2.2, x, y)),
    path: ring + circlePath(2.2),
    radiusPx: edge.outer,
  },
  'platform-perhaps': {
    distance: (x, y) => Math.min(broken(square, frame.outer, frame.inner, x, y), square(1.8, x, y)),
    path: `${brokenFrame(frame.outer, frame.inner)}M-1.8-1.8H1.8V1.8H-1.8Z`,
    radiusPx: frame.outer,
  },
  'patrol-perhaps': { distance: ringDistance, path: ring, radiusPx: edge.outer },
  'contested-perhaps': {
    distance: (x, y) => Math.min(ringDistance(x, y), Math.max(disc(2.6, x, y), x)),
    path: `${ring}M0-2.6a2.6 2.6 0 0 0 0 5.2Z`,
    radiusPx: edge.outer,
  },
}
