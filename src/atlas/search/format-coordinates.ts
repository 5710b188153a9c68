/** A spot written out, in the notations that the sources use. */
import type { LonLat } from '../geodesy/units'

/** Rounded to tenths of a second, about 3 m; 60 seconds carry over into the next minute. */
const tenthsOf = (degrees: number): number => Math.round(Math.abs(degrees) * 36000)
const two = (value: number): string => String(value).padStart(2, '0')

const sexagesimal = (degrees: number, letters: string): string => {
  const tenths = tenthsOf(degrees)
  const seconds = (tenths % 600) / 10
  const text = Number.isInteger(seconds) ? two(seconds) : seconds.toFixed(1).padStart(4, '0')
  const letter = degrees < 0 && tenths > 0 ? letters[1]! : letters[0]!
  return `${Math.floor(tenths / 36000)}°${two(Math.floor(tenths / 600) % 60)}′${text}″\u00a0${letter}`
}

/** `11°03′12″ N 114°17′05″ E`; tenths of a second only where there are any. */
export const formatDms = ([lon, lat]: LonLat): string => `${sexagesimal(lat, 'NS')} ${sexagesimal(lon, 'EW')}`

/** `11.05333, 114.28472`: five decimals, about a metre; parses in any map. */
export const formatDecimal = ([lon, lat]: LonLat): string =>
  [lat, lon].map((degrees) => String(Number(degrees.toFixed(5)) + 0)).join(', ')
