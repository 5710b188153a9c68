import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFolder, loadRules, report } from './check-data'
import { makeClaim, makeData } from './checks/fixtures'
import type { Problem } from './checks/support/rule'
import { endings, folderNames, readData } from './read-data'

const heldRow = {
  feature: 'example-reef',
  on: '2000-01-01',
  holder: 'PHL',
  source: 'atlas-of-reefs',
  says: 'held',
}
const row = { feature: 'example-reef', on: '2026-11-23', holder: 'PHL', basis: 'the atlas' }

let root = ''
const write = (path: string, content: unknown): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
}

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'data')
  const data = makeData()
  for (const folder of folderNames)
    for (const { id, value } of data[folder]) write(`${folder}/${id}${endings[folder]}`, value)
  write('parties.json', data.parties.value)
  write('assertions.json', { rows: Array.from({ length: 40 }, () => row) })
  write('holders-at.json', { rows: Array.from({ length: 60 }, () => heldRow) })
  write('../package.json', { dataDate: '2026-11-23' })
})
afterEach(() => rmSync(dirname(root), { recursive: true }))

const messages = (problems: readonly Problem[]) =>
  problems.map(({ file, path, message }) => `${file.replace(root, 'data')} ${path}: ${message}`)

describe('checkFolder', () => {
  it('finds nothing wrong with a sound folder', async () => {
    expect(messages(await checkFolder(root))).toEqual([])
  })

  it('names file, line and column of what is not JSON, and goes on', async () => {
    write('claims/broken.json', '{\n  "id": "broken",\n}')
    write('claims/wrong.geojson', '{}')
    expect(messages(await checkFolder(root))).toEqual([
      'data/claims/broken.json line 3, column 1: not valid JSON: expected a key in double quotes here',
      'data/claims/wrong.geojson : not read: files of this folder end in .json',
    ])
  })

  it('keeps a file of the wrong shape from the later rules, and knows its id all the same', async () => {
    write('claims/example-claim.json', { ...makeClaim(), lines: 'none' })
    expect(messages(await checkFolder(root))).toEqual([
      'data/claims/example-claim.json /lines: "none" is of the wrong type',
    ])
  })

  it('says that parties.json is missing', async () => {
    rmSync(join(root, 'parties.json'))
    expect(messages(await checkFolder(root))).toContainEqual('data/parties.json : the file is missing')
  })

  it('reads the data date beside the folder', () => {
    expect(readData(root).data.dataDate).toBe('2026-11-23')
  })
})

describe('loadRules', () => {
  it('finds each rule by its file, the schema first, each with a test', async () => {
    const ids = (await loadRules()).map(({ id }) => id)
    const files = readdirSync(join(import.meta.dirname, 'checks'))
    expect(ids[0]).toBe('schema')
    expect(ids.length).toBeGreaterThan(20)
    for (const id of ids) expect(files).toEqual(expect.arrayContaining([`${id}.ts`, `${id}.test.ts`]))
  })
})

describe('report', () => {
  const problem = (index: number, level: 'error' | 'warning'): Problem => ({
    file: `data/f${index}.json`,
    path: '/a',
    message: 'is wrong',
    remedy: 'mend it',
    level,
    rule: 'r',
  })

  it('writes file, place, fault and remedy, and counts', () => {
    expect(report([problem(1, 'error')])).toBe(
      'data/f1.json: /a: is wrong  → mend it\n\n1 errors, 0 warnings',
    )
  })

  it('shortens long lists of warnings unless asked for all', () => {
    const many = Array.from({ length: 12 }, (_, index) => problem(index, 'warning'))
    expect(report(many)).toContain('… and 2 more of r: --all shows them')
    expect(report(many, true)).toContain('data/f11.json')
  })
})
