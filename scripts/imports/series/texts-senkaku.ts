/** Titles, measures and doubts of the series on Chinese government ships near the Senkakus. */
import type { SeriesTexts } from './types'
import { outletUnsure } from './types'

const firstPeriod = 'Only the opening period of the year in the table; which months it covers was not kept.'

export const senkakuTexts: SeriesTexts = {
  'senkaku-contiguous-days': {
    title: 'Days with Chinese government ships in the contiguous zone of the Senkakus',
    measure:
      'Days of the year on which Japan’s coast guard saw one or more Chinese government ships 12 to 24 nautical miles off the islands',
    missing: ['No yearly numbers were found for 2008 to 2018.'],
    notes: [
      'The first entry on record is of 8 December 2008 and the count of days came after it; “since 2008” in the CBS article marks the beginning of the record.',
      'This is not the count of entries into the territorial sea.',
    ],
    points: {
      '2024': 'The year had 366 days.',
      '2025': 'A newspaper had 356 with one day of the year to go.',
    },
  },
  'senkaku-contiguous-vessels': {
    title: 'Chinese government ships in the contiguous zone of the Senkakus, ships times days',
    unit: 'ships counted per day',
    measure: 'Every ship counted anew on every day of its presence',
    missing: ['2008 to 2012, 2015 to 2018 and whole years after 2019 were not found.'],
    points: { '2020-H1': 'January to June only.', '2021-H1': 'January to June only.' },
  },
  'senkaku-territorial-days': {
    title: 'Days with Chinese government ships in the territorial sea of the Senkakus',
    measure: 'Days of the year with one or more entries closer than 12 nautical miles',
    missing: ['2008 to 2012, 2014 to 2017 and whole years after 2022 were not found in this measure.'],
    notes: [
      'From 2018 on, the year is added up here from the ministry’s figures for four months each.',
      'The count of incidents is another measure and another series.',
    ],
    points: { '2023 (part)': firstPeriod },
  },
  'senkaku-territorial-vessels': {
    title: 'Chinese government ships in the territorial sea of the Senkakus, ships times days',
    unit: 'ships counted per day',
    measure: 'Ships counted on the days of entry',
    points: {
      '2020': 'NHK had 78 ships in 24 incidents for the same year.',
      '2023 (part)': firstPeriod,
    },
  },
  'senkaku-territorial-incidents': {
    title: 'Incidents of entry into the territorial sea of the Senkakus',
    measure: 'Entries that Japan’s coast guard reported, counted as incidents',
    missing: ['2008 to 2019, 2021 and 2022 were not found in this measure.'],
    points: {
      '2024': `Up to 28 December. ${outletUnsure}`,
      '2025': 'Another outlet has 22 up to 19 October.',
    },
  },
  'senkaku-longest-run': {
    title: 'Longest runs of days in the contiguous zone of the Senkakus',
    measure: 'Days in a row with Chinese government ships',
    points: {
      '2020': outletUnsure,
      '2021': `The longest so far at that time. ${outletUnsure}`,
      '2023-12-22/2024-07-23': outletUnsure,
      '2024-11-19/2025-10-19': 'The record when the source was written.',
    },
  },
}
