/** Titles, measures and doubts of the series on land made in the sea and on features held. */
import type { SeriesTexts } from './types'

const periodIsFeature = 'The period column holds the id of a feature.'

export const landTexts: SeriesTexts = {
  'reclaimed-china': {
    title: 'Land made by China in the Spratlys, running total',
    unit: 'as given with each point',
    measure: 'Running total of land made by dredging and filling; sources use square kilometres or acres',
    missing: [
      'No source publishes what was added per feature and year; areas per feature are with the features.',
    ],
    points: {
      '2015-end': 'Figure of Japan’s ministry, which puts all other claimants together at some 0.2.',
      '2016': 'Total for the years 2013 to 2016.',
      '2024-06': 'Counts dredged ground as well as land.',
    },
  },
  'reclaimed-china-features': {
    title: 'Land made by China, per reef',
    measure: 'Size of the artificial island when it was measured',
    missing: ['The values were not measured on the same day; dates are with the features.'],
    notes: [periodIsFeature],
    points: {
      'mischief-reef':
        'One list has 5.66 for 10 June 2015; for 2024 about 6.07, that is 1,500 acres, is printed.',
      'subi-reef': '3.87 was measured on 5 June 2015 and 4.30 five days later.',
      'fiery-cross-reef': 'Other sources print 2.70, 2.72 and 2.80.',
      'cuarteron-reef': 'One list has 0.30.',
      'gaven-reef-north': 'One list has 0.178.',
      'hughes-reef': 'An older text has 0.076.',
    },
  },
  'reclaimed-vietnam': {
    title: 'Land made by Viet Nam in the Spratlys, per period',
    measure: 'Land made during the period; AMTI keeps dredged and filled ground apart',
    missing: ['What was added per feature after June 2024 was not found.'],
    notes: [
      'AMTI’s running total was 2,360 acres, dredged and filled ground together, in June 2024, after 329 acres three years before.',
      'By mid-2025 the total was put at some two thirds of China’s; a digest of 2026 adds about 2 square km.',
    ],
    points: {
      '2012/2022': 'The ten years before 2022, as the report of 2023 puts it.',
      '2022': 'In December 2022 the same institute had put it at about 420.',
      '2023': 'Up to November.',
      '2023-11/2024-06': 'Spread over ten features.',
      '2025-mid': 'A running total, given as “more than”; not what was added in the period.',
      '2026 (digest)': 'A running total from a digest; weakly sourced.',
    },
  },
  'reclaimed-vietnam-features': {
    title: 'Land made by Viet Nam, per feature',
    measure: 'Land added or size in all; the note of each point says which',
    missing: ['Nothing was found after June 2024.'],
    notes: [periodIsFeature],
    points: {
      'barque-canada-reef': 'Size in all in June 2024, up from 238 in November 2023.',
      'pearson-reef': 'Added from 2021 to November 2023; the size in all was 119 in 2022.',
      'namyit-island': 'Added from 2021 to November 2023; the size in all was 117 in 2022.',
      'sand-cay': 'Added from 2021 to November 2023.',
      'tennent-reef': 'Size in all in 2022, of which 62 were added from 2021 on.',
      'discovery-great-reef': 'Added between November 2023 and June 2024.',
      'south-reef': 'Added between November 2023 and June 2024.',
      'spratly-island': 'Size in all in 2022, the natural island included.',
    },
  },
  'reclaimed-others': {
    title: 'Land made by other claimants',
    measure: 'Totals as published',
    missing: ['For Malaysia and the Philippines nothing was found.'],
    points: { 'others (end 2015)': 'All claimants other than China together, by Japan’s ministry.' },
  },
  'china-antelope-2026': {
    title: 'Works of China at Antelope Reef in 2026',
    measure: 'Estimates as published',
    points: {
      '2026-02-11': 'Reef surface in work, given as “more than 15”; another estimate is 3,700 acres.',
      '2026 (six months in)': 'New land.',
    },
  },
  'occupied-features': {
    title: 'Features held per claimant in the South China Sea',
    measure: 'Count of AMTI’s Island Tracker, in a repost of January 2021',
    notes: [
      'One moment, not a series in time. Sabina, Sandy Cay, Second Thomas and Whitsun are treated among the events.',
    ],
    points: {
      'VNM, Spratlys': 'Platforms on six banks come on top.',
      TWN: 'This is Itu Aba; the tracker leaves out Pratas.',
    },
  },
}
