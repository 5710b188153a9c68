/** Distances with the sign of their unit, for tables and for the map. Pure. */
import type { Units } from './state'

/** Metres in a nautical mile (exact by definition) and in a statute mile (exact by definition). */
const metresPerNm = 1852
export const metresPerMile = 1609.344

/** How many of the unit make one nautical mile. */
export const unitsPerNm: Record<Units, number> = {
  nm: 1,
  km: metresPerNm / 1000,
  mi: metresPerNm / metresPerMile,
}

/** CLDR has no nautical mile among the units that Intl may format; hydrographers write M. */
export const unitSigns: Record<Units, string> = { nm: 'M', km: 'km', mi: 'mi' }

/** A distance counts whole units from 10 up, else one decimal. */
export const distanceDigits = (exact: number): number => (Math.abs(exact) < 10 ? 1 : 0)

/** '12 M', '22 km', '7.5 mi' of a distance in nautical miles; the figure and its unit do not part at a line's end. */
export const distanceSign = (distanceNm: number, units: Units, locale: string): string => {
  const exact = distanceNm * unitsPerNm[units]
  const maximumFractionDigits = distanceDigits(exact)
  const figure = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { maximumFractionDigits })
  return `${figure.format(exact)}\u00a0${unitSigns[units]}`
}
