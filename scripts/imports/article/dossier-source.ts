/**
 * Turns a source as the project's research dossier (November 2026) names it into a bibliographic record:
 * original publisher, its kind and country, the copy it was read in, and what is missing of its address.
 */
import type { SourceInput } from '../sources'
import { writeSource } from '../sources'
import type { Publisher } from './publisher'
import { typeOf } from './publisher'
import { publishersAToD } from './publishers-a-d'
import { publishersEToM } from './publishers-e-m'
import { publishersNToS } from './publishers-n-s'
import { publishersTToZ } from './publishers-t-z'

export interface DossierSource {
  title: string
  publisher: string
  url: string | null
  url_note?: string
}

const publishers: Readonly<Record<string, Publisher>> = {
  ...publishersAToD,
  ...publishersEToM,
  ...publishersNToS,
  ...publishersTToZ,
}

/** Works that the dossier names in two ways get one title, so that they end as one record. */
const titles: Readonly<Record<string, string>> = {
  'Coral to Concrete: Antelope Reef, 13 February 2026': 'Coral to Concrete (13 February 2026)',
  'Item p=3384122: Vietnam extends building to all features':
    'Report restating AMTI and Newsweek on Vietnam’s 2025 works',
}

/** What is known of single works beyond the dossier's list of sources. */
const knownRecords: Readonly<Record<string, Partial<SourceInput>>> = {
  'U.S. mulls expanding military ties with Japan despite Trump’s criticism of the alliance': {
    issued: '2025-03-21',
    read: 'excerpt',
    note:
      'No byline found. The page itself was read as far as the photograph of the meeting; the rest in a ' +
      'machine-mangled copy at exbulletin.com, item 2994289. The date rests on the copy and on a feed id.',
  },
  'Mangled copy of the story (the seed), item 2994289': {
    title:
      'Us Mulls expanding military links with Japan despite Trump’s criticism with regard to the Alliance',
    issued: '2025-03-21',
    note: 'A machine-mangled copy of a CBS News story.',
  },
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Splits a closing date in brackets off a title; `issued` is ISO at the precision given. */
const splitDate = (title: string): { title: string; issued?: string } => {
  const match = /^(.*) \((?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})\)$/.exec(title)
  const month = months.indexOf(match?.[3] ?? '') + 1
  if (!match || month === 0) return { title }
  const parts = [match[4], month, match[2]].filter((part) => part !== undefined)
  return { title: match[1] ?? title, issued: parts.map((part) => String(part).padStart(2, '0')).join('-') }
}

const missingAddress = (source: DossierSource): string | undefined => {
  if (!source.url) return 'No address was kept; the title describes the piece and may not be its headline.'
  if (!source.url_note) return undefined
  return 'Only the first part of the address was kept; the title describes the piece and may not be its headline.'
}

const hostOf = (url: string | null): string | undefined => (url ? new URL(url).host : undefined)

const copyOf = (publisher: Publisher, source: DossierSource, path?: string): string | undefined => {
  if (path) return `GitHub repository agorahub/pen0, ${path}`
  return publisher.readIn === true ? hostOf(source.url) : publisher.readIn
}

/**
 * Writes the record and returns its id; undefined for the dossier's references to itself.
 * Throws where the publisher has not been classified.
 */
export const recordSource = (source: DossierSource): string | undefined => {
  if (source.publisher === 'this project') return undefined
  const publisher = publishers[source.publisher]
  if (!publisher) throw new Error(`publisher not classified: ${source.publisher}`)
  const copy = /^(.*) \(copy: ([^)]+)\)$/.exec(source.title)
  const wikitext = /^(\S+) \(Chinese Wikipedia, wikitext in repository (\S+), commit (\w+)\)/.exec(
    source.title,
  )
  const { title, issued } = splitDate(titles[source.title] ?? copy?.[1] ?? wikitext?.[1] ?? source.title)
  const known = knownRecords[title]
  const snapshot = wikitext ? `GitHub repository ${wikitext[2]}, commit ${wikitext[3]}` : undefined
  const readIn = snapshot ?? copyOf(publisher, source, copy?.[2])
  const note = missingAddress(source)
  const input: SourceInput = {
    title,
    publisher: publisher.name ?? source.publisher,
    url: source.url,
    type: typeOf(publisher),
    kind: publisher.kind,
    country: publisher.country,
    ...(publisher.party && { party: true }),
    ...(issued && { issued }),
    ...(readIn && { readIn }),
    ...(note && { note }),
    ...known,
  }
  return writeSource(input)
}

/** Ids of all the sources, each once, in their order. */
export const recordSources = (sources: readonly DossierSource[]): string[] => [
  ...new Set(sources.map(recordSource).filter((id) => id !== undefined)),
]
