import { describe, expect, it } from 'vitest'
import english from '../../data/locales/en.json'
import parties from '../../data/parties.json'
import { toMarkup } from '../data/svg-node'
import { createTranslator, type MessageKey } from '../i18n'
import { openingState, type AtlasState } from '../state/state'
import { fixture, square } from './fixture'
import { globalsOf } from './globals'
import { cellsDeg, labelSpots } from './label-spots'
import { englishText } from './map-text'
import { buildStyle } from './style'
import { drawSvg } from './svg/draw'
import { viewLabels } from './view-labels'

const claim = { kind: 'claim' as const, title: '', parties: ['PHL'], standing: 'declared' as const }
const data = {
  ...fixture,
  catalogue: [
    { ...claim, id: 'area-phl', objections: ['VNM', 'CHN'], from: '1990' },
    { ...claim, id: 'later', objections: ['USA'], from: '2026-05' },
    { ...claim, id: 'line', objections: ['IDN'], standing: 'historical' as const },
  ],
}
const { style, patterns } = buildStyle(data)
const draw = (change: Partial<AtlasState>): string => {
  const state = { ...openingState('2026-11-01'), camera: { lon: 114, lat: 9, zoom: 7 }, ...change }
  const size = { width: 600, height: 500 }
  return toMarkup(drawSvg(style, patterns, globalsOf(state, false), state.camera, size))
}

describe('spots of an area', () => {
  const spots = labelSpots(square(112, 6, 6).coordinates)
  it('lie inside it', () => {
    for (const { lon, lat } of spots) {
      expect(lon).toBeGreaterThan(112)
      expect(lon).toBeLessThan(118)
      expect(lat).toBeGreaterThanOrEqual(6)
      expect(lat).toBeLessThanOrEqual(12)
    }
  })
  it('leave no cell of any level without one', () => {
    cellsDeg.forEach((cell, level) => {
      const shown = spots.filter((spot) => spot.level <= level)
      for (let lon = Math.ceil(112 / cell); (lon + 1) * cell <= 118; lon++)
        for (let lat = Math.ceil(6 / cell); (lat + 1) * cell <= 12; lat++)
          expect(
            shown.filter(
              (spot) => Math.floor(spot.lon / cell) === lon && Math.floor(spot.lat / cell) === lat,
            ),
          ).not.toHaveLength(0)
    })
  })
  it('know holes, and find a corridor narrower than the step', () => {
    const holed = labelSpots([...square(112, 6, 6).coordinates, ...square(113, 7, 4).coordinates])
    for (const { lon, lat } of holed) expect(lon > 113 && lon < 117 && lat > 7 && lat < 11).toBe(false)
    const corridor = [
      [112, 5],
      [112.1, 5],
      [112.1, 8],
      [112, 8],
      [112, 5],
    ]
    expect(labelSpots([corridor]).length).toBeGreaterThan(1)
  })
})

describe('the label of a one-claimant view', () => {
  it('names claimant and objectors in the drawing, on the day shown', () => {
    expect(draw({ view: 'PHL' })).toMatch(/As claimed by the Philippines.*objected to by CHN VNM USA/)
    expect(draw({ view: 'PHL', date: '2025-04-01' })).toMatch(/objected to by CHN VNM</)
  })
  it('stays when labels are hidden, and is in no view of everybody', () => {
    expect(draw({ view: 'PHL', hide: ['labels'] })).toContain('As claimed by')
    expect(draw({ view: 'all' })).not.toContain('As claimed by')
    expect(draw({ view: 'CHN' })).not.toContain('As claimed by the Philippines')
  })
  it('says where no objection is on file, in the language given', () => {
    const text = { xx: { ...englishText, claimedBy: 'Von {party}', partyInText: { PHL: 'P.' } } }
    const [label] = viewLabels(fixture, text).features
    expect(label?.properties['label:en']).toBe(
      'As claimed by the Philippines\nno objection found in what was read',
    )
    expect(label?.properties['label:xx']).toBe('Von P.\nno objection found in what was read')
  })
  it('speaks the words of the panels', () => {
    const t = createTranslator('en', english.messages)
    const said = (key: MessageKey, values?: Record<string, string>) => t(key, values)
    expect(englishText.claimedBy).toBe(said('view.claimedBy', { party: '{party}' }))
    expect(englishText.objectedBy).toBe(said('view.objectedBy', { parties: '{parties}' }))
    expect(englishText.noObjection).toBe(said('view.objectionNone'))
    for (const [code, { name, role }] of Object.entries(parties))
      if (role === 'claimant')
        expect(englishText.partyInText[code as 'PHL'] ?? name).toBe(
          said('party.inText', { code, party: name }),
        )
  })
})
