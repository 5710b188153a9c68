import { join } from 'node:path'
import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import { readData } from '../../../../scripts/read-data'
import { searchIndexOf } from '../../../../scripts/search-index'
import { parseCoordinates } from '../../../atlas/search/coordinates'
import { prepare, search } from '../../../atlas/search/search'
import { openingState } from '../../../state/state'
import { contextFor } from '../../fixtures'
import SearchPanel from '../SearchPanel.svelte'
import { stepOf } from './arrows'
import { changeFor, examplesOf, goTo, kindText, sectionsOf } from './results'

const { data } = readData(join(import.meta.dirname, '../../../../data'))
const index = searchIndexOf(data)
const all = prepare(index)
const atlas = openingState('2026-11-23')

describe('results', () => {
  it('stand in sections, the best result first of all', () => {
    const found = search(all, 'china')
    const sections = sectionsOf(found)
    expect(sections[0]).toMatchObject({ id: 'parties', found: [{ item: { id: 'CHN' } }] })
    expect(sections.flatMap((section) => section.found)).toHaveLength(found.length)
  })
  it('say what each thing is', () => {
    for (const item of index) expect(kindText(item, contextFor()).length).toBeGreaterThan(3)
  })
  it('give a change of state to what has no panel of its own', () => {
    const item = (k: string) => index.find((entry) => entry.k === k)!
    expect(changeFor(item('group'), atlas)?.camera).toMatchObject({ zoom: 6 })
    expect(changeFor(item('feature'), atlas)).toBeUndefined()
    const block = changeFor(item('block'), atlas)
    expect(block?.panel).toMatchObject({ kind: 'article' })
    expect(`${block?.selection?.kind}:${block?.selection?.id}`).toBe(`article:${item('block').id}`)
  })
  it('take the map to a spot of the atlas and leave it for one outside', () => {
    expect(goTo([114.2847222222, 11.0533333333], atlas)).toEqual({
      at: [114.28472, 11.05333],
      camera: { lon: 114.2847222222, lat: 11.0533333333, zoom: 6 },
    })
    expect(goTo([0, 51.5], atlas)).toEqual({ at: [0, 51.5] })
  })
  it('offer examples that are found, in several scripts, and a spot that is read', () => {
    const examples = examplesOf(index)
    const names = examples.filter(([, tag]) => tag !== '')
    expect(new Set(names.map(([, tag]) => tag)).size).toBeGreaterThanOrEqual(5)
    for (const [text] of names) expect(search(all, text)[0]?.rank).toBe('exact')
    const [spot] = examples.find(([, tag]) => tag === '')!
    expect(parseCoordinates(spot)?.kind).toBe('spot')
  })
  it('lead from the field to the choices and back by arrow keys', () => {
    expect(stepOf('ArrowDown', 0, 3)).toBe(1)
    expect(stepOf('ArrowDown', 2, 3)).toBe(2)
    expect(stepOf('ArrowUp', 1, 3)).toBe(0)
    expect(stepOf('ArrowUp', 0, 3)).toBeUndefined()
    expect(stepOf('Home', 0, 3)).toBeUndefined()
    expect(stepOf('Home', 2, 3)).toBe(1)
    expect(stepOf('End', 1, 3)).toBe(2)
    expect(stepOf('a', 1, 3)).toBeUndefined()
  })
})

describe('the panel', () => {
  const props = { context: contextFor({ interactive: true }), index, atlas, onChange: () => undefined }
  it('opens in a labelled field, with examples', () => {
    const { body } = render(SearchPanel, { props })
    expect(body).toContain('data-autofocus')
    expect(body).toMatch(/<label[^>]*>\s*<span>Name, coordinates/)
    expect(body).toContain('class="example-list"')
  })
  it('shows the spot of a link with its nearest features in the reader’s units', () => {
    const at = [114.284722, 11.053333] as const
    const km = contextFor({ interactive: true, units: 'km' })
    const { body } = render(SearchPanel, { props: { ...props, context: km, atlas: { ...atlas, at } } })
    expect(body).toContain('11°03′12″')
    expect(body).toContain('at this spot, or within the error of its position')
    expect(body).toMatch(/3\.5.km to the east/)
    expect(body).not.toContain('lies outside')
    const far = render(SearchPanel, { props: { ...props, atlas: { ...atlas, at: [0, 51.5] } } })
    expect(far.body).toContain('This spot lies outside the atlas')
  })
})
