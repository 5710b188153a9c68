import { describe, expect, it } from 'vitest'
import type { ArticleFile } from '../../src/data/types'
import { findMessages, makeData } from './fixtures'
import { rule } from './story-steps'

type Step = NonNullable<ArticleFile['story']>[number]
const sources: Step['then'][number]['sources'] = ['atlas-of-reefs']

const makeStep = (id: string, change: Partial<Step> = {}): Step => ({
  id,
  title: 'A step',
  blocks: [1],
  then: [{ text: 'It said so.', block: 1, sources }],
  since: [{ date: '2025-04', text: 'It happened.', sources }],
  state: { bounds: { west: 105, south: 5, east: 120, north: 20 } },
  ...change,
})

const steps = (change: Partial<Step> = {}): Step[] => [
  makeStep('first', change),
  ...Array.from({ length: 7 }, (_, index) => makeStep(`step-${index}`)),
]

const makeArticle = (story: Step[], change: Partial<ArticleFile> = {}): ArticleFile => ({
  id: 'example',
  title: 'A headline',
  publisher: 'A paper',
  date: '2025-03-21',
  source: 'atlas-of-reefs',
  summary: '',
  mainCheck: '',
  view: 'article',
  mapColours: [],
  blocks: [{ n: 1, kind: 'paragraph', topic: 'A', onMap: true, assertions: [] }],
  story,
  copyNote: '',
  bibliography: [],
  ...change,
})

const find = (story: Step[], change: Partial<ArticleFile> = {}): Promise<string[]> =>
  findMessages(rule, makeData({ articles: [makeArticle(story, change)] }))

describe('story-steps', () => {
  it('accepts a sound story, and an article without one', async () => {
    expect(
      await find(
        steps({ state: { ...makeStep('x').state, view: 'CHN', selection: 'feature:example-reef' } }),
      ),
    ).toEqual([])
    const without = makeArticle([])
    delete without.story
    expect(await findMessages(rule, makeData({ articles: [without] }))).toEqual([])
  })

  it.each([7, 11])('refuses a story of %i steps', async (length) => {
    const story = Array.from({ length }, (_, index) => makeStep(`step-${index}`))
    expect(await find(story)).toEqual([expect.stringContaining(`has ${length} steps`)])
  })

  it.each<[string, Partial<Step>]>([
    ['no block 9', { blocks: [1, 9] }],
    ["not among the step's blocks", { blocks: [] as number[], then: [{ text: 'x', block: 1, sources }] }],
    ['no source for', { then: [{ text: 'x', block: 1, sources: [] as unknown as typeof sources }] }],
    ['neither a later development', { since: [] }],
    ['not between article and data', { since: [{ date: '2025-02', text: 'x', sources }] }],
    ['not between article and data', { since: [{ date: '2027', text: 'x', sources }] }],
    ['out of order', { since: ['2026', '2025-04'].map((date) => ({ date, text: 'x', sources })) }],
  ])('refuses a step: %s', async (message, change) => {
    expect((await find(steps(change))).join('\n')).toContain(message)
  })

  it('accepts a step that says that nothing was found', async () => {
    expect(await find(steps({ since: [], sinceNone: 'Nothing was found.' }))).toEqual([])
  })

  it.each<[string, Partial<Step['state']>]>([
    ['no view "USA"', { view: 'USA' }],
    ['no overlay "sharks"', { overlays: ['sharks'] }],
    ['is not on file', { selection: 'feature:atlantis' }],
    ['after the data', { date: '2027-01-01' }],
    ['no box', { bounds: { west: 120, south: 5, east: 105, north: 20 } }],
    ['no box', { bounds: { west: 105, south: 5, east: 202, north: 20 } }],
  ])('refuses a map: %s', async (message, change) => {
    const state = { ...makeStep('x').state, ...change }
    expect(await find(steps({ state }))).toEqual([expect.stringContaining(message)])
  })

  it('refuses distances to nowhere, points without a place, ids used twice', async () => {
    const story = steps({ distances: [{ from: 'here', to: 'there' }] })
    const here = { id: 'here', name: 'Here', precision: '', sources }
    story[2] = makeStep('first')
    const messages = (await find(story, { points: [here] })).join('\n')
    for (const part of ['no point "there"', '"here" needs either', 'id "first" is used twice'])
      expect(messages).toContain(part)
  })
})
