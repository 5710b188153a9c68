/** What Taiwan states or enacts without published coordinates. */
import { cited, ids } from './cite'
import { notDrawn, type Claim } from './kit'
import { rocBaselines } from './roc-baselines'
import { map1947 } from './roc-map'

const frame = { claimants: ['TWN'], lines: [] }

const taipingProtests = (): Claim['objections'] => [
  {
    party: 'VNM',
    instrument: 'Statement of the foreign ministry spokeswoman on a drill at Itu Aba',
    date: '2019-03-21',
    sources: ids('vnmTaiping2019'),
    note: 'Claims sovereignty over the Spratly Islands.',
  },
  {
    party: 'VNM',
    instrument: 'Statement of the foreign ministry spokeswoman on a drill at Itu Aba',
    date: '2023-08-28',
    sources: ids('vnmTaiping2023'),
    note: 'Calls the drill a violation of Vietnamese sovereignty.',
  },
  {
    party: 'TWN',
    instrument: 'Statement of the Ministry of Foreign Affairs',
    date: '2023-08-30',
    sources: ids('vnmTaiping2023'),
    note: 'Calls the Vietnamese statement unacceptable and Taiping territory of the Republic of China.',
    repliesTo: 'Vietnamese statement of 28 August 2023',
  },
]

const nanhaiUndocumented = (): NonNullable<Claim['objectorsUndocumented']> => [
  {
    party: 'CHN',
    basis: 'Claims the same groups itself; no document against the claim of Taiwan was read.',
    sources: ids('prcStatement2016'),
  },
  {
    party: 'PHL',
    basis:
      'Claims part of the Spratlys and Scarborough Shoal itself; no document addressed to Taiwan was read.',
    sources: ids('rocNovember2024'),
  },
  {
    party: 'MYS',
    basis: 'Follows a list of contesting parties; no document addressed to Taiwan was read.',
    sources: ids('phlNote2011'),
  },
]

const nanhai = (): Claim => ({
  ...frame,
  id: 'roc-nanhai-sovereignty',
  title: 'Sovereignty over the South China Sea islands (Tungsha, Shisha, Chungsha, Nansha)',
  summary: 'Sovereignty over four island groups; Taiwan holds Pratas and Itu Aba.',
  kind: 'statement',
  standing: 'stated',
  dates: { made: '1947', enacted: '1999-02-10', communicated: '2016-03-21' },
  from: '1947',
  status: 'maintained; contested; restated in 2016, 2020 and 2024',
  zones: [
    {
      id: 'territorial-sea',
      kind: 'territorial-sea',
      standing: 'enacted',
      from: '1999-02-10',
      rule: notDrawn(
        'The baselines of Nansha were left to a later announcement, and none for Shisha was found.',
      ),
    },
  ],
  extent: { groups: ['pratas', 'paracel', 'macclesfield', 'scarborough', 'spratly', 'luconia'] },
  objections: taipingProtests(),
  objectorsUndocumented: nanhaiUndocumented(),
  confidence: 'high',
  crossCheck: 'The same four groups are named in statements of 2009, 2016, 2020 and 2024.',
  notes: [
    'A claimant of its own: the claim rests on the map of 1947 and on statements of its own, not on the line published by the PRC.',
    'Group names are the claimant’s; membership of James Shoal and the Luconia Shoals in Nansha is understood, not listed in the texts read.',
    'The decree of 1999 declares the features of Nansha inside its traditional U-shaped line to be territory.',
    'The award of 2016 decided nothing on sovereignty; Taiwan, which took no part, says that it is not bound by it.',
  ],
  missing: [
    'The policy guidelines of 1993 on the waters inside the line, reported as suspended in 2005: no source was read.',
    'Coordinates of the restricted and prohibited waters set by the defence ministry in 1992 around Kinmen and other islands; only a report that they exist was read.',
    'Coordinates of the provisional enforcement line; the coast guard only says that there is one.',
  ],
  bibliography: [
    cited('rocPaper2016', 'position paper'),
    cited('rocInterior2016', 'the map of 1947 and the four groups'),
    cited('rocForeign2016', 'rejection of the award'),
    cited('rocStatement2020', 'statement of 2020'),
    cited('rocNovember2024', 'statement of 2024'),
    cited('rocShelf2009', 'the groups and the sea around them'),
    cited('rocKinmenWaters', 'restricted waters of 1992'),
    cited('rocEnforcement', 'provisional enforcement line'),
    cited('islandTexts', 'restatement of July 1999'),
  ],
})

const taiping = (): Claim => ({
  ...frame,
  id: 'roc-2016-taiping-statement',
  title: 'Position that Taiping (Itu Aba) is an island, not a rock (March to July 2016)',
  summary:
    'Taiwan says that Itu Aba can sustain human habitation and so carries an economic zone and a shelf.',
  kind: 'eez',
  standing: 'stated',
  dates: { made: '2016-03-21', communicated: '2016-07-12' },
  from: '2016-03-21',
  status: 'maintained; the tribunal of 2016 found otherwise',
  zones: (['eez', 'continental-shelf'] as const).map((kind) => ({
    id: kind,
    kind,
    standing: 'stated' as const,
    rule: notDrawn('No limit was announced.'),
  })),
  extent: { features: ['itu-aba-island'] },
  objections: [
    {
      party: 'IDN',
      instrument: 'Note verbale of 12 June 2020, number not read',
      date: '2020-06-12',
      sources: ids('idnJune2020'),
      note: 'Addressed to China: says that no Spratly feature has an economic zone or a shelf.',
    },
  ],
  objectorsUndocumented: [
    {
      party: 'PHL',
      basis:
        'Argued before the tribunal that the feature is a rock, as the ministry in Taipei reports; the pleading was not read.',
      sources: ids('rocMay2016'),
    },
    {
      party: 'VNM',
      basis:
        'Note 22/HC-2020 to China is read as treating every Spratly feature as a rock; nothing addressed to Taiwan was read.',
      sources: ids('vnmNote2020'),
    },
  ],
  confidence: 'high',
  notes: [
    'The tribunal held that no high-tide feature of the Spratlys is a fully entitled island; Taiwan was not a party and rejects the award.',
  ],
  bibliography: [
    cited('rocInterior2016', 'minister of the interior, 12 July 2016'),
    cited('rocForeign2016', 'minister of foreign affairs, 12 July 2016'),
    cited('rocMay2016', 'statement of 13 May 2016'),
    cited('rocPaper2016', 'position paper of 21 March 2016'),
    cited('award2016', 'finding on the feature'),
  ],
})

const zones1998 = (): Claim => ({
  ...frame,
  id: 'roc-1998-eez',
  title: 'Law on the Exclusive Economic Zone and the Continental Shelf of the Republic of China',
  summary: 'An economic zone to 200 M from the baselines and a shelf along the natural prolongation.',
  kind: 'eez',
  standing: 'enacted',
  dates: { enacted: '1998-01-21', communicated: '2009-05-12' },
  from: '1998-01-21',
  status: 'in force; outer limits left to the Executive Yuan, none found',
  zones: [
    {
      id: 'eez',
      kind: 'eez',
      standing: 'enacted',
      rule: notDrawn('No outer limit is announced; neighbours’ zones have not been cut out yet.'),
    },
    {
      id: 'continental-shelf',
      kind: 'continental-shelf',
      standing: 'enacted',
      rule: notDrawn('Defined by natural prolongation; no limit was read.'),
      note: 'A declaration on the outer limits of the shelf followed on 12 May 2009; no coordinates were read.',
    },
  ],
  objections: [],
  confidence: 'high',
  notes: ['Objections were not searched for by document; that none is listed says nothing about them.'],
  missing: ['Outer limits; coordinates of the provisional enforcement line.'],
  bibliography: [
    cited('rocZoneLaw1998', 'articles 2 and 3'),
    cited('rocShelf2009', 'declaration of 2009'),
    cited('rocEnforcement', 'zone and provisional line'),
  ],
})

const diaoyutai = (): Claim => ({
  ...frame,
  id: 'roc-diaoyutai-sovereignty',
  title: 'Sovereignty over the Diaoyutai Islands',
  summary:
    'Sovereignty over the islands that Japan administers as the Senkaku Islands, as part of Yilan County.',
  kind: 'statement',
  standing: 'stated',
  dates: { enacted: '1999-02-10', communicated: '2012-09-11' },
  from: '1999-02-10',
  status: 'maintained; contested; the islands are administered by Japan',
  zones: [
    {
      id: 'territorial-sea',
      kind: 'territorial-sea',
      standing: 'enacted',
      rule: notDrawn('Normal baseline by the decree of 1999; its vertices were not read.'),
    },
  ],
  extent: { groups: ['senkaku'] },
  objections: [],
  objectorsUndocumented: [
    {
      party: 'JPN',
      basis:
        'Holds the islands to be its territory and sees no question to resolve; no document addressed to Taiwan was read.',
      sources: ids('jpnAnswers'),
    },
    {
      party: 'CHN',
      basis: 'Claims the islands itself; no document addressed to this claim was read.',
      sources: ids('prcDiaoyuStatement2012'),
    },
  ],
  confidence: 'medium',
  notes: [
    'When the claim was first made was not established here; 1999 is the first decree in the sources read.',
    'The islands lie in the East China Sea.',
  ],
  bibliography: [
    cited('rocDiaoyutai2012', 'protest of 11 September 2012'),
    cited('rocShelf2009', 'the islands among the territories named'),
  ],
})

export const rocFiles = (): Claim[] => [
  map1947(),
  rocBaselines(),
  nanhai(),
  taiping(),
  diaoyutai(),
  zones1998(),
]
