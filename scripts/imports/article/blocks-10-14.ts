/** Blocks 10 to 14: Chinese forces, drills near Taiwan, the count of days around the Senkakus. */
import type { Block } from './types'

const senkaku = { name: 'Senkaku / Diaoyu Islands', group: 'senkaku', feature: 'uotsuri-shima' }
const aroundSenkaku = { lon: 123.8, lat: 25.8, zoom: 8 }

export const blocks10To14: readonly Block[] = [
  {
    n: 10,
    kind: 'paragraph',
    topic: 'Chinese build-up',
    onMap: false,
    assertions: [
      {
        text: 'US officials describe a fast improvement of Chinese forces, nuclear arms among them.',
        grade: 'view',
        sources: ['cbs'],
      },
      {
        text: 'The year before, China announced a defence budget 7.2 % larger.',
        grade: 'supported',
        check: 'China announced 7.2 % for 2024 and the same rate once more for 2025; for 2026 it was 7.0 %.',
        sources: ['budgetChina', 'budget2026'],
      },
      {
        text: 'That budget already came second in the world, after the American one.',
        grade: 'not-checkable',
        check: 'No ranking of budgets was read.',
        sources: ['cbs'],
      },
    ],
    figures: [
      {
        value: '7.2 %',
        meaning: 'Announced growth of China’s defence budget',
        context:
          'Announced for 2024 and once more for 2025; “last year” in a text of March 2025 points to 2024. An announced budget, not measured spending.',
        series: 'china-defence-budget',
        sources: ['budgetChina', 'budget2026'],
      },
    ],
    since: [
      {
        date: '2026-03-05',
        text: 'The budget announced for 2026 grew by 7.0 %.',
        sources: ['budget2026', 'budgetChina'],
      },
    ],
    corrections: ['The copy has “already the highest second” where the second-largest budget is meant.'],
  },
  {
    n: 11,
    kind: 'paragraph',
    topic: 'Drills near Taiwan',
    onMap: true,
    assertions: [
      {
        text: 'In February 2025 Taiwan protested at Chinese live-fire drills and sent out its own forces.',
        grade: 'supported',
        check: 'Taiwan’s ministry reported the drill for 26 February, with 32 aircraft.',
        sources: ['drill', 'drillFire'],
      },
      {
        text: 'The drills took place in the Taiwan Strait.',
        grade: 'partly',
        check:
          'Taiwan’s ministry put them some 40 nautical miles off Kaohsiung and Pingtung, to the south-west of the island.',
        sources: ['drill', 'drillFire'],
      },
    ],
    figures: [{ value: 'February 2025', meaning: 'Month of the drills', sources: ['drill'] }],
    places: [
      {
        name: 'Kaohsiung; the drill was placed about 40 nautical miles offshore',
        at: [120.2666, 22.6333],
        precision:
          'The point is the city (Natural Earth populated places), not the drill area, which was not published.',
      },
      {
        name: 'Taiwan Strait',
        at: [119.36, 24.24],
        precision: 'Middle of the strait as Natural Earth’s marine areas draw it; a region, not a spot.',
      },
    ],
    camera: { lon: 119.8, lat: 23.4, zoom: 6 },
    since: [
      {
        date: '2025-12-29',
        text: 'A two-day exercise named Justice Mission 2025 surrounded Taiwan.',
        sources: ['justice', 'flares'],
      },
    ],
    corrections: ['The copy has “shooting training” where live-fire drills are meant.'],
  },
  {
    n: 12,
    kind: 'video-title',
    topic: 'Video on Taiwan and Ukraine',
    onMap: false,
    assertions: [
      {
        text: 'An embedded report deals with how Taiwan looks on the American treatment of Ukraine.',
        grade: 'not-checkable',
        check: 'The film was not seen; only its title was read.',
        sources: ['cbs'],
      },
    ],
    figures: [{ value: '04:59', meaning: 'Running time of the film' }],
  },
  {
    n: 13,
    kind: 'paragraph',
    topic: 'What hangs on Taiwan and Japan',
    onMap: true,
    assertions: [
      {
        text: 'If first Taiwan and then Japan fell, an American analyst argues, the US alliances in the region would collapse and China could shut sea lanes and the South China Sea.',
        grade: 'view',
        sources: ['cbs'],
      },
    ],
    people: [
      {
        name: 'Kenneth Weinstein',
        role: 'Japan Chair, Hudson Institute (a think tank)',
        note: 'The copy garbles his title; it was restored from the sense.',
      },
    ],
    places: [
      {
        name: 'South China Sea',
        at: [112.37, 11.23],
        precision: 'Middle of the sea as Natural Earth’s marine areas draw it; a region, not a spot.',
      },
    ],
    camera: { lon: 115, lat: 14, zoom: 4 },
    corrections: [
      'The copy has “close world expeditions” where closing shipping is meant.',
      'The copy runs the broadcaster and the analyst’s name together and doubles a verb of saying.',
    ],
  },
  {
    n: 14,
    kind: 'paragraph',
    topic: 'Incidents around the Senkakus',
    onMap: true,
    assertions: [
      {
        text: 'Chinese and Japanese vessels face each other around an uninhabited group that both countries claim.',
        grade: 'supported',
        check: 'Taiwan claims the islands as well, which the article leaves out.',
        sources: ['dispute', 'survey2008'],
      },
      {
        text: 'Japan’s coast guard noted Chinese government ships near the islands on 355 of the 366 days of 2024, the highest count since Chinese activity there began in 2008.',
        grade: 'supported',
        check:
          'The count is that of the contiguous zone, 12 to 24 nautical miles out; the first entry on record is of 8 December 2008. The record stood for one year: 2025 had 357 days.',
        sources: ['japanTimes', 'days', 'days2025', 'survey2008'],
      },
      {
        text: 'These days are described as intrusions by naval ships.',
        grade: 'contradicted',
        check:
          'The contiguous zone is not the territorial sea, and the ships counted are government vessels, chiefly of the coast guard. Entries within 12 nautical miles are a separate and much smaller count.',
        sources: ['days', 'japanTimes', 'whitePaper'],
      },
    ],
    figures: [
      {
        value: '355 of 366',
        meaning: 'Days of 2024 with Chinese government ships in the contiguous zone around the Senkakus',
        context:
          'Contiguous zone, 12 to 24 nautical miles; not entries into the territorial sea. 2023 had 352 days, 2025 had 357.',
        series: 'senkaku-contiguous-days',
        sources: ['japanTimes', 'days', 'days2025'],
      },
      {
        value: '39',
        meaning:
          'Entries into the territorial sea in 2024, to 28 December; not in the article, for comparison',
        context:
          'Counted in incidents, so not to be set against days. Which outlet printed the number was not kept.',
        series: 'senkaku-territorial-incidents',
        sources: ['japanTimes'],
      },
      {
        value: '37',
        meaning: 'Days of 2022 with ships in the territorial sea; not in the article, for comparison',
        context:
          'The last full year in Japan’s table of days; the contiguous zone had 336 days in that year.',
        series: 'senkaku-territorial-days',
        sources: ['whitePaper', 'days'],
      },
      {
        value: '2008',
        meaning: 'Year in which the Japanese record starts',
        context: 'The first entry was on 8 December 2008. The count begins there; daily presence came later.',
        sources: ['survey2008'],
      },
    ],
    places: [senkaku],
    camera: aroundSenkaku,
    since: [
      {
        date: '2025-10-19',
        text: 'The longest unbroken run in the contiguous zone ended after 335 days.',
        sources: ['streak', 'days2025'],
      },
      {
        date: '2025-12-31',
        text: 'The count for 2025 reached 357 days and passed that of 2024.',
        sources: ['days', 'days2025'],
      },
      {
        date: '2026-07-07',
        text: 'Japanese and Chinese coast guards confronted each other inside the territorial sea of the islands.',
        sources: ['patrol2026'],
      },
    ],
    corrections: [
      'The copy has “Diaoyus” for Diaoyu.',
      'The copy has “out of 355 of the 366 days” where “on 355 of the 366 days” is meant.',
    ],
  },
]
