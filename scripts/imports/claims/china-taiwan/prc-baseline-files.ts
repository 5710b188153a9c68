/** The five baseline files of the PRC. */
import { ids, cited } from './cite'
import type { Claim } from './kit'
import { onGroupBaselines, studyOf2022 } from './objections'
import { baseline, openZones, published, ringZones } from './prc-baselines'

const heldByTaiwan = (place: string) =>
  `Stands on ${place}, which is held by Taiwan (Republic of China), not by the PRC.`

const unsearched =
  'Reactions of other states were not searched for; that none is listed says nothing about them.'

const mainland = (): Claim =>
  baseline('prc-1996-mainland-baselines', '1996-05-15', {
    title:
      'Declaration of the Government of the People’s Republic of China on the Baselines of the Territorial Sea (mainland part)',
    summary: 'Straight baselines through 49 base points from the Shandong peninsula to western Hainan.',
    status: 'in force; continued in the northern Beibu Gulf in 2024, not declared north of Shandong',
    lines: [
      published('prc-1996-mainland-baselines', 0, {
        id: 'mainland',
        pointNotes: {
          '2': 'One text labels it (1) again, evidently a slip for (2).',
          '19': heldByTaiwan('Dongyin'),
          '20': `${heldByTaiwan('Dongsha of the Matsu islands')} Not the Dongsha (Pratas) of the South China Sea.`,
          '22': heldByTaiwan('Wuqiu'),
          '23': heldByTaiwan('Dongding, off Kinmen'),
        },
      }),
    ],
    zones: openZones('1996-05-15'),
    objections: [],
    confidence: 'high',
    crossCheck:
      'Points 1–20 agree in a legal database and two encyclopaedias, 21–26 in two, 28 and 49 with other texts; 27 and 29–48 rest on one table. Number, mean and greatest length of the 48 sides match lecture slides.',
    notes: [
      'Points 19, 20, 22 and 23 stand on islands that Taiwan holds.',
      'The longest sides are 8–9 (about 121.8 M) and 31–32 across the Qiongzhou Strait (about 108.1 M).',
      'English names of points 27–49 are pinyin, not part of a published translation.',
    ],
    missing: [unsearched, 'The text on the UN site.'],
  })

const xisha = (): Claim => {
  const claim = baseline('prc-1996-xisha-baselines', '1996-05-15', {
    title:
      'Declaration of the Government of the People’s Republic of China on the Baselines of the Territorial Sea (Xisha part)',
    summary: 'A ring of straight baselines through 28 base points around the Paracel Islands as one group.',
    status: 'declared; contested',
    lines: [
      published('prc-1996-xisha-baselines', 0, {
        id: 'xisha',
        name: 'Ring around the Xisha (Paracel) Islands',
      }),
    ],
    zones: ringZones('1996-05-15', [{ id: 'internal-waters', line: 'xisha' }]),
    objections: [
      {
        party: 'VNM',
        instrument: 'Declaration on the Chinese baselines of 15 May 1996',
        date: '1996-06-06',
        sources: ids('vnmDeclarations', 'vnmTonkin2024b'),
        note: 'Lodged with the United Nations on 7 June 1996; recalled by the spokeswoman in March 2024.',
      },
      ...onGroupBaselines(),
      studyOf2022('Holds that the group does not meet the conditions for straight baselines.'),
    ],
    objectorsUndocumented: [
      {
        party: 'TWN',
        basis:
          'Claims the same islands itself; a list of contesting parties names it, no document on this ring was read.',
        sources: ids('rocPaper2016'),
      },
    ],
    confidence: 'high',
    crossCheck:
      'Points 1–23 agree in two lists, 4–7 and 23–25 also in articles on the reefs; 26–28 rest on one table, two of them confirmed as base points elsewhere.',
    notes: [
      'The long sides are 3–4, 7–8, 14–15, 22–23 and 28–1, between about 28 and 79 M; the others are under 4 M.',
      'About 17,300 km² lie inside the ring (computed on a sphere).',
      'Two pages number point 24 as Zhaoshudao (3); the coordinates are the same.',
    ],
    missing: ['U.S. study of the 1996 baselines, said to hold the full list.'],
  })
  return { ...claim, bibliography: [...claim.bibliography, cited('usaStudy150', 'objection')] }
}

const diaoyu = (): Claim =>
  baseline('prc-2012-diaoyu-dao-baselines', '2012-09-10', {
    communicated: '2012-09-21',
    title:
      'Statement of the Government of the People’s Republic of China on the Baselines of the Territorial Sea of Diaoyu Dao and Its Affiliated Islands',
    summary:
      'Two rings of baselines, 12 and 5 points, around islands that Japan administers as the Senkaku Islands.',
    status: 'declared, deposited with the United Nations; contested',
    lines: [
      published('prc-2012-diaoyu-dao-baselines', 0, {
        id: 'diaoyu-dao',
        name: 'Ring around Diaoyu Dao and six islets',
      }),
      published('prc-2012-diaoyu-dao-baselines', 1, { id: 'chiwei-yu', name: 'Ring around Chiwei Yu' }),
    ],
    zones: ringZones('2012-09-10', [
      { id: 'internal-waters-diaoyu-dao', line: 'diaoyu-dao' },
      { id: 'internal-waters-chiwei-yu', line: 'chiwei-yu' },
    ]),
    objections: [
      {
        party: 'JPN',
        instrument: 'Protest to the United Nations, number not read',
        date: '2012-09-24',
        sources: ids('senkakuBaselines'),
        note: 'Protests the baselines; Japan administers the islands and holds that no question of sovereignty exists.',
      },
    ],
    objectorsUndocumented: [
      {
        party: 'TWN',
        basis:
          'Claims the islands itself; its protest of 11 September 2012 is addressed to Japan, none to these baselines was read.',
        sources: ids('rocDiaoyutai2012'),
      },
    ],
    confidence: 'high',
    crossCheck: 'All 17 points agree in two ministry pages, two reprints and an encyclopaedia.',
    notes: [
      'The islands lie in the East China Sea.',
      'The published lists end by repeating their first point; the repeats are left out here.',
      'Long sides: 4–5 (about 16.3 M) and 9–10 (about 14.1 M). Names of the islets are transliterations.',
    ],
  })

const beibu = (): Claim =>
  baseline('prc-2024-beibu-gulf-baselines', '2024-03-01', {
    title:
      'Statement of the Government of the People’s Republic of China on the Baselines of the Territorial Sea in the Northern Part of the Beibu Gulf',
    summary: 'Seven base points from western Hainan to the land border with Viet Nam.',
    status: 'declared; Viet Nam has reserved its position',
    lines: [
      published('prc-2024-beibu-gulf-baselines', 0, {
        id: 'northern-beibu-gulf',
        pointNotes: {
          '1': 'Equals point 49 of the mainland baselines of 1996.',
          '7': 'Equals point 1 of the boundary of 2000 with Viet Nam; published in seconds, the others in tenths of minutes.',
        },
      }),
    ],
    zones: openZones('2024-03-01'),
    objections: [
      {
        party: 'VNM',
        instrument: 'Statement of the foreign ministry spokeswoman',
        date: '2024-03-14',
        sources: ids('vnmTonkin2024', 'vnmTonkin2024b'),
        note: 'Asks that the agreement of 2000 and the Convention be respected and reserves rights, recalling the declaration of 6 June 1996.',
      },
    ],
    confidence: 'high',
    crossCheck: 'All seven points agree in three reprints; the ministry page itself was not read.',
    notes: ['English names are transliterations.'],
    missing: ['Reactions of states other than Viet Nam were not searched for.'],
  })

const huangyan = (): Claim => {
  const line = published('prc-2024-huangyan-dao-baselines', 0, {
    id: 'huangyan-dao',
    name: 'Ring around Huangyan Dao (Scarborough Shoal)',
    pointNotes: {
      '1': 'Published again as line 16 to close the figure.',
      '4': 'From one list only; the other is damaged here.',
      '5': 'From one list only; the other is damaged here.',
      '6': 'Latitude from one list only.',
    },
  })
  return baseline('prc-2024-huangyan-dao-baselines', '2024-11-10', {
    communicated: '2024-12-02',
    title:
      'Statement of the Government of the People’s Republic of China on the Baselines of the Territorial Sea Adjacent to Huangyan Dao',
    summary: 'A ring of straight baselines through 15 points around Scarborough Shoal.',
    status: 'declared, deposited with the United Nations; contested',
    lines: [{ ...line, points: line.points.slice(0, 15) }],
    zones: ringZones('2024-11-10', [{ id: 'internal-waters', line: 'huangyan-dao' }]),
    objections: huangyanObjections(),
    confidence: 'high',
    crossCheck:
      'Points 1–3 and 7–15 and the longitude of 6 agree in two lists; 4, 5 and the latitude of 6 come from one.',
    notes: [
      'Reports speak of 16 base points: the sixteenth line of the list repeats the first, so there are 15 points.',
      'The sides measure 0.4 to 6.4 M; about 137 km² lie inside (computed).',
      'The award of 2016 called the shoal a rock, found traditional fishing there by both sides and decided nothing on sovereignty.',
    ],
  })
}

const huangyanObjections = (): Claim['objections'] => [
  {
    party: 'TWN',
    instrument: 'Statement of the Ministry of Foreign Affairs',
    date: '2024-11-12',
    sources: ids('rocNovember2024'),
    note: 'Holds that the islands of the South China Sea belong to the Republic of China and that the baselines change nothing.',
  },
  {
    party: 'PHL',
    instrument: 'Diplomatic protest, number not read',
    date: '2024-11-12',
    sources: ids('phlBaselines2024b'),
    note: 'Filed two days after the announcement.',
  },
  {
    party: 'PHL',
    instrument: 'Statement on the summons of the Chinese ambassador',
    date: '2024-11-13',
    sources: ids('phlBaselines2024', 'phlBaselines2024b'),
    note: 'Says that the baselines infringe Philippine sovereignty, lack a legal basis and do not bind the Philippines.',
  },
  {
    party: 'PHL',
    instrument: 'Own charts of the shoal lodged with the United Nations',
    date: '2026-07-31',
    sources: ids('phlDeposit2026'),
    note: 'Reported by one press agency; China objected.',
  },
]

export const prcBaselineFiles = (): Claim[] => [mainland(), xisha(), diaoyu(), beibu(), huangyan()]
