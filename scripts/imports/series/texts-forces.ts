/** Titles, measures and doubts of the series on operations, flights and budgets. */
import type { SeriesTexts } from './types'
import { outletUnsure } from './types'

export const forcesTexts: SeriesTexts = {
  'us-fonop-scs': {
    title: 'US freedom-of-navigation operations, South China Sea',
    measure:
      'Counts as reported; calendar and fiscal years differ, and so do the fleet’s figures and those given to newspapers',
    missing: ['The calendar years 2020 to 2022 were not found.'],
    points: {
      '2019': 'A newspaper that asked under the freedom-of-information act counted 9.',
      '2019 (other count)': 'The newspaper’s count; it stands beside the fleet’s, not on top of it.',
      '2025': 'Up to 13 August.',
    },
  },
  'fonop-ships-named': {
    title: 'US operations listed among the events of this atlas',
    measure: 'Dated entries among the events; not a total',
    notes: [
      'Counted here from the events: 2015 Lassen; 2016 Curtis Wilbur, William P. Lawrence; 2017 Dewey, Stethem, John S. McCain; 2018 Decatur; 2020 Montgomery; 2025 one ship not named, Higgins.',
      'Points have no sources of their own; each event names its own. A Dutch frigate of 2026 is not counted.',
    ],
  },
  'taiwan-adiz': {
    title: 'Chinese military aircraft in Taiwan’s air defence zone',
    measure: 'Flights inside the zone as Taiwan’s defence ministry reports them',
    missing: ['Totals for 2024 and 2025 were not found in this measure.'],
    notes: ['For the time up to 7 October 2020 the report also has 49 flights across the median line.'],
    points: {
      '2020': 'A round number.',
      'to 2020-10-07': 'South-western part of the zone only.',
      '2022 (other count)': 'Flight tracks, given as “more than”; stands beside the value above it.',
    },
  },
  'taiwan-all-sorties': {
    title: 'Chinese military flights around Taiwan, dashboard count',
    measure: 'Every aircraft in the ministry’s daily notices, inside the zone or not',
    missing: ['The first years have gaps.'],
    notes: ['Another measure than the count inside the zone; the two cannot be compared.'],
    points: { '2020': 'From 107 days with data.', '2026': 'Up to 22 August.' },
  },
  'china-defence-budget': {
    title: 'China’s announced defence budget',
    measure:
      'Central government budget as announced each March; growth in per cent and value in US dollars as reported, in further figures',
    notes: [
      'The CBS article’s 7.2 % for the preceding year points to 2024; 2025 was announced with the same rate.',
      'An announced budget is not a measure of what is spent.',
    ],
    points: { '2023': 'The amount in yuan was not read; the growth was.' },
  },
  'japan-defence-share': {
    title: 'Japan’s defence spending, share of output',
    measure:
      'Defence and related spending set against the output of fiscal 2022, in the government’s own count',
    missing: ['No shares were found for 2022 and 2023.'],
    notes: ['In 2022 the government planned 43 trillion yen over five years and 2 % by fiscal 2027.'],
    points: {
      FY2024: outletUnsure,
      'FY2025 with supplementary': 'Reported on 28 November 2025; the target year was 2027.',
      'FY2026 draft':
        'The share was not read. Ministry budget, up 3.8 %; for a wider total another outlet has up 9.4 %.',
    },
  },
}
