/** Parts of a bibliographic record in words. */
import type { Source } from '../data/contract'
import type { PartiesFile } from '../data/types'
import { formatDate, type MessageKey, type Translate } from '../i18n/index'

const nameOf = (author: NonNullable<Source['author']>[number]): string =>
  author.literal ?? [author.given, author.family].filter((part) => part !== undefined).join(' ')

export const authorsOf = (source: Source): string => (source.author ?? []).map(nameOf).join(', ')

/** Where it appeared, and who published it where that is another name. */
export const publisherOf = (source: Source): string =>
  [...new Set([source['container-title'], source.publisher])].filter((part) => part !== undefined).join(', ')

const twoDigits = (part: number): string => String(part).padStart(2, '0')

/** A CSL date at the precision known; empty where there is none. */
export const dateOf = (date: Source['issued'], locale: string): string => {
  const parts = date?.['date-parts'][0]
  if (parts?.[0] === undefined) return ''
  const [year, ...rest] = parts
  return formatDate([String(year), ...rest.map(twoDigits)].join('-'), locale)
}

/** Country of the publisher in words, its code where the language file has no name, empty where unknown. */
export const countryOf = (source: Source, t: Translate, parties: PartiesFile): string => {
  const code = source.custom.country
  if (code === null) return ''
  const key = `country.${code}`
  return parties[code]?.name ?? (t.has(key) ? t(key as MessageKey) : code)
}
