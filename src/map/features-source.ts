/** Islands and reefs as a flat source: one object for each stretch of time with the same presence. */
import type { Control, FeatureSummary, FirstView } from '../data/contract'
import { padDate } from './expressions'
import { collect, flatNames, padPeriod, point, type Flat, type FlatCollection, type Period } from './flat'

/** Grades that put nobody on the feature itself. */
const absent: ReadonlySet<Control['grade']> = new Set(['none', 'group-only'])

/** Stretches of time that none of the periods covers, as padded dates. */
export const gapsBetween = (periods: readonly Period[]): { from: string; to: string }[] => {
  const gaps = []
  let covered = padDate(undefined, 'start')
  for (const { from, to } of periods.map(padPeriod).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > covered) gaps.push({ from: covered, to: from })
    if (to > covered) covered = to
  }
  const end = padDate(undefined, 'end')
  if (covered < end) gaps.push({ from: covered, to: end })
  return gaps
}

const featureFlat = (summary: FeatureSummary): Flat => ({
  key: `feature:${summary.id}`,
  id: summary.id,
  group: summary.group,
  type: summary.type,
  tracked: summary.tracked,
  ...flatNames(summary.names),
})

/** Present at the same time as another party: where its symbol and its code go. */
const company = (
  period: Control,
  present: readonly Control[],
): { shift: number; codes: string; held: string } => {
  const own = padPeriod(period)
  const others = present.filter((other) => {
    const { from, to } = padPeriod(other)
    return other.party !== period.party && from < own.to && own.from < to
  })
  const since = period.from ? `${period.party} ${period.from.slice(0, 4)}–` : period.party
  if (others.length === 0) return { shift: 0, codes: period.party, held: since }
  const parties = [...new Set([period, ...others].map(({ party }) => party))].sort()
  const place = parties.indexOf(period.party)
  const joined = place === 0 ? parties.join(' · ') : ''
  return { shift: place === 0 ? -1 : place === parties.length - 1 ? 1 : 0, codes: joined, held: joined }
}

/** One object per feature and control period, and one for each time with nobody on file. */
export const featurePeriods = (data: Pick<FirstView, 'features'>): FlatCollection =>
  collect(
    data.features.features.flatMap(({ geometry, properties }) => {
      const shared = featureFlat(properties)
      const present = properties.control.filter(({ grade }) => !absent.has(grade))
      const held = present.map((period) =>
        point(geometry.coordinates, {
          ...shared,
          ...padPeriod(period),
          ...company(period, present),
          party: period.party,
          polity: period.polity,
          grade: period.grade,
        }),
      )
      const nobody = { party: '', polity: '', grade: 'none', shift: 0, codes: '', held: '' }
      const empty = gapsBetween(present).map((gap) =>
        point(geometry.coordinates, { ...shared, ...gap, ...nobody }),
      )
      return [...empty, ...held]
    }),
  )
