/**
 * Symbols of presence as shapes, told apart without colour. One description gives the signed
 * distance field that MapLibre tints and the path that SVG fills.
 */
import type { TileImage } from './patterns'
import type { Icon } from './icon'
import { eventIcons } from './event-icons'
import { perhapsIcons, type PerhapsId } from './perhaps-icons'
import { topicIcons, type TopicId } from './topic-icons'

export type IconId =
  | 'post'
  | 'platform'
  | 'patrol'
  | 'contested'
  | 'nobody'
  | 'unknown'
  | PerhapsId
  | 'spot'
  | `topic-${TopicId}`
  | keyof typeof eventIcons

const disc = (radius: number, x: number, y: number): number => Math.hypot(x, y) - radius
const box = (half: number, x: number, y: number): number => {
  const [dx, dy] = [Math.abs(x) - half, Math.abs(y) - half]
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(0, Math.max(dx, dy))
}
const ring = (radius: number, width: number, x: number, y: number): number =>
  Math.abs(Math.hypot(x, y) - radius) - width / 2

/** Four strokes towards the centre, from one distance to another. */
const cross = (from: number, to: number, halfWidth: number, x: number, y: number): number => {
  const [along, across] = [Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y))]
  return Math.max(from - along, along - to, across - halfWidth)
}

const circlePath = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`

export const icons: Record<IconId, Icon> = {
  // Filled disc: garrison, civilian post, grounded ship.
  post: { distance: (x, y) => disc(5, x, y), path: circlePath(5), radiusPx: 5 },
  // Square: a platform on a submerged bank.
  platform: { distance: (x, y) => box(4.2, x, y), path: 'M-4.2-4.2H4.2V4.2H-4.2Z', radiusPx: 4.2 },
  // Ring: held off by patrol, nothing built.
  patrol: {
    distance: (x, y) => ring(4.1, 1.8, x, y),
    path: circlePath(5) + circlePath(3.2),
    radiusPx: 5,
  },
  // Half disc in a ring: presence that others contest.
  contested: {
    distance: (x, y) => Math.min(ring(4.4, 1.2, x, y), Math.max(disc(5, x, y), x)),
    path: circlePath(5) + 'M0-3.8a3.8 3.8 0 0 1 0 7.6Z',
    radiusPx: 5,
  },
  // Small dot: nobody on file.
  nobody: { distance: (x, y) => disc(2.2, x, y), path: circlePath(2.2), radiusPx: 2.2 },
  // Small ring: somebody is on file at another time, nobody for this day.
  unknown: {
    distance: (x, y) => ring(2.75, 1.1, x, y),
    path: circlePath(3.3) + circlePath(2.2),
    radiusPx: 3.3,
  },
  ...perhapsIcons,
  // Crosshair, open in the middle: the spot that the reader asked about.
  spot: {
    distance: (x, y) => Math.min(ring(6, 1.8, x, y), cross(6.8, 11, 0.9, x, y)),
    path: `${circlePath(6.9)}${circlePath(5.1)}M-11-.9h4.2v1.8h-4.2ZM6.8-.9h4.2v1.8h-4.2ZM-.9-11h1.8v4.2h-1.8ZM-.9 6.8h1.8v4.2h-1.8Z`,
    radiusPx: 11,
  },
  ...topicIcons,
  ...eventIcons,
}
export const iconIds = Object.keys(icons) as IconId[]

export const iconName = (id: IconId): string => `icon-${id}`
export const iconOf = (name: string): Icon | undefined => icons[name.replace('icon-', '') as IconId]

/** MapLibre's convention for distance fields: the edge at 3/4 of the range, 8 image pixels deep. */
const edge = 0.75
const depthPx = 8
const sidePx = 24

/** White pixels whose alpha is the distance field; add with `sdf: true`. */
export const toDistanceField = (icon: Icon, pixelRatio: number): TileImage => {
  const side = sidePx * pixelRatio
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const x = (column + 0.5) / pixelRatio - sidePx / 2
      const y = (row + 0.5) / pixelRatio - sidePx / 2
      const imagePx = icon.distance(x, y) * pixelRatio
      data[(row * side + column) * 4 + 3] = 255 * (edge - imagePx / depthPx)
    }
  return { width: side, height: side, data }
}
