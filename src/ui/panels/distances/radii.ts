/** Radii that the reader types, in the reader's unit. */
import { unitsPerNm } from '../../../state/distance-sign'
import { farthestNm, mostRings, type Units } from '../../../state/state'

export interface ReadRadii {
  /** Nautical miles, to four decimals, about 20 cm. */
  distancesNm: number[]
}
/** What cannot be used: the part as typed, or too many of them. */
export type BadRadii = { bad: string } | { tooMany: number }

/** @param taken rings that stand already, nautical miles */
export const readRadii = (text: string, units: Units, taken: readonly number[]): ReadRadii | BadRadii => {
  // Full-width figures are read too; a comma, a semicolon, an ideographic comma or a space parts two radii.
  const parts = text
    .normalize('NFKC')
    .split(/[,;、\s]+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return { bad: text.trim() }
  const distancesNm: number[] = []
  for (const part of parts) {
    const nm = Number((Number(part) / unitsPerNm[units]).toFixed(4))
    if (!/^\d+(\.\d+)?$/.test(part) || nm <= 0 || nm > farthestNm) return { bad: part }
    distancesNm.push(nm)
  }
  const all = new Set([...taken, ...distancesNm])
  return all.size > mostRings ? { tooMany: all.size } : { distancesNm }
}
