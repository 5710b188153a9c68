/** How a mark looks, in grey as in colour: a fill for each kind of count, a shape for each series of estimates. */
import { symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle } from 'd3-shape'
import type { Mark } from '../../../atlas/series/marks'
import type { Plate } from './plates'

export type Look = 'whole' | 'part' | 'fiscal' | 'added' | 'rival'

export const lookOf = ({ isRival, isPart, span, point }: Mark): Look => {
  if (isRival) return 'rival'
  if (isPart) return 'part'
  if (point.kind === 'added') return 'added'
  return span?.kind === 'fiscal' ? 'fiscal' : 'whole'
}

/** Fill of a look; undefined where the style sheet gives it. */
export const fillOf = (look: Look, uid: string): string | undefined =>
  look === 'whole' || look === 'rival' ? undefined : `url(#${uid}-${look})`

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond2]

/** Outline of the sign of a series, about its middle. */
export const signPath = (layer: number, areaUnits = 58): string =>
  symbol(shapes[layer % shapes.length] ?? symbolCircle, areaUnits)() ?? ''

/** The colour of one party where the series is its own count, else none. */
export const toneOf = (party: string | undefined): string => (party ? `party-${party}` : '')

export type KeyEntry =
  | { kind: 'look'; look: Look }
  | { kind: 'layer'; layer: number }
  | { kind: 'gap' | 'others' | 'moreThan' | 'range' | 'article' | 'line' | 'cited' }

/** What the key of a chart explains: only what is in it. */
export const keyOf = (plate: Plate, hasArticle: boolean): KeyEntry[] => {
  const marks = plate.layers.flatMap((layer) => layer.marks.filter(({ value }) => value !== null))
  const looks = (['whole', 'part', 'fiscal', 'added', 'rival'] as const).filter((look) =>
    marks.some((mark) => lookOf(mark) === look),
  )
  const isDots = plate.form === 'dots'
  const entries: (KeyEntry | false)[] = [
    ...(isDots ? plate.layers.map((_, layer) => ({ kind: 'layer' as const, layer })) : []),
    ...(!isDots && (looks.length > 1 || looks[0] !== 'whole')
      ? looks.map((look) => ({ kind: 'look' as const, look }))
      : []),
    isDots && { kind: 'range' },
    marks.some(({ others }) => others.length > 0) && { kind: 'others' },
    marks.some(({ point }) => point.bound !== undefined) && { kind: 'moreThan' },
    plate.layers.some(({ gaps }) => gaps.length > 0) && { kind: 'gap' },
    plate.line !== undefined && { kind: 'line' },
    plate.cited !== undefined && { kind: 'cited' },
    hasArticle && { kind: 'article' },
  ]
  return entries.filter((entry) => entry !== false)
}
