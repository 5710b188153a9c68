/**
 * Who is on file at a feature on a day. Dates known to the year or month alone are ranges: between the first
 * and the last day that such a date stands for, the change may or may not have happened yet.
 */
import type { Control } from '../data/contract'
import { firstDay, lastDay } from './time'
import { addDays } from './timeline'

type Dated = Pick<Control, 'from' | 'to' | 'notBefore' | 'knownBy'>

/**
 * `sure`: inside the period on any reading of its dates. `perhaps`: inside the range of a date not known to the
 * day. `start-unknown`: before the end of a period whose begin is not on file, and before the day by which the
 * sources have it there.
 */
export type Standing = 'sure' | 'perhaps' | 'start-unknown'

const mayHaveBegun = ({ from, notBefore }: Dated, day: string): boolean =>
  day >= firstDay(from ?? notBefore ?? '0000')

const hasEnded = ({ to }: Dated, day: string): boolean =>
  to !== undefined && day >= firstDay(to) && (to.length === 10 || day > lastDay(to))

export const standingOn = (period: Dated, day: string): Standing | undefined => {
  if (hasEnded(period, day) || !mayHaveBegun(period, day)) return undefined
  const { from, to, knownBy } = period
  const mayHaveEnded = to !== undefined && day >= firstDay(to)
  const mayNotHaveBegun = from !== undefined && day < lastDay(from)
  if (mayHaveEnded || mayNotHaveBegun) return 'perhaps'
  return from === undefined && (knownBy === undefined || day < lastDay(knownBy)) ? 'start-unknown' : 'sure'
}

export interface Presence<C extends Dated> {
  period: C
  standing: Standing
}

/**
 * `held`: someone is on file. `unknown`: nobody is on file for this day, but for another one: who was there then
 * was not found. `nobody`: no presence is on file at all.
 */
export interface PresenceOn<C extends Dated> {
  state: 'held' | 'unknown' | 'nobody'
  present: Presence<C>[]
}

export const presenceOn = <C extends Dated>(control: readonly C[], day: string): PresenceOn<C> => {
  const present = control.flatMap((period) => {
    const standing = standingOn(period, day)
    return standing ? [{ period, standing }] : []
  })
  return { state: present.length > 0 ? 'held' : control.length > 0 ? 'unknown' : 'nobody', present }
}

/** Grades that put nobody on the feature itself. */
const absentGrades: ReadonlySet<Control['grade']> = new Set(['none', 'group-only'])
const isThere = ({ grade }: Pick<Control, 'grade'>): boolean => !absentGrades.has(grade)

/**
 * `held`: someone is on file on the feature itself. `group`: nobody on it, but its group is on file as controlled.
 * `unknown`: nobody is on file for this day, but for another one. `nobody`: no presence on the feature is on file.
 */
export interface HoldersOn<C extends Dated> {
  state: 'held' | 'group' | 'unknown' | 'nobody'
  /** Who is there; of the state `group`, who controls the group. */
  present: Presence<C>[]
}

/** Who is on a feature: control of its group alone never counts as held. */
export const holdersOn = <C extends Dated & Pick<Control, 'grade'>>(
  control: readonly C[],
  day: string,
): HoldersOn<C> => {
  const there = presenceOn(control.filter(isThere), day)
  if (there.state === 'held') return { state: 'held', present: there.present }
  const group = presenceOn(
    control.filter(({ grade }) => grade === 'group-only'),
    day,
  )
  return group.state === 'held'
    ? { state: 'group', present: group.present }
    : { state: there.state, present: [] }
}

const earliest = '0000-01-01'
const latest = '9999-12-31'

/** Days on which the standing of a period may change. */
const turns = ({ from, to, notBefore, knownBy }: Dated): string[] => [
  ...[from, to, notBefore].flatMap((date) => (date ? [firstDay(date)] : [])),
  ...[from, knownBy].flatMap((date) => (date ? [lastDay(date)] : [])),
  ...(to && to.length < 10 ? [addDays(lastDay(to), 1)] : []),
]

/** Days from `from`, inclusive, to `to`, exclusive, on which the same is on file. */
export interface Stretch<C extends Dated> extends HoldersOn<C> {
  from: string
  to: string
}

/** All of time, cut wherever the presence at a feature or its certainty changes. */
export const stretchesOf = <C extends Dated & Pick<Control, 'grade'>>(
  control: readonly C[],
): Stretch<C>[] => {
  const days = [...new Set([earliest, ...control.flatMap(turns)])].sort()
  return days.map((from, index) => ({ from, to: days[index + 1] ?? latest, ...holdersOn(control, from) }))
}

/** A party at a feature in a stretch. */
export interface Holder<C extends Dated> {
  period: C
  isSure: boolean
}

/**
 * The parties of a stretch, each once, in the order of their codes. Where one period of a party ends and its next
 * begins at the same uncertain date (a polity succeeds another, marines the coast guard), the party itself is
 * sure to be there; it goes by the earlier period.
 */
export const partiesIn = <C extends Dated & Pick<Control, 'party'>>(
  present: readonly Presence<C>[],
): Holder<C>[] =>
  [...new Set(present.map(({ period }) => period.party))].sort().map((party) => {
    const own = present.filter(({ period }) => period.party === party)
    const sure = own.find(({ standing }) => standing === 'sure')
    const handsOver = own.some(
      ({ period: { to } }) => to !== undefined && own.some(({ period: { from } }) => from === to),
    )
    return { period: (sure ?? own[0]!).period, isSure: sure !== undefined || handsOver }
  })

/** A part of a period: `to` exclusive; sure, or inside the range of an uncertain date. */
export interface Piece {
  from: string
  to: string
  isSure: boolean
}

/** A period cut where it turns sure or unsure; those that follow each other alike are one. */
export const piecesOf = (period: Dated): Piece[] => {
  const days = [...new Set([earliest, ...turns(period)])].sort()
  const pieces: Piece[] = []
  for (const [index, from] of days.entries()) {
    const standing = standingOn(period, from)
    if (standing === undefined) continue
    const to = days[index + 1] ?? latest
    const isSure = standing === 'sure'
    const last = pieces.at(-1)
    if (last?.isSure === isSure && last.to === from) last.to = to
    else pieces.push({ from, to, isSure })
  }
  return pieces
}
