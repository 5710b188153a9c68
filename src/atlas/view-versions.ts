/** Which sets of zones and vicinities are in force together between two dates. */
import { changeDays, firstDay, isInForce, periodOf, type Period } from './time'

interface Dated extends Period {
  id: string
}

export interface Version {
  ids: ReadonlySet<string>
  period: Period
}

const idsAt = (items: readonly Dated[], day: string): ReadonlySet<string> =>
  new Set(items.filter((item) => isInForce(item, day)).map(({ id }) => id))

/**
 * The versions in force from `first` to `last`, each from the change that made it to the one that ended it.
 * The first reaches back to the last change on or before `first`.
 */
export const versionsFor = (items: readonly Dated[], first: string, last: string): Version[] => {
  const days = changeDays(items).filter((day) => day <= firstDay(last))
  const start = days.filter((day) => day <= firstDay(first)).at(-1)
  const later = days.filter((day) => day > firstDay(first))
  const starts = [start, ...later]
  return starts.map((from, index) => ({
    ids: idsAt(items, from ?? first),
    period: periodOf({ from, to: later[index] }),
  }))
}
