/** Periods as pairs of days, so that many can be compared with one day without making a string each time. */
import { firstDay, type Period } from '../time'

export interface Span {
  from: string
  to: string
}

export const spanOf = ({ from, to }: Period): Span => ({
  from: from ? firstDay(from) : '0000-01-01',
  to: to ? firstDay(to) : '9999-12-31',
})

/** Whether a full ISO day lies in the span: `from` inclusive, `to` exclusive, as isInForce has it. */
export const isIn = ({ from, to }: Span, day: string): boolean => from <= day && day < to
