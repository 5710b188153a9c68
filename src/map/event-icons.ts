/**
 * Symbols of events: one silhouette for each category, told apart by shape alone. None has a colour of its own,
 * since a colour would take sides or be taken for a party's.
 */
import type { Icon } from './icon'
import { polygonDistance } from './topic-icons'

type Corner = readonly [x: number, y: number]

export const eventCategories = [
  'clash',
  'control-change',
  'construction',
  'exercise',
  'fonop',
  'resources',
  'law-and-claims',
  'ruling',
  'diplomacy',
  'other',
] as const
export type EventCategory = (typeof eventCategories)[number]

/** Corners in pixels around 0, 0; y points down. */
const outlines: Record<EventCategory, readonly Corner[]> = {
  // Two strokes that cross.
  clash: [
    [-5.6, -3.4],
    [-3.4, -5.6],
    [0, -2.2],
    [3.4, -5.6],
    [5.6, -3.4],
    [2.2, 0],
    [5.6, 3.4],
    [3.4, 5.6],
    [0, 2.2],
    [-3.4, 5.6],
    [-5.6, 3.4],
    [-2.2, 0],
  ],
  // A pennant on its pole.
  'control-change': [
    [-4.6, -6],
    [5.6, -2.6],
    [-2.6, 0.8],
    [-2.6, 6],
    [-4.6, 6],
  ],
  // Blocks laid on each other.
  construction: [
    [-2, -5.6],
    [2, -5.6],
    [2, -1.4],
    [5.8, -1.4],
    [5.8, 5.2],
    [-5.8, 5.2],
    [-5.8, -1.4],
    [-2, -1.4],
  ],
  // A chevron.
  exercise: [
    [0, -5],
    [6, 1],
    [6, 5.4],
    [0, -0.4],
    [-6, 5.4],
    [-6, 1],
  ],
  // An arrow that passes by.
  fonop: [
    [-6, -1.6],
    [0, -1.6],
    [0, -5.2],
    [6.2, 0],
    [0, 5.2],
    [0, 1.6],
    [-6, 1.6],
  ],
  // A drop.
  resources: [
    [0, -6.4],
    [2.6, -2.2],
    [4.4, 1],
    [4.2, 3.6],
    [2.4, 5.6],
    [0, 6.2],
    [-2.4, 5.6],
    [-4.2, 3.6],
    [-4.4, 1],
    [-2.6, -2.2],
  ],
  // A sheet with its corner turned down.
  'law-and-claims': [
    [-4.4, -5.8],
    [1.2, -5.8],
    [4.4, -2.6],
    [4.4, 5.8],
    [-4.4, 5.8],
  ],
  // A column.
  ruling: [
    [-5, -5.8],
    [5, -5.8],
    [5, -3.4],
    [2, -3.4],
    [2, 3.4],
    [5, 3.4],
    [5, 5.8],
    [-5, 5.8],
    [-5, 3.4],
    [-2, 3.4],
    [-2, -3.4],
    [-5, -3.4],
  ],
  // A balloon of speech.
  diplomacy: [
    [-5.8, -5],
    [5.8, -5],
    [5.8, 2.4],
    [0.4, 2.4],
    [-3.4, 6],
    [-3, 2.4],
    [-5.8, 2.4],
  ],
  // A plus.
  other: [
    [-1.6, -5.4],
    [1.6, -5.4],
    [1.6, -1.6],
    [5.4, -1.6],
    [5.4, 1.6],
    [1.6, 1.6],
    [1.6, 5.4],
    [-1.6, 5.4],
    [-1.6, 1.6],
    [-5.4, 1.6],
    [-5.4, -1.6],
    [-1.6, -1.6],
  ],
}

const iconFrom = (corners: readonly Corner[]): Icon => ({
  distance: (x, y) => polygonDistance(corners, x, y),
  path: `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`,
  radiusPx: 6,
})

/** Dashes of a circle: it stands for a region, which has no edge here. */
const ring = { radius: 10, halfWidth: 0.55, dashes: 12, share: 0.58 } as const
const stepAngle = (2 * Math.PI) / ring.dashes
const halfDash = (stepAngle * ring.share) / 2

/** To the nearest dash, as if it were straight across its ends. */
const dashesDistance = (x: number, y: number): number => {
  const radius = Math.hypot(x, y)
  const angle = Math.atan2(y, x)
  const off = Math.abs(angle - Math.round(angle / stepAngle) * stepAngle)
  return Math.max(Math.abs(radius - ring.radius) - ring.halfWidth, radius * (off - halfDash))
}

const short = (value: number): number => Math.round(value * 100) / 100

const dashPath = (index: number): string => {
  const [from, to] = [index * stepAngle - halfDash, index * stepAngle + halfDash]
  const [outer, inner] = [ring.radius + ring.halfWidth, ring.radius - ring.halfWidth]
  const at = (radius: number, angle: number): string =>
    `${short(radius * Math.cos(angle))} ${short(radius * Math.sin(angle))}`
  return `M${at(outer, from)}A${outer} ${outer} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${inner} ${inner} 0 0 0 ${at(inner, from)}Z`
}

const region: Icon = {
  distance: dashesDistance,
  path: Array.from({ length: ring.dashes }, (_, index) => dashPath(index)).join(''),
  radiusPx: ring.radius,
}

export const eventIcons = {
  ...(Object.fromEntries(eventCategories.map((id) => [`event-${id}`, iconFrom(outlines[id])])) as Record<
    `event-${EventCategory}`,
    Icon
  >),
  'event-region': region,
}
