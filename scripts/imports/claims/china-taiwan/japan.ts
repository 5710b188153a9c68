/** Japan’s statement on the Senkaku Islands, in its own terms first. */
import { cited, ids } from './cite'
import { notDrawn, type Claim, type Zone } from './kit'

const zone = (kind: Zone['kind'], note: string): Zone => ({
  id: kind,
  kind,
  standing: 'stated',
  rule: notDrawn('Baseline of the islands not read; needs their coast and the zones of neighbours.'),
  note,
})

const japanObjections = (): Claim['objections'] => [
  {
    party: 'CHN',
    instrument: 'Statement of the Ministry of Foreign Affairs of the PRC',
    date: '2012-09-10',
    sources: ids('prcDiaoyuStatement2012'),
    note: 'Against the purchase of three islands; claims the islands as belonging to Taiwan and so to China.',
  },
  {
    party: 'TWN',
    instrument: 'Protest of the Ministry of Foreign Affairs of the Republic of China',
    date: '2012-09-11',
    sources: ids('rocDiaoyutai2012'),
    note: 'Against the purchase; claims the islands as part of Yilan County.',
  },
  {
    party: 'CHN',
    instrument: 'White paper on Diaoyu Dao',
    date: '2012-09-25',
    sources: ids('prcDiaoyuPaper2012'),
    note: 'Holds that Japan’s measures change nothing in China’s claim.',
  },
  {
    party: 'JPN',
    instrument: 'Press conference of the foreign ministry',
    date: '2012-10-02',
    sources: ids('jpnPress2012'),
    note: 'Restates that there is no doubt that the islands are inherent territory of Japan.',
    repliesTo: 'Chinese speech in the UN General Assembly, 27 September 2012',
  },
]

export const japanFile = (): Claim => ({
  id: 'jpn-senkaku-sovereignty',
  title: 'Position of the Government of Japan on the Senkaku Islands',
  summary:
    'Japan says that the Senkaku Islands are its inherent territory and that there is no question of sovereignty to resolve.',
  claimants: ['JPN'],
  kind: 'statement',
  standing: 'stated',
  dates: { made: '1895-01-14', communicated: '2012-10-02' },
  from: '1895-01-14',
  status: 'maintained; Japan administers the islands; China and Taiwan claim them',
  lines: [],
  zones: [
    zone(
      'territorial-sea',
      'Entries are counted by Japan’s coast guard; no straight baselines were drawn around the islands in 1996.',
    ),
    zone('contiguous-zone', 'The 12–24 M belt in which Japan’s coast guard counts days of presence.'),
    zone(
      'eez',
      'Japan says that both sides have up to 200 M in the East China Sea and favours the equidistance line.',
    ),
  ],
  extent: { groups: ['senkaku'] },
  objections: japanObjections(),
  confidence: 'high',
  crossCheck: 'The ministry’s questions and answers and its press conference of 2012 use the same terms.',
  notes: [
    'Japan dates its title to a cabinet decision of 14 January 1895, after surveys that in its account found no trace of Chinese control; China and Taiwan contest this.',
    'The United States administered the islands until 15 May 1972 and took no side on sovereignty.',
    'The islands lie in the East China Sea.',
  ],
  missing: ['The texts of Japan’s laws on its territorial sea and economic zone.'],
  bibliography: [
    cited('jpnAnswers', 'questions and answers'),
    cited('jpnPress2012', 'press conference'),
    cited('jpnIslands', 'islands and transfer'),
    cited('jpnShelf2015', 'zones in the East China Sea'),
    cited('senkakuBaselines', 'no straight baselines in 1996'),
  ],
})
