/**
 * First batch of baselines of the Republic of China (Taiwan), version of 2009. The
 * straight lines and the low-water lines are separate lines here, joined by the zones.
 */
import { citations, readDossier, toLine, type DossierLine, type Line } from '../../legal-lines'
import { cited, ids } from './cite'
import { around, enclosed, notDrawn, type Claim, type Zone } from './kit'
import { corrections } from './source-corrections'

const id = 'roc-1999-2009-first-batch-baselines'
const from = '2009-11-18'
const straight = 'straight baseline by the decree; drawn as geodesics'
const lowWater =
  'normal baseline (low-water line) as vertices of the ministry’s line; joined straight between vertices'

const dossierLine = (index: number) => readDossier(id).lines?.[index] as DossierLine

/** T4 to T22 and on to T3: the ring without the low-water line of Pengjiayu. */
const taiwanStraight = (): Line => {
  const line = dossierLine(0)
  return toLine(
    { ...line, closed: false, points: [...line.points.slice(3), ...line.points.slice(0, 3)] },
    {
      id: 'taiwan-straight',
      name: 'Taiwan and appurtenant islands, straight baselines from T4 round to T3',
      pathBasis: straight,
      pointNotes: {
        '1': 'The list of the decree begins here.',
        '3': 'From here to T4 the low-water line of Pengjiayu is the baseline.',
        '10': 'Called Huayu 3, and T11 Huayu 2, in both sources.',
      },
    },
  )
}

const pengjiayu = (): Line =>
  toLine(dossierLine(1), {
    id: 'pengjiayu-normal',
    name: 'Pengjiayu, low-water line from T3 to T4',
    pathBasis: lowWater,
  })

const dongshaPoints = (): Line =>
  toLine(dossierLine(2), {
    id: 'dongsha-base-points',
    name: 'Dongsha (Pratas), base points D1 to D4',
    path: 'points-only',
    pathBasis: 'straight D1–D2 and D3–D4, low-water line D2–D3 and D4–D1: see the line dongsha',
    pointNotes: {
      '3': 'Differs from the vertex of the ministry’s line by one second of longitude, about 29 m.',
    },
    readings: {
      '3': [
        {
          published: '20°41′55.20″N 116°41′47.77″E',
          lon: 116.696603,
          lat: 20.6986667,
          sources: citations(readDossier(id).sources ?? [], corrections)
            .map((item) => item.source)
            .filter((source) => source.includes('territorial-baseline')),
          note: 'Vertex of the converted line; the project’s own list of base points supports the decree’s value.',
        },
      ],
    },
  })

const dongsha = (): Line =>
  toLine(dossierLine(3), {
    id: 'dongsha',
    name: 'Dongsha (Pratas), whole baseline',
    pathBasis: `${straight}; ${lowWater}`,
  })

const drawn = ['taiwan-straight', 'pengjiayu-normal', 'dongsha']
const noVertices =
  'Diaoyutai and Huangyan Dao have normal baselines whose vertices were not read; Kinmen, Matsu and Nansha are not in the batch.'

const zones = (): Zone[] => [
  {
    id: 'internal-waters-taiwan',
    kind: 'internal-waters',
    standing: 'declared',
    from,
    rule: enclosed('taiwan-straight', 'pengjiayu-normal'),
  },
  {
    id: 'internal-waters-dongsha',
    kind: 'internal-waters',
    standing: 'declared',
    from,
    rule: enclosed('dongsha'),
  },
  {
    id: 'territorial-sea',
    kind: 'territorial-sea',
    standing: 'enacted',
    from,
    rule: around(12, ...drawn),
    note: 'Outside the baseline only. The law of 1998 takes the median line where territorial seas overlap and nothing is agreed.',
  },
  { id: 'contiguous-zone', kind: 'contiguous-zone', standing: 'enacted', from, rule: around(24, ...drawn) },
  {
    id: 'territorial-sea-elsewhere',
    kind: 'territorial-sea',
    standing: 'enacted',
    from: '1999-02-10',
    rule: notDrawn(noVertices),
  },
]

export const rocBaselines = (): Claim => ({
  id,
  title:
    'First Batch of Baselines of the Territorial Sea and Outer Limits of the Territorial Sea and Contiguous Zone of the Republic of China (1999, amended 2009)',
  summary:
    'Baselines around Taiwan with Penghu and around Pratas; normal baselines for Diaoyutai and Scarborough Shoal.',
  claimants: ['TWN'],
  kind: 'baseline',
  standing: 'declared',
  dates: { made: '1999-02-10', enacted: '2009-11-18' },
  from: '1999-02-10',
  status: 'in force in the version of 2009; contested in part',
  datum: 'WGS84',
  lines: [taiwanStraight(), pengjiayu(), dongshaPoints(), dongsha()],
  zones: zones(),
  objections: [
    {
      party: 'USA',
      instrument: 'Limits in the Seas No. 127 (study of the Department of State)',
      date: '2005-11-15',
      sources: ids('usaStudy127'),
      note: 'Says that the rules on baselines depart from the Convention; written on the version of 1999, only the opening was read.',
    },
  ],
  objectorsUndocumented: (['CHN', 'JPN', 'PHL'] as const).map((party) => ({
    party,
    basis: undocumented[party],
    sources: ids('rocOuterWaters2009'),
  })),
  confidence: 'high',
  crossCheck:
    '25 of 26 base points agree within 0.5 m between the table of the decree and the converted line of the ministry; D3 differs by 29 m.',
  notes: [
    'Treatment by group: Taiwan with Penghu, Liuqiu, Lüdao, Lanyu, Guishan and Pengjia, 22 points; Dongsha, 4 points; Diaoyutai and Huangyan Dao, normal baseline without points; Nansha, to be announced; Kinmen and Matsu, left out.',
    'The zones begin with the version of 2009, because the coordinates of 1999 were not read.',
    'An encyclopaedia dates the first announcement to 31 December 1999 in its text but cites the decree of 10 February 1999.',
    'The longest sides are T7–T8 (about 111 M) and T13–T14 (about 74 M).',
  ],
  missing: [
    'The coordinates of 1999; the decree itself; the vertices at Diaoyutai and Huangyan Dao.',
    'Waters around Kinmen, Matsu, Wuqiu and Dongyin: no baseline, no territorial sea.',
  ],
  bibliography: [
    ...citations(readDossier(id).sources ?? [], corrections),
    cited('rocSeaLaw1998', '12 M, straight and normal baselines, issue in batches'),
    cited('usaStudy127', 'contiguous zone and objection'),
    cited('rocOuterWaters2009', 'Kinmen and Matsu left out'),
  ],
})

const undocumented = {
  CHN: 'Follows a list of contesting parties and the PRC’s claim to the same land; no document on these baselines was read.',
  JPN: 'Follows a list of contesting parties; it could concern Diaoyutai (Senkaku) only. No document was read.',
  PHL: 'Follows a list of contesting parties; it could concern Scarborough Shoal only. No document was read.',
}
