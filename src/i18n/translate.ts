/**
 * Messages of one language. A missing key throws while developing, in tests and at build, so that no
 * page ships with one; in production the key itself is shown, because a reader is owed something.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import type en from '../../data/locales/en.json'

/** Keys of the English file; the map's legend and the countries of sources add theirs at run time. */
export type MessageKey = keyof (typeof en)['messages'] | `legend.${string}`
export type MessageValues = Record<string, string | number>
export type Messages = Record<string, string>

export interface Translate {
  (key: MessageKey, values?: MessageValues): string
  locale: string
  has: (key: string) => boolean
}

const isDevelopment = (import.meta as { env?: { DEV?: boolean } }).env?.DEV ?? true

const formatOnce = (locale: string, messages: Messages) => {
  const formats = new Map<string, IntlMessageFormat>()
  return (key: string): IntlMessageFormat | undefined => {
    const known = formats.get(key)
    const message = messages[key]
    if (known || message === undefined) return known
    const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
    formats.set(key, format)
    return format
  }
}

/**
 * @param messages flat keys to ICU messages; `{name}` and plurals, no markup
 * @param strict throw on a missing key instead of showing it
 */
export const createTranslator = (locale: string, messages: Messages, strict = isDevelopment): Translate => {
  const formatOf = formatOnce(locale, messages)
  const translate = (key: MessageKey, values?: MessageValues): string => {
    const format = formatOf(key)
    if (format) return String(format.format(values))
    if (strict) throw new Error(`No message '${key}' in ${locale}: add it to data/locales/${locale}.json`)
    return key
  }
  return Object.assign(translate, { locale, has: (key: string) => key in messages })
}
