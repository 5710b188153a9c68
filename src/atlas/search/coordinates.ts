/**
 * Reads a spot from text in the usual notations and says how it was understood. This is our own: the
 * libraries looked up on npm (geo-coordinates-parser, coordinate-parser) describe Latin letters only; they
 * were not run.
 */
import type { LonLat } from '../geodesy/units'
import { normaliseSigns, tokenise, type Axis, type Mark, type Token } from './coordinate-tokens'

export type Notation = 'decimal' | 'minutes' | 'seconds'

export interface Spot {
  kind: 'spot'
  at: LonLat
  notation: Notation
  /** Other ways to read the same text, the less likely ones. */
  others: LonLat[]
}

/** Coordinates, but not of a spot: why, and the part of it that shows it. */
export interface Misfit {
  kind: 'misfit'
  reason:
    'lat-range' | 'lon-range' | 'minutes-range' | 'seconds-range' | 'half' | 'twice' | 'signs' | 'unclear'
  /** The figure or the axis that does not fit, as understood. */
  given: string
}

/** One coordinate before its sign is known. */
interface Part {
  numbers: Extract<Token, { kind: 'number' }>[]
  marks: (Mark | undefined)[]
  axis?: Axis
  sign?: 1 | -1
}

interface Value {
  axis?: Axis
  degrees: number
  notation: Notation
}

const misfit = (reason: Misfit['reason'], given = ''): Misfit => ({ kind: 'misfit', reason, given })
const isMisfit = (value: object): value is Misfit => 'kind' in value && value.kind === 'misfit'
const order: Mark[] = ['degrees', 'minutes', 'seconds']
const notations: Notation[] = ['decimal', 'minutes', 'seconds']
const limits: Record<Axis, number> = { lat: 90, lon: 180 }

const partOf = (tokens: readonly Token[]): Part | Misfit => {
  const part: Part = { numbers: [], marks: [] }
  for (const token of tokens) {
    if (token.kind === 'number') {
      part.numbers.push(token)
      part.marks.push(undefined)
    } else if (token.kind === 'mark') {
      if (part.numbers.length === 0 || part.marks.at(-1)) return misfit('unclear')
      part.marks[part.marks.length - 1] = token.mark
    } else if (token.kind !== 'break') {
      if (part.axis) return misfit('twice', part.axis)
      part.axis = token.axis
      if (token.kind === 'hemisphere') part.sign = token.sign
    }
  }
  return part
}

/** 110312N of aviation: figures without marks, two or three for the degrees, two for each further part. */
const packed = ({ numbers, marks, axis, sign }: Part): string[] | undefined => {
  const [only] = numbers
  if (numbers.length !== 1 || !only || !axis || !sign || marks[0]) return undefined
  const width = axis === 'lat' ? 2 : 3
  const match = new RegExp(`^(\\d{${width}})(\\d{2})(\\d{2})?(\\.\\d+)?$`).exec(only.text)
  if (!match) return undefined
  const [, degrees = '', minutes = '', seconds, rest = ''] = match
  return seconds === undefined ? [degrees, minutes + rest] : [degrees, minutes, seconds + rest]
}

const valueOf = (part: Part): Value | Misfit => {
  const figures = packed(part) ?? part.numbers.map(({ text }) => text)
  if (figures.length === 0 || figures.length > 3) return misfit('unclear')
  if (part.marks.some((mark, index) => mark && mark !== order[index])) return misfit('unclear')
  if (figures.slice(0, -1).some((text) => text.includes('.'))) return misfit('unclear')
  if (part.numbers.slice(1).some(({ signed }) => signed)) return misfit('unclear')
  const [degrees = 0, minutes = 0, seconds = 0] = figures.map((text) => Math.abs(Number(text)))
  if (minutes >= 60) return misfit('minutes-range', figures[1]!)
  if (seconds >= 60) return misfit('seconds-range', figures[2]!)
  const isNegative = figures[0]!.startsWith('-')
  // −11° S says it twice, or takes it back: nobody knows.
  if (isNegative && part.sign !== undefined) return misfit('signs', figures[0]!)
  const size = degrees + minutes / 60 + seconds / 3600
  return {
    ...(part.axis && { axis: part.axis }),
    degrees: size * (part.sign ?? (isNegative ? -1 : 1)) + 0,
    notation: notations[figures.length - 1]!,
  }
}

/** Without what stands before the first coordinate or after the last. */
const trimmed = (tokens: readonly Token[]): Token[] => {
  const isPart = ({ kind }: Token): boolean => kind !== 'break'
  return tokens.slice(tokens.findIndex(isPart), tokens.findLastIndex(isPart) + 1)
}

const isWord = ({ kind }: Token): boolean => kind === 'hemisphere' || kind === 'label'
const count = (tokens: readonly Token[], kind: Token['kind']): number =>
  tokens.filter((token) => token.kind === kind).length

/** Cuts where a word of direction begins or ends a coordinate. */
const cutAtWords = (tokens: readonly Token[]): Token[][] => {
  const isBefore = isWord(tokens.find(({ kind }) => kind !== 'break')!)
  const pieces: Token[][] = [[]]
  for (const token of tokens) {
    const piece = pieces.at(-1)!
    const isFull = isBefore
      ? isWord(token) && piece.length > 0
      : piece.some(isWord) && token.kind === 'number'
    if (isFull) pieces.push([token])
    else piece.push(token)
  }
  return pieces
}

/** Cuts at the only comma, else before the second degree sign, else in the middle of the figures. */
const cutInHalf = (tokens: readonly Token[]): Token[][] => {
  const breaks = tokens.flatMap(({ kind }, index) => (kind === 'break' ? [index] : []))
  const at = breaks.length === 1 ? breaks[0]! : secondStart(tokens)
  return at === undefined ? [[...tokens]] : [tokens.slice(0, at), tokens.slice(at)]
}

const secondStart = (tokens: readonly Token[]): number | undefined => {
  const numbers = tokens.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []))
  const marked = numbers.filter((index) => {
    const next = tokens[index + 1]
    return next?.kind === 'mark' && next.mark === 'degrees'
  })
  if (marked.length === 2) return marked[1]
  return numbers.length % 2 === 0 ? numbers[numbers.length / 2] : undefined
}

/** Directions say more than the words latitude and longitude beside them. */
const withoutLabels = (tokens: readonly Token[]): Token[] =>
  count(tokens, 'hemisphere') > 0 ? tokens.filter(({ kind }) => kind !== 'label') : [...tokens]

const fits = (lat: number, lon: number): boolean => Math.abs(lat) <= limits.lat && Math.abs(lon) <= limits.lon

const ranged = (lat: number, lon: number): Misfit | undefined => {
  if (Math.abs(lat) > limits.lat) return misfit('lat-range', String(lat))
  return Math.abs(lon) > limits.lon ? misfit('lon-range', String(lon)) : undefined
}

const finest = (a: Notation, b: Notation): Notation =>
  notations[Math.max(notations.indexOf(a), notations.indexOf(b))]!

const spotOf = (first: Value, second: Value): Spot | Misfit => {
  const notation = finest(first.notation, second.notation)
  if (first.axis && first.axis === second.axis) return misfit('twice', first.axis)
  const isLonFirst = first.axis === 'lon' || second.axis === 'lat'
  const isSaid = first.axis !== undefined || second.axis !== undefined
  const [a, b] = [first.degrees, second.degrees]
  if (isSaid) {
    const [lat, lon] = isLonFirst ? [b, a] : [a, b]
    return ranged(lat, lon) ?? { kind: 'spot', at: [lon, lat], notation, others: [] }
  }
  // Nothing says which is which: latitude comes first by custom, where it can be one.
  const readings: LonLat[] = []
  if (fits(a, b)) readings.push([b, a])
  if (fits(b, a) && a !== b) readings.push([a, b])
  const [at, ...others] = readings
  return at ? { kind: 'spot', at, notation, others } : ranged(a, b)!
}

/** Vietnamese N is Nam, south: beside Đ or T the letter can mean either. */
const vietnameseSouth = (tokens: readonly Token[]): Token[] | undefined => {
  const isVietnamese = tokens.some((token) => token.kind === 'hemisphere' && token.vietnamese)
  let isChanged = false
  const turned = tokens.map((token) => {
    if (token.kind !== 'hemisphere' || token.vietnamese || token.axis !== 'lat' || token.sign !== 1)
      return token
    isChanged = true
    return { ...token, sign: -1 as const }
  })
  return isVietnamese && isChanged ? turned : undefined
}

const readTokens = (given: readonly Token[]): Spot | Misfit => {
  const tokens = trimmed(withoutLabels(given))
  const pieces = tokens.some(isWord) ? cutAtWords(tokens) : cutInHalf(tokens)
  if (pieces.length > 2) return misfit('unclear')
  const values: Value[] = []
  for (const piece of pieces) {
    const part = partOf(piece)
    const value = isMisfit(part) ? part : valueOf(part)
    if (isMisfit(value)) return value
    values.push(value)
  }
  const [first, second] = values
  return first && second ? spotOf(first, second) : misfit('half', first?.axis ?? '')
}

/** Figures alone are taken for coordinates only in pairs: '1982', '200 12 3' and '2016-07-12' are none. */
const isCoordinates = (tokens: readonly Token[]): boolean => {
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [Math.abs(Number(token.text))] : []))
  if (numbers.length === 0) return false
  const isSaid = tokens.some(({ kind }) => kind === 'mark' || kind === 'hemisphere' || kind === 'label')
  return isSaid || (numbers.length % 2 === 0 && numbers.length <= 6 && numbers.every((value) => value <= 360))
}

const decimalComma = /(\d),(\d+)/

const read = (text: string): Spot | Misfit | undefined => {
  const tokens = tokenise(text)
  if (!tokens || !isCoordinates(tokens)) return undefined
  const spot = readTokens(tokens)
  const turned = vietnameseSouth(tokens)
  const other = turned && readTokens(turned)
  return spot.kind === 'spot' && other?.kind === 'spot'
    ? { ...spot, others: [...spot.others, other.at] }
    : spot
}

/**
 * What the text says as coordinates: a spot with other possible readings, a misfit with the reason, or
 * undefined where the text is no coordinates at all. A comma between figures is a decimal comma where
 * that gives a spot and no full stop is in use.
 */
export const parseCoordinates = (text: string): Spot | Misfit | undefined => {
  const normal = normaliseSigns(text)
  const plain = read(normal)
  if (!decimalComma.test(normal) || /\d\.\d/.test(normal)) return plain
  const withComma = read(normal.replace(new RegExp(decimalComma, 'g'), '$1.$2'))
  if (withComma?.kind !== 'spot') return plain
  const isSame = plain?.kind === 'spot' && String(plain.at) === String(withComma.at)
  return plain?.kind === 'spot' && !isSame
    ? { ...withComma, others: [...withComma.others, plain.at] }
    : withComma
}
