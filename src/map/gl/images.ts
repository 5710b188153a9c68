/** Patterns and symbols as images of a MapLibre map, made at the screen's pixel ratio. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { iconIds, iconName, iconOf, toDistanceField } from '../icons'
import { patternFinder } from '../set-patterns'
import { toImageData, type Pattern } from '../patterns'

const addPattern = (map: MapLibreMap, pattern: Pattern, pixelRatio: number): void => {
  if (!map.hasImage(pattern.id)) map.addImage(pattern.id, toImageData(pattern, pixelRatio), { pixelRatio })
}

const addIcon = (map: MapLibreMap, name: string, pixelRatio: number): void => {
  const icon = iconOf(name)
  if (icon && !map.hasImage(name))
    map.addImage(name, toDistanceField(icon, pixelRatio), { pixelRatio, sdf: true })
}

/** Whole ratios keep a tile's pixels whole, so that it repeats without a seam. */
const wholeRatio = (): number => Math.max(1, Math.ceil(window.devicePixelRatio))

/** Adds every image now, and again whatever the style asks for and misses. */
export const addImages = (map: MapLibreMap, patterns: readonly Pattern[]): void => {
  const pixelRatio = wholeRatio()
  const find = patternFinder(patterns)
  map.on('styleimagemissing', ({ id }) => {
    const pattern = find(id)
    if (pattern) addPattern(map, pattern, pixelRatio)
    else addIcon(map, id, pixelRatio)
  })
  map.once('style.load', () => {
    for (const pattern of patterns) addPattern(map, pattern, pixelRatio)
    for (const id of iconIds) addIcon(map, iconName(id), pixelRatio)
  })
}
