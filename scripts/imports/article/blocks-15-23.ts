/** Blocks 15 to 23: the map, the risk of escalation, Japan's defence policy, the command in Japan. */
import type { Block } from './types'

const onlyHere = 'No other source on this was read.'
const senkaku = { name: 'Senkaku / Diaoyu Islands', group: 'senkaku', feature: 'uotsuri-shima' }

export const blocks15To23: readonly Block[] = [
  {
    n: 15,
    kind: 'paragraph',
    topic: 'Larger ships and weapons',
    onMap: true,
    assertions: [
      {
        text: 'Officials in Tokyo report more Chinese ships around the islands, larger ones, and with heavier guns.',
        grade: 'not-checkable',
        check:
          'No source on the armament of the ships was read. Counts of ships are in the series, with gaps.',
        sources: ['cbs'],
      },
    ],
    places: [senkaku],
    camera: { lon: 123.8, lat: 25.8, zoom: 8 },
    corrections: ['The clause on larger weapons and the disputed territories is broken in the copy.'],
  },
  {
    n: 16,
    kind: 'caption',
    topic: 'Map of control and claims',
    onMap: true,
    assertions: [
      {
        text: 'The map paints yellow what China controls and orange what Beijing claims without controlling it, most of the South China Sea included.',
        grade: 'view',
        check:
          'The picture is a stock illustration by Getty and iStock. This atlas draws its own: control feature by feature, claims with claimant, document, date and objections.',
        sources: ['cbs'],
      },
    ],
    places: [
      { name: 'Dash line as drawn on Chinese maps', claim: 'prc-dash-line' },
      { name: 'Paracel Islands', group: 'paracel' },
      { name: 'Spratly Islands', group: 'spratly' },
      { name: 'Scarborough Shoal', group: 'scarborough', feature: 'scarborough-shoal' },
    ],
    camera: { lon: 114.5, lat: 13.5, zoom: 4 },
    corrections: ['In the copy the part on controlled areas and the part on claimed areas run together.'],
  },
  {
    n: 17,
    kind: 'paragraph',
    topic: 'Risk of escalation',
    onMap: true,
    assertions: [
      {
        text: 'Analysts in Japan see no landing on the Senkakus coming, but worry that a clash among fishing boats could turn military within a short time.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
    places: [senkaku],
    camera: { lon: 123.8, lat: 25.8, zoom: 7 },
    corrections: ['The copy has “military climbing” where military escalation is meant.'],
  },
  {
    n: 18,
    kind: 'paragraph',
    topic: 'A Japanese expert on China',
    onMap: false,
    assertions: [
      {
        text: 'A professor holds that China’s ruling party respects strength and now believes it has it; he wants more US presence to match.',
        grade: 'view',
        check: onlyHere,
        sources: ['cbs'],
      },
    ],
    people: [
      {
        name: 'Takahara',
        role: 'Professor at Tokyo Woman’s Christian University',
        note: 'The first name is missing in the copy; the family name appears further down.',
      },
    ],
    corrections: ['The copy drops his name here and turns an expert on China into an expert in China.'],
  },
  {
    n: 19,
    kind: 'subhead',
    topic: 'Heading: more cooperation',
    onMap: false,
    assertions: [
      {
        text: 'The heading announces a large step in US–Japanese defence work.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
    corrections: ['The copy has “Major food” where a major boost is meant.'],
  },
  {
    n: 20,
    kind: 'paragraph',
    topic: 'Japan’s changed defence posture',
    onMap: false,
    assertions: [
      {
        text: 'Japan has pledged to raise defence spending to 2 % of its output by 2027.',
        grade: 'supported',
        check:
          'That was the plan of 2022. A supplementary budget reached about 2 % in fiscal 2025, about two years early.',
        sources: ['budgetJapan', 'cooperation'],
      },
      {
        text: 'Since a change of policy in 2022 it has been buying weapons that can strike back, beyond pure defence.',
        grade: 'supported',
        check: 'The documents of 2022 provide for counter-strike capability.',
        sources: ['cooperation'],
      },
    ],
    figures: [
      {
        value: '2 % by 2027',
        meaning: 'Japan’s target for defence and related spending as a share of output',
        context:
          'Measured against the output of fiscal 2022. Reached at about 2 % in fiscal 2025, about two years early.',
        series: 'japan-defence-share',
        sources: ['budgetJapan'],
      },
      { value: '2022', meaning: 'Year of the change of policy', sources: ['cooperation'] },
    ],
    since: [
      {
        date: '2025-11-28',
        text: 'A supplementary budget brought spending to about 2 % of output, two years ahead of the target.',
        sources: ['budgetJapan'],
      },
    ],
    corrections: ['The copy has “counter-contribution capacities” where counter-strike capability is meant.'],
  },
  {
    n: 21,
    kind: 'paragraph',
    topic: 'No new demand',
    onMap: false,
    assertions: [
      {
        text: 'Washington appeared content and set no higher target, contrary to fears in Tokyo.',
        grade: 'not-checkable',
        check: 'The joint statement was read, but what was asked for in private cannot be told from it.',
        sources: ['cbs', 'statement'],
      },
    ],
  },
  {
    n: 22,
    kind: 'paragraph',
    topic: 'Articles 5 and 6 of the treaty',
    onMap: false,
    assertions: [
      {
        text: 'The president doubted in March 2025 whether Japan would meet its part of the mutual defence clause, Article 5.',
        grade: 'not-checkable',
        check: onlyHere,
        sources: ['cbs'],
      },
      {
        text: 'Japanese officials point to Article 6, under which US forces use bases in Japan.',
        grade: 'supported',
        check:
          'Two papers by CSIS describe Article V as the commitment to Japan’s defence and Article VI as the ground for the bases. The treaty text itself was not read.',
        sources: ['treaty', 'sustainment'],
      },
    ],
    figures: [
      {
        value: 'Article 5',
        meaning: 'Defence clause of the US–Japan security treaty',
        context: 'In February 2025 both leaders stated that it covers the Senkakus.',
        sources: ['treaty', 'statement'],
      },
      {
        value: 'Article 6',
        meaning: 'Clause of the same treaty on bases and facilities',
        context: 'Described in the papers read as the basis of the US presence in Japan.',
        sources: ['treaty', 'sustainment'],
      },
    ],
    people: [{ name: 'Donald Trump', role: 'President of the United States' }],
    corrections: ['The copy has “hypothetical preparation” where Japan’s readiness to act is meant.'],
  },
  {
    n: 23,
    kind: 'paragraph',
    topic: 'Joint headquarters',
    onMap: false,
    assertions: [
      {
        text: 'The allies were talking about turning the US command in Japan into a joint headquarters with command of operations.',
        grade: 'supported',
        check:
          'The start of a first phase was made public on 30 March 2025 and its end reported in October 2025.',
        sources: ['upgrade', 'jiji', 'phaseOne'],
      },
      {
        text: 'The plan goes back to the previous US administration and to a Japanese wish.',
        grade: 'partly',
        check: 'The announcement of July 2024 was confirmed; that Japan had asked for it was read here only.',
        sources: ['upgrade', 'cbs'],
      },
    ],
    since: [
      {
        date: '2025-03-24',
        text: 'Japan’s own joint operations command started its work.',
        sources: ['jiji', 'upgrade'],
      },
      {
        date: '2025-03-30',
        text: 'Washington announced the first phase of the upgrade.',
        sources: ['jiji', 'upgrade'],
      },
      {
        date: '2025-10-29',
        text: 'US Forces Japan called the first phase finished.',
        sources: ['phaseOne'],
      },
    ],
    corrections: [
      'The copy’s phrase on improving a role to a headquarters stands for an upgrade to a headquarters.',
      'The copy’s “after being asked by the Japanese” means at Japan’s request.',
    ],
  },
]
