/**
 * Turns a table entry into the parts of a claim or agreement file that need the
 * dossier: lines, bibliography and source ids; writes the file with its keys in
 * a fixed order so that a second run changes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  citations,
  readDossier,
  toLine,
  type Citation,
  type DossierLine,
  type DossierPoint,
  type Instrument,
  type Line,
  type LineOptions,
} from '../../legal-lines'
import { resolveSource, resolveSources } from './resolve-source'
import { overrides } from './source-overrides'
import type { AgreementEntry, ClaimEntry, Objection, UndocumentedObjector } from './types'

type Entry = ClaimEntry | AgreementEntry

/**
 * The dossier adds remarks to some published forms: '7.3667, 103.7083 (decimal
 * list; reads as 7°22.0'N …)'. Here 'published' keeps only what the source prints.
 */
const decimal = /^([\d.]+, [\d.]+) \((?:.*?(?:reads as|=) )?([^;)]*?)(?:;[^)]*)?\)$/
const sexagesimal = /^([^(]+?) \((?:from decimal list ([\d.]+, [\d.]+)|.*)\)$/

const cleanPublished = (point: DossierPoint): { published?: string; note?: string } => {
  const text = point.published ?? ''
  const asDecimal = decimal.exec(text)
  if (asDecimal?.[1]) {
    const reads = /°/.test(asDecimal[2] ?? '') ? `Given in decimals; reads as ${asDecimal[2]}.` : undefined
    return { published: asDecimal[1], ...(reads && { note: reads }) }
  }
  const other = sexagesimal.exec(text)
  if (!other?.[1]) return text ? { published: text } : {}
  if (other[2]) return { published: other[2], note: `Given in decimals; reads as ${other[1]}.` }
  return { published: other[1] }
}

const cleanLine = (line: DossierLine, options: LineOptions): Line => {
  const notes: Record<string, string> = {}
  const points = line.points.map((point) => {
    const { published, note } = cleanPublished(point)
    const own = options.pointNotes?.[String(point.n)]
    const all = [own, note].filter(Boolean).join(' ')
    if (all) notes[String(point.n)] = all
    return { ...point, ...(published && { published }) }
  })
  return toLine({ ...line, points }, { ...options, pointNotes: notes })
}

const linesOf = (entry: Entry, instrument: Instrument | undefined): Line[] => {
  const given = instrument?.lines ?? []
  const options = entry.lineOptions ?? []
  if (given.length !== options.length)
    throw new Error(`${entry.id}: ${given.length} lines in the dossier, ${options.length} in the table.`)
  return given.map((line, index) => cleanLine(line, options[index] as LineOptions))
}

const bibliography = (entry: Entry, instrument: Instrument | undefined): Citation[] => {
  const read = citations(instrument?.sources ?? [], overrides)
  const added = Object.entries(entry.moreSources ?? {}).map(([key, purpose]) => ({
    source: resolveSource(key),
    for: purpose,
  }))
  const all = [...read, ...added]
  return all.filter((item, index) => all.findIndex((other) => other.source === item.source) === index)
}

const withIds = <T extends Objection | UndocumentedObjector>(list: readonly T[]): T[] =>
  list.map((item) => ({ ...item, sources: resolveSources(item.sources) }))

/** Keys of the tables that the files do not have. */
const onlyHere = ['dossier', 'lineOptions', 'moreSources']

/** An entry with lines, bibliography and source ids in place of table keys. */
export const assemble = (entry: Entry) => {
  const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => !onlyHere.includes(key)))
  const instrument = entry.dossier ? readDossier(entry.dossier) : undefined
  const lines = linesOf(entry, instrument)
  return {
    ...rest,
    ...(lines.length > 0 && { datum: instrument?.datum?.split(/[ ,;]/)[0] ?? 'unstated' }),
    lines,
    objections: withIds(entry.objections),
    ...(entry.objectorsUndocumented && { objectorsUndocumented: withIds(entry.objectorsUndocumented) }),
    bibliography: bibliography(entry, instrument),
  }
}

/** Writes a value with the keys in the order given; keys that are absent are left out. */
export const writeOrdered = (folder: string, value: Record<string, unknown>, order: readonly string[]) => {
  const stray = Object.keys(value).filter((key) => !order.includes(key))
  if (stray.length > 0) throw new Error(`Unknown keys: ${stray.join(', ')}`)
  const sorted = Object.fromEntries(order.filter((key) => key in value).map((key) => [key, value[key]]))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${String(value.id)}.json`), `${JSON.stringify(sorted, null, 2)}\n`)
}
