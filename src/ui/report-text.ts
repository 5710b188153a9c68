/** The text of an error report, filled in as far as the page knows, and the address that it may be sent to. */
import type { Translate } from '../i18n/index'
import type { Edition } from './context'

export interface Report {
  /** Kind and id, `claim:prc-dash-line`; absent for the atlas as a whole. */
  item?: string | undefined
  /** What the panel shows: its title and label. */
  shown: string
  /** Day that the panel speaks for, ISO. */
  date: string
  /** Address of the view; '' where the page cannot know it. */
  address: string
}

/** Plain text, one fact a line, with three lines to fill in. */
export const reportText = (t: Translate, edition: Edition, report: Report): string => {
  const line = (label: string, value: string): string => `${label}: ${value}`.trimEnd()
  return [
    t('report.subject', { item: report.item ?? t('about.title') }),
    '',
    line(t('report.item'), report.item ?? t('about.title')),
    line(t('report.shown'), report.shown),
    line(t('report.day'), report.date),
    line(t('report.data'), t('report.edition', { version: edition.version, date: edition.date })),
    line(t('report.address'), report.address),
    '',
    `1. ${t('report.wrong')}: `,
    `2. ${t('report.right')}: `,
    `3. ${t('report.source')}: `,
    '',
  ].join('\n')
}

/** A link that opens mail or a form with the text in it; undefined where the operator gave no such address. */
export const reportLink = (
  contact: string | undefined,
  subject: string,
  text: string,
): string | undefined => {
  if (!contact || !/^(mailto:|https:\/\/)/.test(contact)) return undefined
  const isMail = contact.startsWith('mailto:')
  const fields = { [isMail ? 'subject' : 'title']: subject, body: text }
  const query = Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `${contact}${contact.includes('?') ? '&' : '?'}${query}`
}
