/** Greedy label placer: layers from the top down, each label where its box is still free. */
import type { SvgNode } from '../../data/svg-node'
import type { CompiledLayer, Subject } from './compile'
import { iconMark, iconRadius, reader } from './marks'
import type { Box, Pixel } from './project'
import { grow, overlaps } from './shapes'
import { textBlock, textBox, textMark, turnedTextMark, type TextBlock } from './text'

export interface Candidate {
  subject: Subject
  /** Points, or lines clipped to the viewport. */
  parts: Pixel[][]
}

export interface Placer {
  viewport: Box
  taken: Box[]
  /** Leaves out a text that the edge of the picture would cut. */
  wholeTexts?: boolean
}

const isFree = (boxes: readonly Box[], { taken }: Placer): boolean =>
  boxes.every((box) => taken.every((other) => !overlaps(box, other)))

const isSeen = (boxes: readonly Box[], { viewport }: Placer): boolean =>
  boxes.some((box) => overlaps(box, viewport))

const isCut = ({ left, top, right, bottom }: Box, { viewport, wholeTexts = false }: Placer): boolean =>
  wholeTexts &&
  (left < viewport.left || top < viewport.top || right > viewport.right || bottom > viewport.bottom)

interface LineSpot {
  at: Pixel
  angleDeg: number
  boxes: Box[]
}

const lengthOf = (line: readonly Pixel[]): number =>
  line.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - line[index]![0], y - line[index]![1]), 0)

const pointAt = (line: readonly Pixel[], distancePx: number): Pixel => {
  let rest = distancePx
  for (let index = 1; index < line.length; index++) {
    const [ax, ay] = line[index - 1]!
    const [bx, by] = line[index]!
    const length = Math.hypot(bx - ax, by - ay)
    if (rest <= length && length > 0)
      return [ax + ((bx - ax) * rest) / length, ay + ((by - ay) * rest) / length]
    rest -= length
  }
  return line.at(-1)!
}

/** A line may leave its chord by this share of the text's size under a label. */
const bendEm = 0.6

const bendPx = (start: Pixel, end: Pixel, at: Pixel): number => {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  const length = Math.hypot(dx, dy)
  return length === 0 ? 0 : Math.abs((at[0] - start[0]) * dy - (at[1] - start[1]) * dx) / length
}

/** Where a label of this width fits on a line, or null. */
const spotAt = (line: readonly Pixel[], middlePx: number, block: TextBlock): LineSpot | null => {
  const half = block.widthPx / 2
  const start = pointAt(line, middlePx - half)
  const end = pointAt(line, middlePx + half)
  const between = [-0.5, -0.25, 0, 0.25, 0.5].map((part) => pointAt(line, middlePx + part * block.widthPx))
  if (between.some((at) => bendPx(start, end, at) > bendEm * block.sizePx)) return null
  const angle = (Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI
  const steps = Math.max(1, Math.ceil(block.widthPx / block.sizePx))
  const boxes = Array.from({ length: steps + 1 }, (_, index): Box => {
    const x = start[0] + ((end[0] - start[0]) * index) / steps
    const y = start[1] + ((end[1] - start[1]) * index) / steps
    return grow({ left: x, right: x, top: y, bottom: y }, block.sizePx / 2 + block.paddingPx)
  })
  return {
    at: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2],
    angleDeg: angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle,
    boxes,
  }
}

/** Where to look for a straight and free stretch, in parts of the space that one label has. */
const tries = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

/** For each label that the line has room for, the spots where it fits, best first. */
const spotsOn = (line: readonly Pixel[], spacingPx: number, block: TextBlock): LineSpot[][] => {
  const length = lengthOf(line)
  if (length < block.widthPx) return []
  const count = Math.max(1, Math.floor(length / spacingPx))
  return Array.from({ length: count }, (_, index) =>
    tries
      .map((part) => spotAt(line, (length * (index + part)) / count, block))
      .filter((spot) => spot !== null),
  )
}

const placeOnLines = (layer: CompiledLayer, { subject, parts }: Candidate, zoom: number, placer: Placer) => {
  const block = textBlock(layer, subject, zoom)
  if (!block) return []
  const spacing = reader(layer, subject, zoom).number('symbol-spacing')
  return parts
    .flatMap((line) => spotsOn(line, spacing, block))
    .flatMap((spots) => {
      const free = spots.find(({ boxes }) => isFree(boxes, placer))
      if (!free) return []
      placer.taken.push(...free.boxes)
      return [turnedTextMark(layer, subject, free.at, free.angleDeg, block, zoom)]
    })
}

const placeAtPoint = (layer: CompiledLayer, subject: Subject, at: Pixel, zoom: number, placer: Placer) => {
  const read = reader(layer, subject, zoom)
  const block = textBlock(layer, subject, zoom)
  const radius = iconRadius(layer, subject, zoom)
  const [x, y] = at
  const boxes = [
    ...(block ? [grow(textBox(at, block), block.paddingPx)] : []),
    ...(radius > 0 ? [grow({ left: x, right: x, top: y, bottom: y }, radius)] : []),
  ]
  if (block && isCut(textBox(at, block), placer)) return []
  const mayOverlap = read.value(block ? 'text-allow-overlap' : 'icon-allow-overlap') === true
  if (!isSeen(boxes, placer) || !(mayOverlap || isFree(boxes, placer))) return []
  placer.taken.push(...boxes)
  return [
    ...iconMark(layer, subject, at, zoom),
    ...(block ? [textMark(layer, subject, at, block, zoom)] : []),
  ]
}

/** The marks of one symbol layer; boxes they take are added to the placer. */
export const placeSymbols = (
  layer: CompiledLayer,
  candidates: readonly Candidate[],
  zoom: number,
  placer: Placer,
): SvgNode[] => {
  const keyOf = ({ subject }: Candidate): number => Number(layer.value('symbol-sort-key', subject, zoom) ?? 0)
  const sorted = candidates
    .map((candidate) => ({ candidate, key: keyOf(candidate) }))
    .sort((first, second) => first.key - second.key)
  return sorted.flatMap(({ candidate }) => {
    const placement = String(layer.value('symbol-placement', candidate.subject, zoom))
    return placement === 'point'
      ? candidate.parts.flat().flatMap((at) => placeAtPoint(layer, candidate.subject, at, zoom, placer))
      : placeOnLines(layer, candidate, zoom, placer)
  })
}
