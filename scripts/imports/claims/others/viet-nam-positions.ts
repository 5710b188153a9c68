/** Viet Nam: sovereignty over the two archipelagos, the DK1 banks and the zones set by law. */
import type { ClaimEntry } from './types'

const dk1Banks = [
  'alexandra-bank',
  'bombay-castle',
  'grainger-bank',
  'prince-consort-bank',
  'prince-of-wales-bank',
  'rifleman-bank',
  'vanguard-bank',
]

export const vietNamPositions: ClaimEntry[] = [
  {
    id: 'vnm-hoang-sa-truong-sa-sovereignty',
    title:
      'Sovereignty over the Hoàng Sa (Paracel) and Trường Sa (Spratly) archipelagos: statements and Law of the Sea of 2012',
    summary: 'Viet Nam claims sovereignty over all features of the Paracel and Spratly archipelagos.',
    claimants: ['VNM'],
    kind: 'sovereignty',
    standing: 'stated',
    moreSources: {
      'hanoi-1979-paper': 'title and year of the publication of 1979',
      'vietnam-unclos-declarations': 'communication of 1987 and declaration of 7 June 1996',
      'vietnam-law-2012-notice': 'the law covers the two archipelagos',
      'viet-nams-note-verbale-no22hc2020': 'note 22/HC-2020',
      'vietnam-2024-spokeswoman': 'restatement of 20 June 2024',
      'vietnam-1977-statement': 'baselines of the archipelagos left to a separate document',
    },
    dates: { made: '1979', enacted: '2012-06-21', communicated: '1987-02-23' },
    from: '1979',
    status: 'Maintained; restated in June 2024.',
    zones: [
      {
        id: 'territorial-sea',
        kind: 'territorial-sea',
        standing: 'enacted',
        from: '2012-06-21',
        rule: {
          type: 'not-drawn-yet',
          reason:
            'No baselines of the two archipelagos have been published; belts need the rule of a circle around each high-tide feature.',
        },
        note: "No 200 M zone follows from these features: Viet Nam's note 22/HC-2020 measures their entitlements by article 121, paragraph 3.",
      },
    ],
    extent: { groups: ['paracel', 'spratly'], except: dk1Banks },
    objections: [
      {
        party: 'CHN',
        instrument: 'Protest of the foreign ministry, Vietnamese ambassador summoned; text not read',
        date: '2012-06-21',
        sources: ['china-2012-protest'],
        note: 'Answers the Law of the Sea of Viet Nam.',
      },
      {
        party: 'CHN',
        instrument: 'Note verbale CML/42/2020; text not read',
        date: '2020-04-17',
        sources: ['note-verbale-of-france-germany', 'notes-april-2020'],
        repliesTo: '22/HC-2020',
      },
    ],
    objectorsUndocumented: [
      {
        party: 'PHL',
        basis: 'Claims features of the Spratlys itself; no document against this statement was read.',
        sources: ['spratlys.org'],
      },
      {
        party: 'TWN',
        basis: 'Claims both groups itself; its statement of 12 November 2024 says so in general terms.',
        sources: ['taiwan-2024-statement'],
      },
    ],
    confidence: 'medium',
    crossCheck:
      'The declarations of 1987 and 1996 are deposited with the UN and name both archipelagos; the law of 2012 names them too.',
    notes: [
      'Shown from 1979, the year of a foreign ministry publication that names both groups in its title; the claim is older, and was made by earlier Vietnamese governments too.',
      'The banks with DK1 platforms are treated as parts of the shelf, in vnm-dk1-continental-shelf.',
      'The note of 2020 is known from a commentary, not from its text.',
    ],
    missing: [
      'Text of note 22/HC-2020.',
      'Baselines of the two archipelagos.',
      'First date of the claim by the present state.',
    ],
  },
  {
    id: 'vnm-dk1-continental-shelf',
    title: 'Banks of the DK1 platforms as part of the continental shelf',
    summary:
      'Viet Nam treats the banks that carry its DK1 platforms as its continental shelf, not as islands.',
    claimants: ['VNM'],
    kind: 'continental-shelf',
    standing: 'stated',
    moreSources: {
      dk1: 'resolution of 17 October 1988 and banks',
      'spratlys.org': 'claimants of the area',
    },
    dates: { made: '1988-10-17' },
    from: '1988-10-17',
    status: 'Maintained.',
    zones: [
      {
        id: 'shelf',
        kind: 'continental-shelf',
        standing: 'stated',
        from: '1988-10-17',
        rule: {
          type: 'not-drawn-yet',
          reason: 'No limit of this area was published; it lies within the shelf that the law claims.',
        },
      },
    ],
    extent: { features: dk1Banks },
    objections: [],
    objectorsUndocumented: [
      {
        party: 'CHN',
        basis: 'Lists the banks among the Nansha islands; follows lists of claimants, no protest was read.',
        sources: ['geos.md/pg.md'],
      },
      {
        party: 'TWN',
        basis: 'Follows lists of claimants, no protest was read.',
        sources: ['geos.md/pg.md'],
      },
    ],
    confidence: 'medium',
    notes: [
      'The date is that of the decision to build platforms; a text that states the legal view was not read.',
      'The banks lie under water; a bank that never emerges has no territorial sea.',
    ],
    missing: ['An official text on the legal nature of the banks.', 'Building date of each platform.'],
  },
  {
    id: 'vnm-eez-shelf-law',
    title: 'Statement on the maritime zones of 12 May 1977 and Law of the Sea of Viet Nam (18/2012/QH13)',
    summary:
      'Territorial sea of 12 M, contiguous zone to 24 M, EEZ and continental shelf measured from the baselines.',
    claimants: ['VNM'],
    kind: 'eez',
    standing: 'enacted',
    moreSources: {
      'vietnam-1977-statement': 'statement of 12 May 1977 and its zones',
      'vietnam-law-2012': 'breadths in articles 3, 9, 11 and 13',
      'vietnam-law-2012-notice': 'date of the law',
      'navy-ships-in-vietnam-waters': 'zones claimed and protests',
      'viet-nams-note-verbale-no22hc2020': 'no 200 M zone from Paracel or Spratly features',
      'china-2012-protest': "China's protest",
    },
    dates: { made: '1977-05-12', enacted: '2012-06-21' },
    from: '1977-05-12',
    status: 'In force; no outer limits published.',
    zones: [
      {
        id: 'eez',
        kind: 'eez',
        standing: 'enacted',
        from: '1977-05-12',
        rule: {
          type: 'not-drawn-yet',
          reason:
            'Limit unpublished: needs a 200 M envelope from the baselines, cut by the agreements of 1997 and 2000.',
        },
        note: 'Measured from the mainland baselines and coastal islands, never from a Paracel or Spratly feature.',
      },
      {
        id: 'continental-shelf',
        kind: 'continental-shelf',
        standing: 'enacted',
        from: '1977-05-12',
        rule: {
          type: 'not-drawn-yet',
          reason:
            'Limit unpublished: needs a 200 M envelope, cut by the agreements of 1997, 2000 and 2003; beyond 200 M see the submissions.',
        },
      },
    ],
    objections: [
      {
        party: 'USA',
        instrument: 'Protests recorded in the Maritime Claims Reference Manual; text not read',
        date: '1982',
        sources: ['navy-ships-in-vietnam-waters'],
        note: 'Concerns security rights in the contiguous zone and advance permission for warships.',
      },
      {
        party: 'CHN',
        instrument: 'Protest of the foreign ministry, Vietnamese ambassador summoned; text not read',
        date: '2012-06-21',
        sources: ['china-2012-protest'],
        note: "Concerns the law's naming of the Paracels and Spratlys.",
      },
    ],
    confidence: 'medium',
    crossCheck: 'The US manual gives May 1977 for the statement, a Vietnamese paper 12 May 1977.',
    notes: [
      'The breadth of the EEZ and shelf in articles 15 to 18 of the law was not reached in the copies read.',
    ],
    missing: ['Articles 15 to 18 of the law.', 'Any published outer limit.'],
  },
]
