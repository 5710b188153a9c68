/** Blocks 0 to 9: headline, the criticism of the alliance, the visit of February 2025. */
import type { Block } from './types'

const onlyHere = 'No other source on this was read.'
const ishiba = { name: 'Shigeru Ishiba', role: 'Prime Minister of Japan at the time' }

export const blocks0To9: readonly Block[] = [
  {
    n: 0,
    kind: 'title',
    topic: 'Headline',
    onMap: false,
    assertions: [
      {
        text: 'Washington is weighing closer military cooperation with Japan although its president finds fault with the alliance.',
        grade: 'supported',
        check:
          'Nine days later both defence chiefs announced a first step, an upgrade of the US command in Japan.',
        sources: ['cbs', 'upgrade', 'jiji'],
      },
    ],
    corrections: [
      'The original headline has “ties”, not “links”.',
      'The original has “U.S.”, not “Us”.',
      'The words “with regard to” are not in the original headline.',
    ],
  },
  {
    n: 1,
    kind: 'paragraph',
    topic: 'Criticism of the alliance',
    onMap: false,
    assertions: [
      {
        text: 'In March 2025 the US president complained that the alliance obliges only one side.',
        grade: 'not-checkable',
        check:
          'The remark was read in this article alone; the joint statement of February does not contain it.',
        sources: ['cbs', 'statement'],
      },
      {
        text: 'Japanese officials had met this complaint before and still count on US help in the defence of their country.',
        grade: 'not-checkable',
        check: onlyHere,
        sources: ['cbs'],
      },
    ],
    people: [{ name: 'Donald Trump', role: 'President of the United States' }],
    corrections: [
      'The copy has “support insurance” where an assurance of support is meant.',
      'The copy has “unilateral” where the alliance is called one-sided.',
    ],
  },
  {
    n: 2,
    kind: 'paragraph',
    topic: 'No alternative',
    onMap: false,
    assertions: [
      {
        text: 'Officials in Tokyo admit that they have nowhere else to turn.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
  },
  {
    n: 3,
    kind: 'paragraph',
    topic: 'A diplomat on the lack of a substitute',
    onMap: false,
    assertions: [
      {
        text: 'A senior Japanese diplomat says that nobody could replace the United States, whether by treaty or by troops.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
    people: [
      {
        name: 'Takuya Akiyama',
        role: 'Principal Deputy Director, North American Affairs Bureau, Ministry of Foreign Affairs of Japan',
        note: 'The copy puts the word “News”, left over from “CBS News”, before the name and calls the bureau an office.',
      },
    ],
    corrections: [
      'The copy has “Controlled” where the original speaks of treaties.',
      'The copy shortens the title: he is principal deputy director, and of a bureau.',
    ],
  },
  {
    n: 4,
    kind: 'paragraph',
    topic: 'Cooperation still stable',
    onMap: false,
    assertions: [
      {
        text: 'US ties with Europe were loosening, while defence work with Japan held steady and might expand in view of China.',
        grade: 'partly',
        check:
          'The part on Japan fits what followed: the command upgrade was announced on 30 March 2025. The part on Europe was not checked.',
        sources: ['cbs', 'upgrade', 'jiji'],
      },
    ],
  },
  {
    n: 5,
    kind: 'subhead',
    topic: 'Heading: China and its neighbours',
    onMap: false,
    assertions: [
      { text: 'The heading presents China as a danger to its neighbours.', grade: 'view', sources: ['cbs'] },
    ],
  },
  {
    n: 6,
    kind: 'paragraph',
    topic: 'Visit of February 2025',
    onMap: true,
    assertions: [
      {
        text: 'Japan’s prime minister came to the White House in February 2025.',
        grade: 'supported',
        check: 'The leaders’ joint statement is dated 7 February 2025.',
        sources: ['statement', 'oana'],
      },
      {
        text: 'The new administration renewed the promise to defend Japan, also where China disputes the Senkaku Islands.',
        grade: 'supported',
        check: 'The joint statement says that Article V of the security treaty covers the islands.',
        sources: ['statement', 'deny'],
      },
    ],
    figures: [{ value: '7 February 2025', meaning: 'Day of the meeting', sources: ['statement'] }],
    people: [ishiba],
    places: [{ name: 'Senkaku / Diaoyu Islands', group: 'senkaku', feature: 'uotsuri-shima' }],
    camera: { lon: 123.8, lat: 25.8, zoom: 7 },
    corrections: [
      'In the copy the phrase about a sigh of relief has lost its verb.',
      'The copy has “the property of” where ownership of the islands is meant.',
    ],
  },
  {
    n: 7,
    kind: 'paragraph',
    topic: 'Territorial disputes and US patrols',
    onMap: true,
    assertions: [
      {
        text: 'The Senkaku dispute counts among China’s many disputes over islands of the South China Sea.',
        grade: 'contradicted',
        check:
          'The Senkaku Islands are part of the East China Sea. The article lists them among South China Sea disputes, in the original as in the copy; this atlas keeps the two apart.',
        sources: ['cbs', 'dispute'],
      },
      {
        text: 'Beijing lays claim to nearly the whole of the South China Sea.',
        grade: 'partly',
        check:
          'China claims the island groups and has published maps whose dashes take in most of the sea; what it claims in the water between the dashes was never spelled out.',
        sources: ['limits', 'tracker'],
      },
      {
        text: 'The United States objects to Chinese conduct there and often sends ships and aircraft on navigation patrols, to which China protests.',
        grade: 'supported',
        check:
          'Counts differ between sources and between calendar and fiscal years; ten were reported for the fiscal year 2020.',
        sources: ['usPosition', 'lassen', 'fonops2019', 'fonopsFiscal'],
      },
    ],
    figures: [
      {
        value: 'no number given',
        meaning: 'US freedom-of-navigation operations',
        context: 'The article says only that they are regular; the series gives the counts that were found.',
        series: 'us-fonop-scs',
        sources: ['fonops2019', 'fonopsFiscal'],
      },
    ],
    places: [
      { name: 'Dash line as drawn on Chinese maps', claim: 'prc-dash-line' },
      { name: 'Paracel Islands', group: 'paracel' },
      { name: 'Spratly Islands', group: 'spratly' },
      { name: 'Scarborough Shoal', group: 'scarborough', feature: 'scarborough-shoal' },
      { name: 'Senkaku / Diaoyu Islands (East China Sea)', group: 'senkaku', feature: 'uotsuri-shima' },
    ],
    camera: { lon: 117, lat: 17, zoom: 4 },
    since: [
      {
        date: '2025-08-13',
        text: 'USS Higgins operated near Scarborough Shoal; China said that it had sent the destroyer away.',
        sources: ['higgins'],
      },
    ],
    corrections: [
      'The copy has “net heating” where sharp rebukes are meant.',
      'The copy has “land ownership conflicts” where territorial disputes are meant.',
    ],
  },
  {
    n: 8,
    kind: 'caption',
    topic: 'Photograph of the meeting',
    onMap: false,
    assertions: [
      {
        text: 'The picture shows the two leaders’ handshake at the White House on 7 February 2025.',
        grade: 'supported',
        check: 'The date is that of the joint statement; the picture itself was not examined.',
        sources: ['statement'],
      },
    ],
    figures: [{ value: '7 February 2025', meaning: 'Day of the photograph', sources: ['statement'] }],
    people: [ishiba, { name: 'Anna Moneymaker', role: 'Photographer, Getty Images' }],
  },
  {
    n: 9,
    kind: 'paragraph',
    topic: 'Preparing for the meeting',
    onMap: false,
    assertions: [
      {
        text: 'For months aides coached the prime minister to say simply what Japan pays, buys and contributes.',
        grade: 'not-checkable',
        check: onlyHere,
        sources: ['cbs'],
      },
    ],
    corrections: ['The clause “the increase in Japan has made” is broken in the copy.'],
  },
]
