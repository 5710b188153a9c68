/**
 * One-off, kept for the record: merges source records of equal address that the imports wrote under
 * different titles, keeps the most cited one and rewrites every reference. Bare site and repository
 * addresses stand for several works and stay apart.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../../src/data/types'

const root = join(import.meta.dirname, '../../data')
const folders = ['features', 'groups', 'claims', 'agreements', 'events', 'series', 'articles']

const isWork = (address: string): boolean => {
  const { hostname, pathname } = new URL(address)
  const parts = pathname.split('/').filter(Boolean)
  return parts.length > 0 && !(hostname === 'github.com' && parts.length <= 2)
}

const canonical = (address: string): string =>
  decodeURI(address)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')

const sources = readdirSync(join(root, 'sources')).map(
  (name) => JSON.parse(readFileSync(join(root, 'sources', name), 'utf8')) as SourceFile,
)
const files = [
  join(root, 'parties.json'),
  ...folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name))),
]
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const all = [...texts.values()].join('\n')
const uses = new Map<string, number>()
for (const [, id] of all.matchAll(/"([a-z0-9-]+)"/g)) uses.set(id!, (uses.get(id!) ?? 0) + 1)

const byAddress = new Map<string, SourceFile[]>()
for (const source of sources) {
  if (!source.URL || !isWork(source.URL)) continue
  const key = canonical(source.URL)
  byAddress.set(key, [...(byAddress.get(key) ?? []), source])
}

const renamed = new Map<string, string>()
for (const group of byAddress.values()) {
  if (group.length < 2) continue
  group.sort(
    (one, other) => (uses.get(other.id) ?? 0) - (uses.get(one.id) ?? 0) || (one.id < other.id ? -1 : 1),
  )
  const [kept, ...rest] = group as [SourceFile, ...SourceFile[]]
  kept.custom.country ??= rest.find(({ custom }) => custom.country)?.custom.country ?? null
  if (rest.some(({ custom }) => custom.party)) kept.custom.party = true
  const readIn = rest.find(({ custom }) => custom.readIn)?.custom.readIn
  if (readIn && !kept.custom.readIn) kept.custom.readIn = readIn
  writeFileSync(join(root, 'sources', `${kept.id}.json`), `${JSON.stringify(kept, null, 2)}\n`)
  for (const { id } of rest) {
    renamed.set(id, kept.id)
    rmSync(join(root, 'sources', `${id}.json`))
  }
}

let rewritten = 0
for (const file of texts.keys()) {
  const text = readFileSync(file, 'utf8')
  const next = text.replace(/"([a-z0-9-]+)"/g, (whole, id: string) =>
    renamed.has(id) ? `"${renamed.get(id)}"` : whole,
  )
  if (next !== text) {
    writeFileSync(file, next)
    rewritten += 1
  }
}
console.log(`${renamed.size} records merged, ${rewritten} files rewritten`)
