/** One object of one layer as SVG: what MapLibre paints, as presentation attributes. */
import { svg, type SvgNode } from '../../data/svg-node'
import { iconOf } from '../icons'
import type { CompiledLayer, Subject } from './compile'
import type { Pixel } from './project'
import { pathData } from './shapes'

export interface MarkContext {
  zoom: number
  /** Called with the name of each pattern used; returns its paint, or undefined where there is none. */
  patternPaint: (name: string) => string | undefined
}

const round = (value: number): number => Math.round(value * 100) / 100

interface ColorLike {
  r: number
  g: number
  b: number
  a: number
}
const isColor = (value: unknown): value is ColorLike =>
  typeof value === 'object' && value !== null && 'r' in value && 'a' in value

/** #rrggbb of a style-spec colour, whose channels are premultiplied. */
export const hexOf = (value: unknown): string => {
  if (!isColor(value)) return String(value)
  const channel = (part: number): string =>
    Math.round(255 * (value.a === 0 ? 0 : part / value.a))
      .toString(16)
      .padStart(2, '0')
  return `#${channel(value.r)}${channel(value.g)}${channel(value.b)}`
}

/** Reads one object's properties from a layer at a zoom. */
export const reader = (layer: CompiledLayer, subject: Subject, zoom: number) => {
  const value = (name: string): unknown => layer.value(name, subject, zoom)
  return {
    value,
    number: (name: string): number => Number(value(name) ?? 0),
    color: (name: string): string => hexOf(value(name)),
    text: (name: string): string => {
      const found = value(name)
      return found === undefined || found === null ? '' : String(found as string)
    },
  }
}

const opacity = (name: string, value: number): SvgNode['attributes'] =>
  value >= 1 ? {} : { [name]: Math.round(value * 1000) / 1000 }

const dataId = ({ properties }: Subject): SvgNode['attributes'] =>
  typeof properties['key'] === 'string' ? { 'data-id': properties['key'] } : {}

/** What is drawn: a node, or nothing where it would not show. */
type Mark = (layer: CompiledLayer, subject: Subject, parts: Pixel[][], context: MarkContext) => SvgNode[]

const fillMark: Mark = (layer, subject, parts, { zoom, patternPaint }) => {
  const read = reader(layer, subject, zoom)
  const d = pathData(parts, true)
  const pattern = read.text('fill-pattern')
  const paint = pattern ? patternPaint(pattern) : read.color('fill-color')
  if (!d || !paint) return []
  return [
    svg('path', {
      d,
      fill: paint,
      'fill-rule': 'evenodd',
      ...opacity('fill-opacity', read.number('fill-opacity')),
      ...dataId(subject),
    }),
  ]
}

const dashes = (value: unknown, widthPx: number): SvgNode['attributes'] => {
  const list = Array.isArray(value) ? value : (value as { values?: unknown } | undefined)?.values
  return Array.isArray(list)
    ? { 'stroke-dasharray': list.map((part) => round(Number(part) * widthPx)).join(' ') }
    : {}
}

const lineMark: Mark = (layer, subject, parts, { zoom }) => {
  const read = reader(layer, subject, zoom)
  const widthPx = read.number('line-width')
  const d = pathData(parts, false)
  if (!d) return []
  return [
    svg('path', {
      d,
      fill: 'none',
      stroke: read.color('line-color'),
      'stroke-width': round(widthPx),
      'stroke-linecap': read.text('line-cap'),
      'stroke-linejoin': read.text('line-join'),
      ...dashes(read.value('line-dasharray'), widthPx),
      ...opacity('stroke-opacity', read.number('line-opacity')),
      ...dataId(subject),
    }),
  ]
}

const circleMark: Mark = (layer, subject, parts, { zoom }) => {
  const read = reader(layer, subject, zoom)
  const strokeWidth = read.number('circle-stroke-width')
  const stroke =
    strokeWidth > 0 ? { stroke: read.color('circle-stroke-color'), 'stroke-width': round(strokeWidth) } : {}
  // MapLibre draws the stroke outside the radius, SVG over it.
  const radius = read.number('circle-radius') + strokeWidth / 2
  return parts.flat().map(([x, y]) =>
    svg('circle', {
      cx: Math.round(x * 10) / 10,
      cy: Math.round(y * 10) / 10,
      r: round(radius),
      fill: read.color('circle-color'),
      ...stroke,
      ...opacity('fill-opacity', read.number('circle-opacity')),
      ...(strokeWidth > 0 ? opacity('stroke-opacity', read.number('circle-stroke-opacity')) : {}),
      ...dataId(subject),
    }),
  )
}

/** An icon of a symbol layer at one place. */
export const iconMark = (layer: CompiledLayer, subject: Subject, [x, y]: Pixel, zoom: number): SvgNode[] => {
  const read = reader(layer, subject, zoom)
  const icon = iconOf(read.text('icon-image'))
  if (!icon) return []
  const size = round(read.number('icon-size'))
  const offset = read.value('icon-offset')
  const [dx = 0, dy = 0] = Array.isArray(offset) ? offset.map(Number) : []
  const haloWidth = read.number('icon-halo-width')
  return [
    svg('path', {
      d: icon.path,
      transform: `translate(${Math.round((x + dx * size) * 10) / 10} ${Math.round((y + dy * size) * 10) / 10})scale(${size})`,
      fill: read.color('icon-color'),
      'fill-rule': 'evenodd',
      ...(haloWidth > 0
        ? {
            stroke: read.color('icon-halo-color'),
            'stroke-width': round((2 * haloWidth) / size),
            'paint-order': 'stroke',
          }
        : {}),
      ...opacity('opacity', read.number('icon-opacity')),
      ...dataId(subject),
    }),
  ]
}

export const iconRadius = (layer: CompiledLayer, subject: Subject, zoom: number): number => {
  const read = reader(layer, subject, zoom)
  return (iconOf(read.text('icon-image'))?.radiusPx ?? 0) * read.number('icon-size')
}

export const marks: Partial<Record<string, Mark>> = { fill: fillMark, line: lineMark, circle: circleMark }

/** How far a layer's strokes reach beyond its geometry, in pixels. */
export const reachOf = (layer: CompiledLayer, subject: Subject, zoom: number): number => {
  const read = reader(layer, subject, zoom)
  if (layer.layer.type === 'line') return read.number('line-width') / 2
  return layer.layer.type === 'circle' ? read.number('circle-radius') + read.number('circle-stroke-width') : 0
}
