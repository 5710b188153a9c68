/**
 * Symbols of the topics of "Why does it matter?": one silhouette each, told apart without colour, in
 * tones greyer than any party's and of hues that no party has.
 */
import type { Icon } from './icon'
import { oklchToHex, type ThemeName } from './colors'

type Corner = readonly [x: number, y: number]

export const topicIds = ['fish', 'oil-and-gas', 'shipping', 'security', 'treaties'] as const
export type TopicId = (typeof topicIds)[number]

/** Corners in pixels around 0, 0; y points down. */
const outlines: Record<TopicId, readonly Corner[]> = {
  // A fish, its tail to the right.
  fish: [
    [-6, 0],
    [-3.5, -2.7],
    [-0.5, -3.3],
    [2.2, -1.6],
    [6, -4],
    [6, 4],
    [2.2, 1.6],
    [-0.5, 3.3],
    [-3.5, 2.7],
  ],
  // A derrick.
  'oil-and-gas': [
    [0, -6],
    [5.2, 4.6],
    [-5.2, 4.6],
  ],
  // A hull with its bridge.
  shipping: [
    [-6.4, 0.4],
    [-2, 0.4],
    [-2, -4.6],
    [2.2, -4.6],
    [2.2, 0.4],
    [6.4, 0.4],
    [4, 4.6],
    [-4, 4.6],
  ],
  // A shield.
  security: [
    [-4.6, -5],
    [4.6, -5],
    [4.6, 0.8],
    [0, 6],
    [-4.6, 0.8],
  ],
  // A diamond.
  treaties: [
    [0, -6],
    [6, 0],
    [0, 6],
    [-6, 0],
  ],
}

/** Signed distance to a polygon, negative inside: nearest edge, with the sign by crossings. */
export const polygonDistance = (corners: readonly Corner[], x: number, y: number): number => {
  let nearest = Infinity
  let inside = false
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length]!
    const [ex, ey] = [bx - ax, by - ay]
    const along = Math.min(1, Math.max(0, ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey)))
    nearest = Math.min(nearest, Math.hypot(x - ax - along * ex, y - ay - along * ey))
    if (ay > y !== by > y && x < ax + ((y - ay) * ex) / ey) inside = !inside
  })
  return inside ? -nearest : nearest
}

const iconFrom = (corners: readonly Corner[]): Icon => ({
  distance: (x, y) => polygonDistance(corners, x, y),
  path: `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`,
  radiusPx: 6,
})

export const topicIcons = Object.fromEntries(
  topicIds.map((id) => [`topic-${id}`, iconFrom(outlines[id])]),
) as Record<`topic-${TopicId}`, Icon>

/** Hues between those of the parties, at half their chroma. */
const hues: Record<TopicId, number> = {
  fish: 192,
  'oil-and-gas': 72,
  shipping: 270,
  security: 120,
  treaties: 322,
}
const tones: Record<ThemeName, { lightness: number; chroma: number }> = {
  light: { lightness: 0.4, chroma: 0.042 },
  dark: { lightness: 0.84, chroma: 0.035 },
  contrast: { lightness: 0.25, chroma: 0.03 },
}

export const topicColor = (id: TopicId, theme: ThemeName): string =>
  oklchToHex(tones[theme].lightness, tones[theme].chroma, hues[id])
