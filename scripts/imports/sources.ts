/**
 * Writes bibliographic records for the one-off imports: one file per source in
 * data/sources, shared by all imports, keyed by address and title so that two
 * imports that meet the same source end with one record.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../data/sources')

export type SourceKind =
  'official' | 'court' | 'academic' | 'press' | 'think-tank' | 'advocacy' | 'reference' | 'community' | 'data'

export interface SourceInput {
  title: string
  publisher?: string
  /** Address; anything that does not start with http goes into the note. */
  url?: string | null
  /** CSL-JSON item type. */
  type: string
  kind: SourceKind
  /** ISO alpha-3 of the publisher's country, null where not established. */
  country: string | null
  /** The publisher speaks for a party to the dispute. */
  party?: boolean
  issued?: string
  readIn?: string
  read?: 'whole' | 'excerpt' | 'not stated'
  note?: string
}

export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** A short readable id: publisher and first words of the title, plus a hash where these say too little. */
const idOf = (input: SourceInput): string => {
  const words = slug(`${(input.publisher ?? '').split(/[,(;]/)[0]} ${input.title}`)
    .split('-')
    .slice(0, 7)
    .join('-')
  const hash = createHash('sha256')
    .update(`${input.url ?? ''}|${input.title}`)
    .digest('hex')
    .slice(0, 4)
  return words ? `${words}-${hash}` : `source-${hash}`
}

const dateParts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] })

/** Writes the record if it is not there yet and returns its id; an existing record is left alone. */
export const writeSource = (input: SourceInput): string => {
  mkdirSync(folder, { recursive: true })
  const id = idOf(input)
  const file = join(folder, `${id}.json`)
  if (existsSync(file)) return id
  const url = input.url && /^https?:\/\//.test(input.url) ? input.url.split(' ')[0] : undefined
  const note = [input.note, input.url && !url ? `Address: ${input.url}` : undefined].filter(Boolean).join(' ')
  const record = {
    id,
    type: input.type,
    title: input.title,
    ...(input.publisher && { publisher: input.publisher }),
    ...(input.issued && { issued: dateParts(input.issued) }),
    accessed: dateParts('2026-11-23'),
    ...(url && { URL: url }),
    ...(note && { note }),
    custom: {
      kind: input.kind,
      country: input.country,
      ...(input.party && { party: true }),
      ...(input.readIn && { readIn: input.readIn }),
      read: input.read ?? 'not stated',
    },
  }
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`)
  return id
}

export const listSourceIds = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
