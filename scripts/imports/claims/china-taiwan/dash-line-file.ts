/** prc-dash-line: the line on maps published by the PRC, its editions and estimates of the area inside. */
import { citations, cite, readDossier, readDossierFile, type DossierSource } from '../../legal-lines'
import { cited, ids } from './cite'
import { mainDashes, secondReading } from './dash-lines'
import type { AreaEstimate, Claim, Edition } from './kit'
import { mapOf2009, mapOf2023, notesOf2020, studyOf2022 } from './objections'
import { dashCorrections } from './source-corrections-dashes'

const lineIds = (count: number) => Array.from({ length: count }, (_, index) => `dash-${index + 1}`)

const standIn = (count: number) =>
  `Dashes 1 to ${count} as drawn by Tianditu, an approximation: this edition itself was not digitised.`

/** The dossier source of an edition whose title starts so. */
const editionSource = (start: string): string[] => {
  const sources = readDossier('dash-line-versions').sources ?? []
  return sources
    .filter((source) => source.title.startsWith(start))
    .map((source) => cite(source, dashCorrections).source)
}

const editions = (): Edition[] => [
  {
    id: 'notes-2009',
    title: 'Map attached to two notes of the PRC to the UN Secretary-General',
    date: '2009-05-07',
    dashes: 9,
    lines: lineIds(9),
    standIn: standIn(9),
    sources: [...ids('usaStudy143'), ...editionSource('Nine-dotted line, Wikipedia')],
  },
  {
    id: 'vertical-2013',
    title: 'Vertical-format map of Sinomaps Press',
    date: '2013-01',
    dashes: 10,
    lines: lineIds(10),
    standIn: standIn(10),
    sources: [...editionSource('China publishes new maps'), ...editionSource("China's new map: just")],
  },
  {
    id: 'vertical-2014',
    title: 'Vertical map of Hunan Map Press',
    date: '2014-06-23',
    dashes: 10,
    lines: lineIds(10),
    standIn: `${standIn(10)} News of the day spoke of nine dashes, later texts of ten.`,
    sources: [
      ...editionSource('New vertical map'),
      ...editionSource('China asserts'),
      ...editionSource('China bares'),
    ],
  },
  {
    id: 'standard-map-2023',
    title: '2023 edition of the standard map, Ministry of Natural Resources',
    date: '2023-08-28',
    dashes: 10,
    lines: lineIds(10),
    standIn: standIn(10),
    sources: [...editionSource('Report on the 2023'), ...ids('map2023')],
  },
]

interface Estimates {
  published: { figure: string; by: string; closing: string; url: string }[]
  sources: DossierSource[]
}

const estimates = (): AreaEstimate[] => {
  const dossier = readDossierFile('legal/dash-line-area-estimates.json') as Estimates
  const sourceOf = (url: string) =>
    dossier.sources.find((source) => source.url === url) ?? {
      title: 'Text that gives a figure for the area inside the dashes',
      publisher: new URL(url).hostname,
      url,
    }
  const published = dossier.published.map((item) => {
    return {
      figure: item.figure.replace(/; the article adds.*$/, ''),
      by: item.by,
      method: item.closing,
      computed: false,
      sources: [cite(sourceOf(item.url), dashCorrections).source],
    }
  })
  return [...published, ...computed]
}

const method = (closing: string) =>
  `Equal-area formula on a sphere, dashes 1 to 9 joined by straight lines, ${closing}; islands not taken out; range over four digitisations.`

const computed: AreaEstimate[] = [
  {
    figure: '1.42 to 1.46 million km²',
    by: 'The project’s research dossier, November 2026',
    method: method(
      'closed straight from dash 9 to dash 1, so without Pratas, the sea off Guangdong and the Gulf of Tonkin',
    ),
    computed: true,
  },
  {
    figure: '1.83 to 1.85 million km²',
    by: 'The project’s research dossier, November 2026',
    method: method(
      'closed along southern Taiwan and the baselines of 1996 to Hainan, without the Gulf of Tonkin',
    ),
    computed: true,
  },
  {
    figure: 'about 1.4 to 2.0 million km²',
    by: 'The project’s research dossier, November 2026',
    method: 'Range over both closings, with or without the Gulf of Tonkin and the part east of Taiwan.',
    computed: true,
  },
]

const dashObjections = (): Claim['objections'] => [
  ...mapOf2009(),
  {
    party: 'USA',
    instrument: 'Limits in the Seas No. 143 (study of the Department of State)',
    date: '2014-12-05',
    sources: ids('usaStudy143'),
    note: 'Examines the line of the map of 2009; reported as a protest. Only the opening was read.',
  },
  ...notesOf2020(),
  studyOf2022('Follows the study of 2014.'),
  ...mapOf2023(),
]

export const dashLineFile = (): Claim => ({
  id: 'prc-dash-line',
  title: 'Line on maps published by the People’s Republic of China (nine or ten dashes)',
  summary:
    'Dashes around most of the South China Sea on official Chinese maps; what is claimed inside was never stated.',
  claimants: ['CHN'],
  kind: 'dash-line',
  standing: 'stated',
  dates: { communicated: '2009-05-07' },
  from: '2009-05-07',
  status:
    'published on maps, without coordinates and without a text that says what the dashes mean; contested',
  datum: 'unstated',
  lines: [...mainDashes(), ...secondReading()],
  zones: [
    {
      id: 'dash-area',
      kind: 'dash-area',
      standing: 'stated',
      from: '2009-05-07',
      rule: { type: 'dash-area', lines: lineIds(9) },
      note: 'Dashes 1 to 9 only. The dashes are joined on no official map; the nature of what is claimed inside was never stated.',
    },
  ],
  editions: editions(),
  objections: dashObjections(),
  areaEstimates: estimates(),
  confidence: 'medium',
  crossCheck:
    'Dashes 1–9 of Tianditu equal the old national 1:4M base data vertex by vertex; an independent digitisation (GMT China) lies on average 1 to 6.5 km away, Natural Earth 3 to 20 km. Dash 10 has three positions up to 30 km apart.',
  notes: [
    'Dash numbers are ours: 1 off central Viet Nam, along the U through the south to 9 in the Luzon Strait, 10 east of Taiwan.',
    'Imprecision: about 5 km across the line and 20 km along it. The second reading (Natural Earth) differs by up to 16 km across and 46 km at the ends of dashes.',
    'The tenth dash is not new in 2013: an encyclopaedia dates it to 1984 at the latest on PRC maps, and the national 1:4M digital base data have it.',
    'The tribunal of 2016 found no legal basis for historic rights inside the dashes beyond the Convention; the PRC rejects the award.',
    'India also objected to the map of 2023, over its land border.',
    'Taiwan has a map of its own (1947) and is not taken to share this line.',
    'Limits in the Seas No. 143 is reported to put dash 1 50 M from the coast of Viet Nam and 36 M from Lý Sơn.',
  ],
  missing: [
    'Coordinates of any edition; the editions of 2009, 2013, 2014 and 2023 were not digitised themselves.',
    'The tables of Limits in the Seas No. 143, and any area figure with its closing line described.',
  ],
  bibliography: [
    ...citations(readDossier('prc-dash-line-tianditu-10').sources ?? [], dashCorrections),
    ...citations(readDossier('prc-dash-line-natural-earth-9').sources ?? [], dashCorrections),
    ...citations(readDossier('dash-line-versions').sources ?? [], dashCorrections),
    cited('award2016', 'findings on the dashes'),
  ],
})
