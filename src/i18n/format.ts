/** Dates, numbers and distances in the reader's language. Pure; the same in Node and in the browser. */
import { distanceDigits, distanceSign, metresPerMile, unitsPerNm } from '../state/distance-sign'
import type { Units } from '../state/state'
import type { Translate } from './translate'

/** Day before month, as the atlas writes dates in English. */
const calendarLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale)

const isoDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** An ISO date at the precision known: '1974', 'Jan 1974', '19 Jan 1974'. Other text comes back as it is. */
export const formatDate = (date: string, locale: string): string => {
  const match = isoDate.exec(date)
  if (!match) return date
  const [, year, month, day] = match
  if (!month) return date
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'short' }
  if (day) options.day = 'numeric'
  // A date does not break at the end of a line.
  return new Intl.DateTimeFormat(calendarLocale(locale), options).format(moment).replaceAll(' ', '\u00a0')
}

export const formatNumber = (value: number, locale: string, maximumFractionDigits = 0): string =>
  new Intl.NumberFormat(calendarLocale(locale), { maximumFractionDigits }).format(value)

const km2PerSquareMile = (metresPerMile / 1000) ** 2

/** Kilometres, as some data have them, in the nautical miles that the functions here take. */
export const kmToNm = (distanceKm: number): number => distanceKm / unitsPerNm.km

/** In running text a unit has its name; in a table its sign. */
export type UnitStyle = 'words' | 'table'

/** A figure and its unit do not part at the end of a line. */
const withSign = (figure: string, sign: string): string => `${figure}\u00a0${sign}`

/**
 * A distance given in nautical miles, in the reader's units: whole numbers from 10 up, else one decimal.
 * '12 nautical miles', '22 km', '14 miles'; in a table '12 M', '22 km', '14 mi'.
 */
export const formatDistance = (
  distanceNm: number,
  units: Units,
  t: Translate,
  style: UnitStyle = 'words',
): string => {
  if (style === 'table' || units === 'km') return distanceSign(distanceNm, units, t.locale)
  const exact = distanceNm * unitsPerNm[units]
  const digits = distanceDigits(exact)
  const value = formatNumber(exact, t.locale, digits)
  return t(`units.distance.${units}`, { value, count: Number(exact.toFixed(digits)) })
}

/** An area given in km², in the reader's units, to three figures: '137 km²' or '52.9 square miles'. */
export const formatArea = (
  areaKm2: number,
  units: Units,
  t: Translate,
  style: UnitStyle = 'words',
): string => {
  const exact = units === 'mi' ? areaKm2 / km2PerSquareMile : areaKm2
  const value = new Intl.NumberFormat(calendarLocale(t.locale), { maximumSignificantDigits: 3 }).format(exact)
  if (units !== 'mi') return withSign(value, 'km²')
  if (style === 'table') return withSign(value, 'mi²')
  return t('units.squareMiles', { value, count: Number(exact.toPrecision(3)) })
}

/** Degrees with the letter of the hemisphere, as many decimals as the data hold, at most five. */
export const formatDegrees = (value: number, axis: 'lat' | 'lon', locale: string): string => {
  const letters = axis === 'lat' ? 'NS' : 'EW'
  return `${formatNumber(Math.abs(value), locale, 5)}° ${value < 0 ? letters[1]! : letters[0]!}`
}

/** The name of a language in the reader's language, or its tag. */
export const languageName = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** 'A, B and C' in the reader's language. */
export const formatList = (items: string[], locale: string): string =>
  new Intl.ListFormat(calendarLocale(locale), { type: 'conjunction' }).format(items)
