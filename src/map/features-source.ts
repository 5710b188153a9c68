/** Islands and reefs as a flat source: one object per feature, party and stretch of time with the same presence. */
import { partiesIn, stretchesOf, type Holder, type Stretch } from '../atlas/presence'
import type { Control, ControlSummary, FeatureSummary, FirstView } from '../data/contract'
import { collect, flatNames, padPeriod, point, type Flat, type FlatCollection } from './flat'

/** What the map draws of a stretch: who is there and how sure it is, or why nobody is drawn. */
interface Drawn {
  from: string
  to: string
  holders: Holder<Control>[]
  isUnknown: boolean
}

const drawnOf = ({ from, to, state, present }: Stretch<Control>): Drawn => ({
  from,
  to,
  holders: state === 'held' ? partiesIn(present) : [],
  isUnknown: state === 'unknown',
})

const look = ({ holders, isUnknown }: Drawn): string =>
  JSON.stringify([isUnknown, ...holders.map(({ period, isSure }) => [period, isSure])])

/** Stretches that look alike are one, so that the source stays small. */
const merge = (drawn: readonly Drawn[]): Drawn[] => {
  const merged: Drawn[] = []
  for (const stretch of drawn) {
    const last = merged.at(-1)
    if (last && look(last) === look(stretch)) last.to = stretch.to
    else merged.push({ ...stretch })
  }
  return merged
}

/** All of time in stretches, each of which is drawn in one way. */
export const drawnStretches = (control: readonly Control[]): Drawn[] =>
  merge(stretchesOf(control).map(drawnOf))

const featureFlat = (summary: FeatureSummary): Flat => ({
  key: `feature:${summary.id}`,
  id: summary.id,
  group: summary.group,
  type: summary.type,
  tracked: summary.tracked,
  ...flatNames(summary.names),
})

/** Where the symbols and codes of parties go that are there at the same time: side by side. */
const company = (holders: readonly Holder<Control>[], place: number): Flat => {
  const codeOf = ({ period: { party }, isSure }: Holder<Control>): string => (isSure ? party : `${party}?`)
  const { period, isSure } = holders[place]!
  if (holders.length === 1) {
    const since = isSure && period.from ? ` ${period.from.slice(0, 4)}–` : ''
    return { shift: 0, codes: codeOf(holders[0]!), held: codeOf(holders[0]!) + since, hue: period.party }
  }
  const joined = place === 0 ? holders.map(codeOf).join(' · ') : ''
  return {
    shift: place === 0 ? -1 : place === holders.length - 1 ? 1 : 0,
    codes: joined,
    held: joined,
    hue: '',
  }
}

const noParty = { party: '', polity: '', shift: 0, codes: '', held: '', hue: '', sure: true }

/** One object per feature, party and stretch, and one for each stretch with nobody on file or nobody known. */
export const featurePeriods = (data: Pick<FirstView, 'features'>): FlatCollection =>
  collect(
    data.features.features.flatMap(({ geometry: { coordinates }, properties }) => {
      const shared = featureFlat(properties)
      return drawnStretches(properties.control).flatMap(({ from, to, holders, isUnknown }) =>
        holders.length === 0
          ? [point(coordinates, { ...shared, from, to, ...noParty, grade: isUnknown ? 'unknown' : 'none' })]
          : holders.map(({ period: { party, polity, grade }, isSure }, place) =>
              point(coordinates, {
                ...shared,
                from,
                to,
                ...company(holders, place),
                party,
                polity,
                grade,
                sure: isSure,
              }),
            ),
      )
    }),
  )

/** An object of control.geojson cut where its presence turns sure or unsure; land is one object, and sure. */
export const controlPieces = (
  control: ControlSummary,
  periods: ReadonlyMap<string, readonly Control[]>,
): { from: string; to: string; sure: boolean }[] => {
  const own = control.feature === undefined ? undefined : periods.get(control.feature)
  const isOwn = ({ party, polity, grade, from, to }: Control): boolean =>
    party === control.party &&
    polity === control.polity &&
    grade === control.grade &&
    from === control.from &&
    to === control.to
  const pieces = drawnStretches(own ?? []).flatMap(({ from, to, holders }) =>
    holders.filter(({ period }) => isOwn(period)).map(({ isSure }) => ({ from, to, sure: isSure })),
  )
  return own === undefined ? [{ ...padPeriod(control), sure: true }] : pieces
}
