/** The bar of time by keyboard: days, months, years, and both ends. */
import { addDays, addMonths } from '../../atlas/timeline'
import type { DateRange } from '../actions'

const moves: Record<string, (day: string, range: DateRange) => string> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowDown: (day) => addMonths(day, -1),
  ArrowUp: (day) => addMonths(day, 1),
  PageDown: (day) => addMonths(day, -12),
  PageUp: (day) => addMonths(day, 12),
  Home: (_, { first }) => first,
  End: (_, { last }) => last,
}

/** The day that a key leads to, inside the range; undefined for other keys. */
export const dayByKey = (key: string, day: string, range: DateRange): string | undefined => {
  const wanted = Object.hasOwn(moves, key) ? moves[key]?.(day, range) : undefined
  if (wanted === undefined) return undefined
  return wanted < range.first ? range.first : wanted > range.last ? range.last : wanted
}
