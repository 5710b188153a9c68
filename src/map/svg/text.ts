/** Labels: widths by a small table, wrapped lines, boxes for collisions. */
import { svg, type SvgNode } from '../../data/svg-node'
import type { CompiledLayer, Subject } from './compile'
import { reader } from './marks'
import type { Box, Pixel } from './project'

const narrow = new Set("ilIjftr.,'’|:;·()[]! °")
const wide = new Set('mwMW—')
/** Scripts whose characters fill a square: CJK, kana, Hangul. */
const isSquare = (character: string): boolean => /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/u.test(character)
const isMark = (character: string): boolean => /\p{M}/u.test(character)

/** Width in em, about that of Noto Sans. */
const characterEm = (character: string): number => {
  if (isMark(character)) return 0
  if (isSquare(character)) return 1
  if (narrow.has(character)) return 0.31
  if (wide.has(character)) return 0.9
  return /[A-Z0-9Đ]/u.test(character) ? 0.63 : 0.56
}

export const textEm = (text: string, letterSpacingEm = 0): number =>
  [...text].reduce((sum, character) => sum + characterEm(character) + letterSpacingEm, 0)

/** Greedy wrapping at spaces; line breaks of the text are kept. */
export const wrapText = (text: string, maxEm: number, letterSpacingEm = 0): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1)
      if (last !== undefined && textEm(`${last} ${word}`, letterSpacingEm) <= maxEm)
        lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    return lines
  })

export interface TextBlock {
  lines: string[]
  sizePx: number
  widthPx: number
  heightPx: number
  lineHeightPx: number
  paddingPx: number
  anchor: string
  offsetPx: Pixel
}

export const textBlock = (layer: CompiledLayer, subject: Subject, zoom: number): TextBlock | null => {
  const read = reader(layer, subject, zoom)
  const text = read.text('text-field')
  if (!text) return null
  const sizePx = read.number('text-size')
  const spacing = read.number('text-letter-spacing')
  const alongLine = read.text('symbol-placement') !== 'point'
  const lines = alongLine ? [text] : wrapText(text, read.number('text-max-width'), spacing)
  const offset = read.value('text-offset')
  const [dx = 0, dy = 0] = Array.isArray(offset) ? offset.map(Number) : []
  const lineHeightPx = read.number('text-line-height') * sizePx
  return {
    lines,
    sizePx,
    widthPx: Math.max(...lines.map((one) => textEm(one, spacing))) * sizePx,
    heightPx: lines.length * lineHeightPx,
    lineHeightPx,
    paddingPx: read.number('text-padding'),
    anchor: read.text('text-anchor'),
    offsetPx: [dx * sizePx, dy * sizePx],
  }
}

const horizontalPart = (anchor: string): number =>
  anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? 1 : 0.5
const verticalPart = (anchor: string): number =>
  anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? 1 : 0.5

/** Where a label stands when its anchor is at a place. */
export const textBox = ([x, y]: Pixel, block: TextBlock): Box => {
  const left = x + block.offsetPx[0] - horizontalPart(block.anchor) * block.widthPx
  const top = y + block.offsetPx[1] - verticalPart(block.anchor) * block.heightPx
  return { left, top, right: left + block.widthPx, bottom: top + block.heightPx }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** From the middle of a line of text to its baseline, in em: half of Noto Sans's capital height. */
const middleToBaselineEm = 0.35

const anchorNames: Record<number, string> = { 0: 'start', 0.5: 'middle', 1: 'end' }

const shared = (layer: CompiledLayer, subject: Subject, zoom: number): SvgNode['attributes'] => {
  const read = reader(layer, subject, zoom)
  const font = read.value('text-font')
  const family = Array.isArray(font) ? String(font[0]) : 'Noto Sans'
  const spacing = read.number('text-letter-spacing') * read.number('text-size')
  const opacity = read.number('text-opacity')
  const haloWidth = read.number('text-halo-width')
  const key = subject.properties['key']
  return {
    'font-family': 'Noto Sans, sans-serif',
    ...(family.endsWith('Italic') ? { 'font-style': 'italic' } : {}),
    'font-size': round(read.number('text-size')),
    ...(spacing > 0 ? { 'letter-spacing': round(spacing) } : {}),
    fill: read.color('text-color'),
    ...(haloWidth > 0
      ? {
          stroke: read.color('text-halo-color'),
          'stroke-width': round(2 * haloWidth),
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }
      : {}),
    ...(opacity < 1 ? { opacity: Math.round(opacity * 100) / 100 } : {}),
    ...(typeof key === 'string' ? { 'data-id': key } : {}),
  }
}

/** A label whose anchor is at a place. */
export const textMark = (
  layer: CompiledLayer,
  subject: Subject,
  at: Pixel,
  block: TextBlock,
  zoom: number,
): SvgNode => {
  const box = textBox(at, block)
  const part = horizontalPart(block.anchor)
  const x = round(box.left + part * block.widthPx)
  const firstY = box.top + block.lineHeightPx / 2 + middleToBaselineEm * block.sizePx
  const attributes = { ...shared(layer, subject, zoom), 'text-anchor': anchorNames[part] ?? 'middle' }
  const [only] = block.lines
  if (block.lines.length === 1) return svg('text', { x, y: round(firstY), ...attributes }, [only ?? ''])
  return svg(
    'text',
    attributes,
    block.lines.map((one, index) =>
      svg('tspan', { x, y: round(firstY + index * block.lineHeightPx) }, [one]),
    ),
  )
}

/** A label along a line: straight, turned to the line's direction, never upside down. */
export const turnedTextMark = (
  layer: CompiledLayer,
  subject: Subject,
  [x, y]: Pixel,
  angleDeg: number,
  block: TextBlock,
  zoom: number,
): SvgNode =>
  svg(
    'text',
    {
      transform: `translate(${round(x)} ${round(y)})rotate(${Math.round(angleDeg)})`,
      y: round(middleToBaselineEm * block.sizePx),
      ...shared(layer, subject, zoom),
      'text-anchor': 'middle',
    },
    [block.lines[0] ?? ''],
  )
