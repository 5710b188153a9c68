/** Facilities and published areas. */
import type { Citer } from './cite'
import type { DossierArea, DossierFeature, Facts } from './dossier'

interface Facility {
  kind: string
  value: string
  asOf?: string
  sources: string[]
}

const runwayNotes: Record<string, string> = {
  'thitu-island':
    'Figures differ: 1,300 by 90 m, 1.3 km, 1.4 km and 1,500 by 90 m; concreted in early 2023. One article has 3 km, longer than the island.',
  'itu-aba-island': '30 m wide.',
  'fiery-cross-reef': 'Another source has 3,140 by 50 m.',
  'mischief-reef':
    'A lower bound, given as 8,800 ft for the three Chinese bases with runways in the Spratlys.',
  'spratly-island': 'Lengthened from 550 m.',
  'swallow-reef': '28 m wide, since 2003; 1,067 m before.',
  'barque-canada-reef': '8,000 ft; under construction in 2025.',
}

/** Facilities that the dossier keeps as free text, in our own words. */
const freeText: Record<string, Omit<Facility, 'sources'>[]> = {
  'itu-aba-island': [
    { kind: 'garrison', value: 'About 220 military, coast guard and support staff; four civilians' },
  ],
  'subi-reef': [{ kind: 'garrison', value: 'Garrison of the People’s Liberation Army' }],
  'fiery-cross-reef': [{ kind: 'garrison', value: 'About 200, late in 2014', asOf: '2014' }],
  'mischief-reef': [
    { kind: 'garrison', value: 'Garrison of the People’s Liberation Army; fishermen are reported too' },
  ],
  'second-thomas-shoal': [{ kind: 'garrison', value: 'Marines aboard the grounded BRP Sierra Madre' }],
  'swallow-reef': [
    { kind: 'garrison', value: 'Naval station Lima' },
    { kind: 'resort', value: 'A dive resort since 1989' },
  ],
  'woody-island': [{ kind: 'administration', value: 'Seat of Sansha City' }],
  'rocky-island': [
    { kind: 'road', value: 'Road of about 1 km to Woody Island' },
    { kind: 'signals station', value: 'A signals station since 1995' },
  ],
  'pattle-island': [
    { kind: 'historic', value: 'French weather station from 1932; lighthouse and radio from 1937' },
  ],
  'bombay-castle': [{ kind: 'platforms', value: 'DK1/4, DK1/9, DK1/20 and DK1/21' }],
}

const lighthouseNotes: Record<string, string> = {
  'southwest-cay': '38 m tall',
  'cuarteron-reef': '50 m tall, completed in 2015',
  'amboyna-cay': 'Since May 1995',
}

const metres = (value: number): string => `${value.toLocaleString('en-GB')} m long`

const listed = (id: string, facts: Facts): Omit<Facility, 'sources'>[] => {
  const out: Omit<Facility, 'sources'>[] = []
  if (typeof facts['runway_m'] === 'number') {
    const note = runwayNotes[id]
    out.push({ kind: 'runway', value: `${metres(facts['runway_m'])}.${note ? ` ${note}` : ''}` })
  }
  if (facts['airfield'])
    out.push({ kind: 'airfield', value: 'Reported; the length of the runway was not found' })
  if (facts['harbour']) out.push({ kind: 'harbour', value: 'Reported' })
  if (facts['helipad']) out.push({ kind: 'helipad', value: 'Reported' })
  if (facts['lighthouse']) out.push({ kind: 'lighthouse', value: lighthouseNotes[id] ?? 'Reported' })
  if (facts['navigation_beacon']) out.push({ kind: 'navigation beacon', value: 'Reported' })
  if (typeof facts['civil_population'] === 'number') {
    const asOf = facts['civil_population_as_of']
    const value = `${facts['civil_population'].toLocaleString('en-GB')} civilians`
    out.push({ kind: 'population', value, ...(typeof asOf === 'string' && { asOf }) })
  }
  if (facts['platforms'] && !freeText[id]) {
    out.push({ kind: 'platforms', value: 'DK1 stations; their numbers were not found' })
  }
  return out
}

export const facilitiesOf = (feature: DossierFeature, citer: Citer): Facility[] => {
  if (!feature.facilities) return []
  const free = freeText[feature.id] ?? []
  const unworded = ['garrison'].filter((key) => key in (feature.facilities ?? {}))
  if (unworded.length > 0 && free.length === 0)
    throw new Error(`${feature.id}: ${unworded.join()} needs own words`)
  const sources = citer.usedFor(feature, /facilities/)
  return [...listed(feature.id, feature.facilities), ...free].map((facility) => ({ ...facility, sources }))
}

/** Dates that carry a remark, split into date and remark. */
const datedRemarks: Record<string, [string, string]> = {
  '2013 or later, total land': ['2013 or later', 'Total land.'],
  'at high tide, undated': ['undated', 'At high tide.'],
  'undated total land (zh list; the overview page says 17)': [
    'undated',
    'Total land; another page of Chinese Wikipedia has 17 ha.',
  ],
  'undated total land': ['undated', 'Total land.'],
  'since 1993, total land': ['since 1993', 'Total land.'],
  '2026 (six months into the work)': ['2026', 'Six months into the work.'],
  'undated (land area listed for the reef)': ['undated', 'Land area listed for the reef.'],
  '2019 text': ['text of 2019', ''],
  '2021 text': ['text of 2021', ''],
}

const areaNotes: [RegExp, string][] = [
  [/^(\d+) acres added (.*)$/, '$1 acres added $2.'],
  [/^8 acres for the wharf$/, '8 acres, for the wharf.'],
  [/^(\d+) acres$/, '$1 acres.'],
  [/^(\d+) acres, total; (.*) long$/, '$1 acres in all; $2 long.'],
  [/^(\d+) acres, total size including natural land$/, '$1 acres in all, natural land included.'],
  [/^(\d+) acres, total size.*$/, '$1 acres in all.'],
  [/^(\d+) acres, total$/, '$1 acres in all.'],
  [/^1,500 acres.*$/, '1,500 acres, rounded in the source; the whole expanse.'],
  [/^The infobox.*$/, 'The same article has 51 ha in its table.'],
  [/^0\.6 ha at low tide.*$/, '0.6 ha at low tide; the source itself doubts the figure.'],
  [/^The list page.*$/, 'Another page has 10 ha of artificial land.'],
  [/^German Wikipedia gives.*$/, 'German Wikipedia has 0.33 ha, 40 by 100 m.'],
  [/^Differs from English.*$/, 'English Wikipedia has 48 ha, which may count reclaimed land.'],
  [/^About 6 square km.*$/, 'About 6 square kilometres of new land.'],
  [/^Not land.*$/, 'Not land but the extent of the works: more than 15 square kilometres of reef.'],
]

const areaOf = (feature: DossierFeature, area: DossierArea, kind: string, citer: Citer) => {
  const source = feature.sources.find(({ title, url }) => `${title} (${url})` === area.source)
  if (!source) throw new Error(`${feature.id}: no source for area ${area.ha}`)
  const [asOf, remark] = datedRemarks[area.as_of] ?? [area.as_of, '']
  const worded = areaNotes.find(([pattern]) => pattern.test(area.note ?? ''))
  if (area.note && !worded) throw new Error(`${feature.id}: area note needs own words: ${area.note}`)
  const own = area.note && worded ? area.note.replace(worded[0], worded[1]) : ''
  const note = [remark, own].filter(Boolean).join(' ')
  return { kind, areaHa: area.ha, asOf, ...(note && { note }), sources: [citer.code(source.code)] }
}

export const areasOf = (feature: DossierFeature, citer: Citer) => [
  ...feature.natural_area_ha.map((area) => areaOf(feature, area, 'natural', citer)),
  ...feature.reclaimed_area_ha.map((area) => areaOf(feature, area, 'reclaimed', citer)),
]
