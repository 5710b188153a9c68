/**
 * Who is on file at a feature on a day. Dates known to the year or month alone are ranges: between the first
 * and the last day that such a date stands for, the change may or may not have happened yet.
 */
import type { Control } from '../data/contract'
import { firstDay, lastDay } from './time'

type Dated = Pick<Control, 'from' | 'to'>

/**
 * `sure`: inside the period on any reading of its dates. `perhaps`: inside the range of a date not known to the
 * day. `start-unknown`: before the end of a period whose begin is not on file.
 */
export type Standing = 'sure' | 'perhaps' | 'start-unknown'

export const standingOn = ({ from, to }: Dated, day: string): Standing | undefined => {
  const isOver = to !== undefined && day >= firstDay(to) && (to.length === 10 || day > lastDay(to))
  const isBefore = from !== undefined && day < firstDay(from)
  if (isOver || isBefore) return undefined
  const mayHaveEnded = to !== undefined && day >= firstDay(to)
  const mayNotHaveBegun = from !== undefined && day < lastDay(from)
  if (mayHaveEnded || mayNotHaveBegun) return 'perhaps'
  return from === undefined ? 'start-unknown' : 'sure'
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
