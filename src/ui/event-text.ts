/** Dates of events in words: what is known to the year or month alone, or lasts, reads as a range. */
import type { EventLink } from '../data/contract'
import { formatDate, type Translate } from '../i18n/index'

type Dated = Pick<EventLink, 'date' | 'endDate'>

const options: Record<number, Intl.DateTimeFormatOptions> = {
  4: { timeZone: 'UTC', year: 'numeric' },
  7: { timeZone: 'UTC', year: 'numeric', month: 'long' },
  10: { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' },
}

/** Day before month, as the atlas writes dates in English. */
const formatOf = (date: string, locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options[date.length])

const momentOf = (date: string): Date => new Date(`${date}-01-01`.slice(0, 10) + 'T00:00:00Z')

/** A date does not break at the end of a line. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0')

/** '14 – 16 March' and '2014 – 2015' are closed up: browsers differ. */
const tight = (range: string): string => range.replace(/^(\d+)\s*–\s*(\d+)/, '$1–$2')

/** 'in 1956', 'in March 1974', '19 January 1974', '14–16 March 1988', 'from Feb 1939 to 15 Aug 1945'. */
export const whenText = ({ date, endDate }: Dated, t: Translate): string => {
  if (!options[date.length]) return date
  const format = formatOf(date, t.locale)
  if (!endDate || endDate === date) {
    const text = whole(format.format(momentOf(date)))
    if (date.length === 4) return t('event.inYear', { year: text })
    return date.length === 7 ? t('event.inMonth', { month: text }) : text
  }
  if (endDate.length === date.length) return tight(format.formatRange(momentOf(date), momentOf(endDate)))
  return t('event.fromTo', { from: formatDate(date, t.locale), to: formatDate(endDate, t.locale) })
}

/** What is not known of a date; '' where it is known to the day. */
export const vaguenessText = ({ date, endDate }: Dated, t: Translate): string => {
  if (date.length === 10 && (endDate === undefined || endDate.length === 10)) return ''
  if (endDate !== undefined) return t('event.whenOnly.range')
  return t(date.length === 4 ? 'event.whenOnly.year' : 'event.whenOnly.month')
}
