/** What the PRC states without coordinates: sovereignty, zones based on the groups, historic rights, land. */
import { cited, ids } from './cite'
import { notDrawn, type Claim, type Objection, type Zone } from './kit'
import { mapOf2009, notesOf2020, studyOf2022 } from './objections'

const groups = ['pratas', 'paracel', 'macclesfield', 'scarborough', 'spratly', 'luconia']

const assertions = (purpose: string) => [
  cited('prcStatement2016', 'the four groups; first part of the text'),
  cited('usaLetter2020', purpose),
]

const fromNotes = (...patterns: RegExp[]): Objection[] =>
  notesOf2020().filter((item) => patterns.some((pattern) => pattern.test(`${item.party} ${item.instrument}`)))

const belt = (kind: Zone['kind']): Zone => ({
  id: kind,
  kind,
  standing: 'stated',
  from: '2019-12-12',
  rule: notDrawn(
    'Stated for all four groups; baselines exist only for Xisha and Huangyan Dao and have files of their own.',
  ),
})

const sovereignty = (): Claim => ({
  id: 'prc-nanhai-zhudao-sovereignty',
  title: 'Sovereignty over Nanhai Zhudao (declaration of 1958, law of 1992, statement of 12 July 2016)',
  summary: 'Sovereignty over four island groups: Dongsha, Xisha, Zhongsha and Nansha.',
  claimants: ['CHN'],
  kind: 'statement',
  standing: 'stated',
  dates: { made: '1951-08', enacted: '1992-02-25', communicated: '2019-12-12' },
  from: '1951-08',
  status: 'maintained; contested',
  lines: [],
  zones: [belt('internal-waters'), belt('territorial-sea'), belt('contiguous-zone')],
  extent: { groups },
  objections: [
    mapOf2009()[0] as Objection,
    ...fromNotes(/^PHL/, /CML\/11/, /^VNM/, /CML\/42/, /^MYS/),
    {
      party: 'TWN',
      instrument: 'Statement of the Ministry of Foreign Affairs',
      date: '2024-11-12',
      sources: ids('rocNovember2024'),
      note: 'Claims the same islands for the Republic of China, whatever the PRC declares.',
    },
  ],
  objectorsUndocumented: [
    {
      party: 'BRN',
      basis: 'Named in the press among those who claim part of the Spratlys; no Bruneian document was read.',
      sources: ids('phlNote2011'),
    },
  ],
  confidence: 'medium',
  crossCheck: 'The declaration of 1958, the law of 1992 and the statement of 2016 name the same four groups.',
  notes: [
    'Group names are the claimant’s: Zhongsha takes in Macclesfield Bank and Scarborough Shoal; the texts list no members, and Nansha is understood to reach to James Shoal and the Luconia Shoals.',
    'The date of August 1951 is that of a statement by Zhou Enlai, as quoted in the white paper of July 2016.',
    'The award of 2016 decided nothing on sovereignty; it held that low-tide elevations cannot be appropriated. The PRC rejects the award.',
  ],
  missing: ['Full text of the note CML/14/2019; its assertions are read in a letter that quotes them.'],
  bibliography: [
    ...assertions('quotes the four assertions of note CML/14/2019'),
    cited('prcDeclaration1958', 'the groups and the 12 M territorial sea'),
    cited('prcLaw1992', 'article 2: the groups as land territory'),
    cited('prcWhitePaper2016', 'paragraphs 33-34: 1951 and 1958'),
    cited('award2016', 'what was and was not decided'),
  ],
})

const shelf = (): Claim => ({
  id: 'prc-nanhai-zhudao-eez-shelf',
  title:
    'Exclusive economic zone and continental shelf based on Nanhai Zhudao (statement of 2016, note CML/14/2019)',
  summary: 'An economic zone and a shelf measured from the four island groups, without published limits.',
  claimants: ['CHN'],
  kind: 'eez',
  standing: 'stated',
  dates: { made: '2016-07-12', communicated: '2019-12-12' },
  from: '2016-07-12',
  status: 'stated; contested',
  lines: [],
  zones: (['eez', 'continental-shelf'] as const).map((kind) => ({
    id: kind,
    kind,
    standing: 'stated',
    rule: notDrawn(
      'Neither the baselines of Nansha, Dongsha and Macclesfield nor any outer limit are published.',
    ),
  })),
  objections: [
    ...notesOf2020(),
    studyOf2022('Rejects baselines around the groups and claims to submerged features.'),
  ],
  objectorsUndocumented: [
    {
      party: 'AUS',
      basis: 'Named among the states that sent notes in 2020; its document was not read.',
      sources: ids('notesRound2021'),
    },
  ],
  confidence: 'medium',
  crossCheck:
    'The UN letter of 1 June 2020 and a law journal repeat the same four assertions of the note of 2019.',
  notes: [
    'On 7 July 2016 a spokesman had already said that the Nansha Islands generate a territorial sea, an economic zone and a shelf.',
    'The award of 2016 found no fully entitled island in the Spratlys and no entitlement of the group as a whole; the PRC rejects the award.',
  ],
  missing: ['Any map or coordinates; the number and text of some of the notes.'],
  bibliography: [
    ...assertions('quotes the assertion of an EEZ and shelf based on Nanhai Zhudao'),
    cited('prcSpokesman2016', 'zones of the Nansha Islands, 7 July 2016'),
    cited('prcLaw1998', 'rule of 200 M'),
    cited('award2016', 'status of features'),
  ],
})

const historic = (): Claim => ({
  id: 'prc-historic-rights-unstated',
  title: '“Historic rights in the South China Sea” (law of 1998, note CML/14/2019)',
  summary:
    'The PRC says that it has “historic rights in the South China Sea”; which rights and where has not been stated.',
  claimants: ['CHN'],
  kind: 'historic-waters',
  standing: 'stated',
  dates: { enacted: '1998', communicated: '2019-12-12' },
  from: '1998',
  status: 'stated without content or extent; contested',
  lines: [],
  zones: [
    {
      id: 'historic-rights',
      kind: 'historic-waters',
      standing: 'stated',
      rule: notDrawn('The claimant has never said to which waters the rights extend.'),
      note: 'The term is the claimant’s. It is not the same as the dashes, which it has not tied to these rights in the documents read.',
    },
  ],
  objections: [
    ...notesOf2020(),
    studyOf2022('Says that the claim has no legal basis and that its content was never given.'),
  ],
  confidence: 'medium',
  crossCheck:
    'The law of 1998 keeps such rights unaffected; the note of 2019 asserts them; neither defines them.',
  notes: [
    'The tribunal of 2016 found that the Convention leaves no such rights within the dashes beyond the zones it provides; the PRC rejects the award.',
  ],
  missing: ['A text of the PRC that defines the rights or their extent.'],
  bibliography: [
    cited('usaLetter2020', 'quotes the assertion in note CML/14/2019'),
    cited('prcLaw1998', 'law of 1998'),
    cited('award2016', 'finding on such rights'),
  ],
})

const taiwan = (): Claim => ({
  id: 'prc-taiwan-land',
  title:
    'Taiwan, Penghu and the islands off Fujian (declaration of 1958, law of 1992, Anti-Secession Law of 2005)',
  summary:
    'The PRC counts Taiwan, Penghu, Kinmen, Matsu, Wuqiu and Dongyin as its territory; Taiwan’s government holds them.',
  claimants: ['CHN'],
  kind: 'sovereignty-land',
  standing: 'enacted',
  dates: { made: '1958-09-04', enacted: '1992-02-25' },
  from: '1958-09-04',
  status: 'maintained; rejected by Taiwan’s government, which controls all of the land named',
  lines: [],
  zones: [
    {
      id: 'land',
      kind: 'sovereignty-land',
      standing: 'enacted',
      rule: {
        type: 'land',
        territories: ['taiwan', 'penghu', 'kinmen', 'matsu', 'wuqiu', 'dongyin'],
      },
      note: 'A claim to land, outside the counts of sea claims.',
    },
  ],
  objections: [
    {
      party: 'TWN',
      instrument: 'Statement of the Ministry of Foreign Affairs',
      date: '2022-04-26',
      sources: ids('rocRebuttal2022'),
      note: 'Says that Taiwan has never been part of the PRC and that neither side is subordinate to the other.',
    },
  ],
  confidence: 'high',
  crossCheck:
    'The declaration of 1958 names Taiwan, Penghu, Kinmen, Matsu, Wuqiu and Dongyin; the law of 1992 names Taiwan and Penghu; the law of 2005 names Taiwan.',
  notes: ['No baseline of the PRC around Taiwan was found in what was read.'],
  bibliography: [
    cited('prcDeclaration1958', 'names of the islands'),
    cited('prcLaw1992', 'article 2'),
    cited('prcLaw2005', 'article 2'),
  ],
})

const diaoyu = (): Claim => ({
  id: 'prc-diaoyu-sovereignty',
  title: 'Sovereignty over Diaoyu Dao and its affiliated islands (law of 1992, statements of September 2012)',
  summary:
    'Sovereignty over the islands that Japan administers as the Senkaku Islands, as islands belonging to Taiwan.',
  claimants: ['CHN'],
  kind: 'statement',
  standing: 'stated',
  dates: { enacted: '1992-02-25', communicated: '2012-09-21' },
  from: '1992-02-25',
  status: 'maintained; contested; the islands are administered by Japan',
  lines: [],
  zones: [],
  extent: { groups: ['senkaku'] },
  objections: [
    {
      party: 'JPN',
      instrument: 'Protest to the United Nations, number not read',
      date: '2012-09-24',
      sources: ids('senkakuBaselines'),
      note: 'Against the baselines of 10 September 2012.',
    },
    {
      party: 'JPN',
      instrument: 'Press conference of the foreign ministry',
      date: '2012-10-02',
      sources: ids('jpnPress2012', 'jpnAnswers'),
      note: 'Answers the Chinese speech in the General Assembly: the islands are inherent territory of Japan.',
    },
  ],
  objectorsUndocumented: [
    {
      party: 'TWN',
      basis: 'Claims the islands for itself; no document addressed to the PRC was read.',
      sources: ids('rocDiaoyutai2012'),
    },
  ],
  confidence: 'high',
  notes: [
    'When the claim was first made was not established here; 1992 is the first law in the sources read.',
    'The islands lie in the East China Sea. The zones of this claim stand in the file of the baselines of 2012.',
  ],
  bibliography: [
    cited('prcLaw1992', 'article 2'),
    cited('prcDiaoyuStatement2012', 'statement of 10 September 2012'),
    cited('prcDiaoyuPaper2012', 'white paper of 25 September 2012'),
    cited('senkakuBaselines', 'deposit and Japanese protest'),
  ],
})

export const prcStatementFiles = (): Claim[] => [sovereignty(), shelf(), historic(), taiwan(), diaoyu()]
