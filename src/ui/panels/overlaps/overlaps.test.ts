import { readFileSync } from 'node:fs'
import { render } from 'svelte/server'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import parties from '../../../../data/parties.json'
import type { MosaicCell, Overlaps } from '../../../data/contract'
import type { PartiesFile } from '../../../data/types'
import type { Units } from '../../../state/state'
import { contextFor, t } from '../../fixtures'
import OverlapsPanel from '../OverlapsPanel.svelte'
import { csvName, csvOf } from './csv'
import { atLeast, formatShare, leftOut, settings, sharedWith } from './figures'
import { claimants, mosaicTopology, overlaps } from './overlaps-fixture'
import { countedIn } from '../../../atlas/mosaic/counted'
import { largestPiece, seekPlace } from './places'

interface StudyArea {
  properties: { excluded: { area: string }[] }
}

const facts = { t, version: '9.8.7' }
const real = parties as PartiesFile
const never = (): Promise<unknown> => Promise.reject(new Error('nothing is loaded before a click'))
const paint = (given: Overlaps = overlaps, units: Units = 'nm', interactive = true): string =>
  render(OverlapsPanel, {
    props: {
      context: contextFor({ parties: real, interactive, units, level: 2 }),
      overlaps: given,
      atlas: { dash: 'surely', together: null, view: 'all' },
      undrawn: 21,
      load: never,
      onChange: () => undefined,
    },
  }).body
const textOf = (html: string): string =>
  html
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const answersOf = (html: string): string[] =>
  [...html.matchAll(/<p class="answer-line[^"]*">(.*?)<\/p>/gs)].map((match) => textOf(match[1]!).trim())
const captionsOf = (html: string): string[] =>
  [...html.matchAll(/<caption>(.*?)<\/caption>/gs)].map((match) => textOf(match[1]!).trim())

describe('OverlapsPanel', () => {
  const html = paint()

  it('answers in three lines: two or more, three or more, none, and names the setting', () => {
    const { areaKm2, share } = atLeast(2, overlaps.tables.surely, overlaps.studyAreaKm2)
    const [two, three, none] = answersOf(html)
    expect(answersOf(html)).toHaveLength(3)
    const area = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }).format(areaKm2)
    expect(two).toBe(
      `At least two claimants’ lines cover ${area} km² of the study area (${(share * 100).toFixed(1)} %), ` +
        'counting the dash area where it surely reaches.',
    )
    expect(three).toMatch(/^Three or more claimants’ lines cover [\d,]+ km²/)
    expect(none).toMatch(/^No claim is drawn over [\d,]+ km²/)
  })

  it('names day and setting in the caption of every table', () => {
    expect(captionsOf(html)).toHaveLength(3)
    for (const caption of captionsOf(html))
      expect(caption).toContain('Study area on 1 Jan 2026, counting the dash area where it surely reaches.')
  })

  it('leaves no claimant of parties.json out of matrix and list', () => {
    const rows = [...html.matchAll(/data-row="([A-Z]+)"/g)].map((match) => match[1])
    const lists = [...html.matchAll(/data-list="([A-Z]+)"/g)].map((match) => match[1])
    expect(rows).toEqual(claimants)
    expect(lists).toEqual(claimants)
    for (const code of claimants)
      expect(html.match(new RegExp(`data-column="${code}"`, 'g'))).toHaveLength(claimants.length)
    expect(html.match(/<th scope="row"/g)!.length).toBeGreaterThanOrEqual(claimants.length)
  })

  it('says which claimant the build left out, if any', () => {
    expect(leftOut(overlaps, real)).toEqual([])
    const without = { ...overlaps, claimants: claimants.filter((code) => code !== 'JPN') }
    expect(textOf(paint(without))).toContain('lie outside the study area: Japan.')
  })

  it('has a button for every set, and for every pair that overlaps, most claimants first', () => {
    const sets = [...html.matchAll(/data-set="([^"]+)"/g)].map((match) => match[1]!.split(' ').length)
    expect(sets).toHaveLength(overlaps.tables.surely.sets.length)
    expect(sets).toEqual(sets.toSorted((a, b) => b - a))
    expect(html).toMatch(/aria-label="[\d,]+\skm²: the Philippines and Viet Nam, show on the map"/)
    expect(paint(overlaps, 'nm', false)).not.toContain('data-place')
  })

  it('writes areas in the reader’s units', () => {
    expect(textOf(paint(overlaps, 'mi'))).toMatch(/lines cover [\d,]+ mi² of the study area/)
  })

  it('gives the dash area as a range with its method, and the way to the estimates', () => {
    expect(textOf(html)).toContain('1,400,000 km² to 1,700,000 km², computed by us')
    expect(textOf(html)).toContain('A method, with a comma.')
    expect(html).toContain('data-item="claim:prc-dash-line"')
  })

  it('names all that the study area leaves out, and the limits not drawn', () => {
    const { properties } = JSON.parse(readFileSync('data/study-area.geojson', 'utf8')) as StudyArea
    for (const { area } of properties.excluded) expect(textOf(html)).toContain(area)
    expect(textOf(html)).toContain('The limits of 21 zones are not drawn yet')
  })

  it('speaks of claimants, never of states, and keeps to the content policy', () => {
    expect(textOf(html)).not.toMatch(/\bstates?\b/i)
    expect(html).not.toMatch(/\sstyle=/)
  })
})

describe('figures of overlaps', () => {
  const { surely } = overlaps.tables

  it('give a pair from either side, each with its own share', () => {
    const [one, other] = [sharedWith('PHL', 'VNM', surely), sharedWith('VNM', 'PHL', surely)]
    expect(one.areaKm2).toBe(other.areaKm2)
    expect(one.share).toBe(1)
    expect(other.share).toBeLessThan(0.7)
  })

  it('never write what is there as nothing', () => {
    expect(formatShare(0.00001, t)).toBe('under 0.1\u00a0%')
    expect(formatShare(0, t)).toBe('0\u00a0%')
  })
})

describe('places of overlaps', () => {
  it('count claimants of a cell as the tables do, in every setting', () => {
    const { objects } = mosaicTopology
    const drawn = feature(mosaicTopology, objects['cells']!)
    const cells = drawn.type === 'FeatureCollection' ? drawn.features : []
    for (const setting of settings) {
      const sums = new Map<string, number>()
      for (const { properties } of cells) {
        const cell = properties as MosaicCell
        const key = countedIn(cell, setting).join(' ')
        if (key) sums.set(key, (sums.get(key) ?? 0) + cell.areaKm2)
      }
      const rounded = Object.fromEntries([...sums].map(([key, km2]) => [key, Math.round(km2)]))
      const { sets } = overlaps.tables[setting]
      expect(rounded).toEqual(
        Object.fromEntries(sets.map(({ claimants, areaKm2 }) => [claimants.join(' '), areaKm2])),
      )
    }
  })

  it('are the largest piece of a set, by the setting', () => {
    const wanted = { claimants: ['PHL', 'VNM'], isExact: true }
    const found = largestPiece(mosaicTopology, 'surely', wanted)
    expect(found?.west).toBeCloseTo(106, 3)
    expect(found?.east).toBeCloseTo(107, 3)
    const dashed = { claimants: ['CHN', 'MYS', 'PHL', 'VNM'], isExact: true }
    expect(largestPiece(mosaicTopology, 'surely', dashed)).toBeUndefined()
    expect(largestPiece(mosaicTopology, 'possibly', dashed)?.south).toBeCloseTo(7, 3)
  })

  it('take in pieces with others where a pair is asked for', () => {
    const exact = { claimants: ['MYS', 'VNM'], isExact: true }
    expect(largestPiece(mosaicTopology, 'surely', exact)).toBeUndefined()
    expect(largestPiece(mosaicTopology, 'surely', { ...exact, isExact: false })?.west).toBeCloseTo(107, 3)
  })
})

describe('seeking a place', () => {
  const wanted = { claimants: ['PHL', 'VNM'], isExact: true }
  const load = (name: string): Promise<unknown> =>
    name === 'mosaic' ? Promise.resolve(mosaicTopology) : Promise.reject(new Error(name))

  it('tells what the map shows, in words that fit one claimant and several', async () => {
    const { bounds, message } = await seekPlace(load, 'surely', wanted)
    expect(bounds).toBeDefined()
    const values = { parties: 'Aland', count: 1 }
    expect(t(message, values)).toBe('The map shows the largest piece of water claimed by Aland, alone.')
    const pair = await seekPlace(load, 'surely', { ...wanted, isExact: false })
    expect(t(pair.message, values)).toContain('others may claim it too')
  })

  it('says so where there is no such piece, and where the mosaic does not come', async () => {
    const nobody = { claimants: ['BRN', 'JPN'], isExact: false }
    expect(await seekPlace(load, 'surely', nobody)).toEqual({ message: 'overlaps.noPlace' })
    const failing = await seekPlace(() => Promise.reject(new Error('no network')), 'surely', wanted)
    expect(failing).toEqual({ message: 'overlaps.placeFailed' })
  })
})

describe('csv of overlaps', () => {
  it.each(settings)('names version, day, setting, study area and disclaimer: %s', (setting) => {
    const csv = csvOf(overlaps, setting, facts)
    expect(csv).toContain('Data version,9.8.7\r\nAs of,2026-01-01\r\n')
    expect(csv).toContain(`Dash area,${t(`overlaps.setting.${setting}`)}\r\n`)
    expect(csv).toContain('the limits that the International Hydrographic Organization gave it in 1953')
    expect(csv).toMatch(new RegExp(`"Study area without land, km²",${overlaps.studyAreaKm2}\r\n`))
    expect(csv).toContain('No opinion on legal status. Not for navigation.')
    expect(csvName(overlaps, setting)).toContain(setting)
  })

  it('has every claimant, every pair and every set, with the figures on file', () => {
    const { possibly } = overlaps.tables
    const lines = csvOf(overlaps, 'possibly', facts).split('\r\n')
    for (const { party, areaKm2 } of possibly.claimants)
      expect(lines.some((line) => line.startsWith(`${party},${areaKm2},`))).toBe(true)
    for (const pair of possibly.pairs)
      expect(lines.some((line) => line.startsWith(`${pair.parties.join(',')},${pair.areaKm2},`))).toBe(true)
    for (const set of possibly.sets)
      expect(lines).toContain(`${set.claimants.join(' ')},${set.claimants.length},${set.areaKm2}`)
  })

  it('quotes what holds a comma, and lets no text begin a formula', () => {
    const strange = { ...overlaps, date: '=1+1,"x"' }
    expect(csvOf(strange, 'surely', facts)).toContain(`As of,"'=1+1,""x"""\r\n`)
  })
})
