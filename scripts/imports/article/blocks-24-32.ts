/** Blocks 24 to 32: why a headquarters in Japan, Ukraine and Taiwan. */
import type { Block } from './types'

const onlyHere = 'No other source on this was read.'
const takahara = { name: 'Takahara', role: 'Professor at Tokyo Woman’s Christian University' }

export const blocks24To32: readonly Block[] = [
  {
    n: 24,
    kind: 'paragraph',
    topic: 'Why a headquarters in Japan',
    onMap: true,
    assertions: [
      {
        text: 'In a crisis over Taiwan or a disputed island, a command in Japan could act without first asking headquarters in Hawaii.',
        grade: 'view',
        check:
          'That Indo-Pacific Command sits in Hawaii is confirmed; how orders would run in a crisis is a forecast.',
        sources: ['cbs', 'challenge'],
      },
      {
        text: 'The disputed island in question is placed in the South China Sea.',
        grade: 'partly',
        check:
          'There are disputed islands there, but those that Japan administers and China claims lie in the East China Sea.',
        sources: ['dispute', 'tracker'],
      },
    ],
    places: [
      {
        name: 'Taiwan Strait',
        at: [119.36, 24.24],
        precision: 'Middle of the strait as Natural Earth’s marine areas draw it; a region, not a spot.',
      },
      {
        name: 'South China Sea',
        at: [112.37, 11.23],
        precision: 'Middle of the sea as Natural Earth’s marine areas draw it; a region, not a spot.',
      },
      { name: 'Senkaku / Diaoyu Islands (East China Sea)', group: 'senkaku', feature: 'uotsuri-shima' },
    ],
    camera: { lon: 118, lat: 18, zoom: 4 },
    corrections: ['The copy has “joint force of force” where a joint force headquarters is meant.'],
  },
  {
    n: 25,
    kind: 'paragraph',
    topic: 'Meeting planned for the end of March',
    onMap: false,
    assertions: [
      {
        text: 'Both defence chiefs were due to meet at the end of March 2025 about US forces in the Pacific.',
        grade: 'supported',
        check: 'They met on 30 March 2025.',
        sources: ['jiji', 'upgrade'],
      },
    ],
    people: [
      { name: 'Pete Hegseth', role: 'US Secretary of Defense' },
      {
        name: 'Nakatani',
        role: 'Minister of Defense of Japan',
        note: 'Not named in the article; the name comes from a later report.',
      },
    ],
  },
  {
    n: 26,
    kind: 'subhead',
    topic: 'Heading: Ukraine',
    onMap: false,
    assertions: [
      {
        text: 'The heading turns to what Japan reads into the war in Ukraine.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
  },
  {
    n: 27,
    kind: 'paragraph',
    topic: 'Ukraine policy worries Japan',
    onMap: false,
    assertions: [
      {
        text: 'Japan, which has backed Ukraine since the invasion of February 2022, was troubled by the turns of US policy.',
        grade: 'not-checkable',
        check: onlyHere,
        sources: ['cbs'],
      },
      {
        text: 'Tokyo is afraid of the example that would be set if a partner were dropped.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
    figures: [{ value: 'February 2022', meaning: 'Start of the large-scale invasion of Ukraine' }],
    corrections: [
      'The copy has “flickering” where changes of course are meant.',
      'The copy has “the previous one which would be fixed” where the precedent is meant.',
    ],
  },
  {
    n: 28,
    kind: 'paragraph',
    topic: 'Kishida in June 2022',
    onMap: false,
    assertions: [
      {
        text: 'In June 2022 the prime minister of the day said that thinking on security had shifted across the world and that East Asia might go the way of Ukraine.',
        grade: 'view',
        check: 'A CSIS paper of 2024 was read on his policy.',
        sources: ['cbs', 'cooperation'],
      },
    ],
    figures: [{ value: 'June 2022', meaning: 'Date of his speech at a regional security summit' }],
    people: [
      {
        name: 'Fumio Kishida',
        role: 'Prime Minister of Japan in June 2022',
        note: 'He had left the office by March 2025, which the copy’s wording does not show.',
      },
    ],
  },
  {
    n: 29,
    kind: 'paragraph',
    topic: 'Fear for Taiwan',
    onMap: true,
    assertions: [
      {
        text: 'Many in Japan fear that a border moved by force in Europe would make the same thinkable for Taiwan.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
    places: [
      {
        name: 'Taiwan Strait',
        at: [119.36, 24.24],
        precision: 'Middle of the strait as Natural Earth’s marine areas draw it; a region, not a spot.',
      },
    ],
    camera: { lon: 120.5, lat: 24, zoom: 6 },
    since: [
      {
        date: '2025-11',
        text: 'What the next prime minister, Sanae Takaichi, said about Taiwan strained relations with China.',
        sources: ['liveRounds'],
      },
    ],
  },
  {
    n: 30,
    kind: 'paragraph',
    topic: 'Takahara on Taiwan',
    onMap: false,
    assertions: [
      {
        text: 'The professor thinks that mild treatment of Putin, repeated with Xi Jinping, could embolden Beijing.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
    people: [
      takahara,
      { name: 'Xi Jinping', role: 'President of China' },
      { name: 'Vladimir Putin', role: 'President of Russia' },
    ],
    corrections: ['In the copy the comparison with Putin has “in” where “to” is meant.'],
  },
  {
    n: 31,
    kind: 'paragraph',
    topic: 'Long view',
    onMap: false,
    assertions: [
      {
        text: 'Officials look beyond this administration to decades of ties, aware that China watches while US policy swings.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
    corrections: ['The copy’s “China is growing closely” evidently means that China watches closely.'],
  },
  {
    n: 32,
    kind: 'paragraph',
    topic: 'Takahara’s conclusion',
    onMap: false,
    assertions: [
      {
        text: 'The first talks went well, the professor says, but what the president will say next is anybody’s guess.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
    people: [takahara],
    corrections: ['In the copy the phrase on what he says tomorrow and does the day after is garbled.'],
  },
]
