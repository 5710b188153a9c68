import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkData } from './check-data'
import { formatProblem, isError } from './checks/support/rule'
import { readData, type Folder } from './read-data'

const root = join(import.meta.dirname, '..')

interface Recipe {
  folder: Folder
  from: string
  to: string
  /** What else has to be its own: the number of a lesson is its address. */
  own?: [text: string, instead: string]
}

/** CONTRIBUTING: each of these is one more file, a copy of a neighbour under a new id. */
const recipes: Recipe[] = [
  { folder: 'features', from: 'thitu-island.geojson', to: 'invented-reef.geojson' },
  { folder: 'claims', from: 'phl-ra9522-regime-of-islands.json', to: 'invented-claim.json' },
  {
    folder: 'agreements',
    from: 'idn-vnm-2003-continental-shelf-boundary.json',
    to: 'invented-agreement.json',
  },
  { folder: 'events', from: '1909-li-zhun-tour.json', to: '1909-invented-event.json' },
  { folder: 'series', from: 'senkaku-contiguous-days.json', to: 'invented-series.json' },
  { folder: 'articles', from: 'cbs-2025-03-21-us-japan-ties.json', to: 'invented-article.json' },
  {
    folder: 'lessons',
    from: 'who-claims-what.json',
    to: 'invented-lesson.json',
    own: ['"number": 1,', '"number": 99,'],
  },
]

const idOf = (name: string): string => name.replace(/\.\w+$/, '')

describe('the recipes of CONTRIBUTING', () => {
  let copy: string
  const file = (folder: string, name: string) => join(copy, 'data', folder, name)
  const faults = async (): Promise<string[]> => {
    const { data, problems } = readData(join(copy, 'data'))
    return [...problems, ...(await checkData(data))].filter(isError).map(formatProblem)
  }
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'atlas-recipes-'))
    cpSync(join(root, 'data'), join(copy, 'data'), { recursive: true })
    cpSync(join(root, 'package.json'), join(copy, 'package.json'))
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  it('add a thing of each kind with one file, and a source and a language with another', async () => {
    for (const { folder, from, to, own: [found, instead] = ['', ''] } of recipes) {
      const text = readFileSync(file(folder, from), 'utf8').replace(found, instead)
      writeFileSync(file(folder, to), text.replaceAll(`"${idOf(from)}"`, `"${idOf(to)}"`))
    }
    const english = JSON.parse(readFileSync(file('locales', 'en.json'), 'utf8')) as {
      meta: object
      messages: object
    }
    const meta = { ...english.meta, name: 'Klingon', bannedWords: ['petaQ'] }
    writeFileSync(file('locales', 'tlh.json'), JSON.stringify({ ...english, meta }))
    expect(await faults()).toEqual([])
    const { data } = readData(join(copy, 'data'))
    for (const { folder, to } of recipes) expect(data[folder].map(({ id }) => id)).toContain(idOf(to))
  })

  it('stop at a malformed file, with its name, the place and the remedy', async () => {
    const broken = file('claims', 'invented-claim.json')
    const text = readFileSync(broken, 'utf8')
    writeFileSync(broken, text.replace('"standing": "enacted"', '"standing": "obvious"'))
    const [first] = await faults()
    expect(first).toContain('claims/invented-claim.json')
    expect(first).toContain('/standing')
    expect(first).toMatch(/→ .+/)
    writeFileSync(broken, text.replace(',', ''))
    expect((await faults())[0]).toMatch(/invented-claim\.json: line \d+, column \d+.*→/)
    writeFileSync(broken, text)
  })
})
