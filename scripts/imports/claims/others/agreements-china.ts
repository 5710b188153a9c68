/** Agreements of China with Viet Nam and Japan. */
import type { AgreementEntry } from './types'

const otherDataset = 'Another published dataset, not named in the research dossier.'

export const agreementsChina: AgreementEntry[] = [
  {
    id: 'chn-vnm-2000-gulf-of-tonkin-boundary',
    title:
      "Agreement between the People's Republic of China and the Socialist Republic of Viet Nam on the Delimitation of the Territorial Seas, Exclusive Economic Zones and Continental Shelves of the Two Countries in Beibu Gulf/Bac Bo Gulf, 25 December 2000",
    summary: 'A line of 21 points divides the Gulf of Tonkin between China and Viet Nam.',
    parties: ['CHN', 'VNM'],
    divides: ['territorial-sea', 'eez', 'continental-shelf'],
    form: 'boundary',
    dossier: 'chn-vnm-2000-gulf-of-tonkin-boundary',
    lineOptions: [
      {
        id: 'boundary',
        name: 'Boundary, points 1 to 9 (territorial sea) and 9 to 21 (EEZ and continental shelf)',
        pathBasis: 'Straight lines; geodetic nature not read, geodesic assumed.',
        pointNotes: {
          1: "Also point 7 of China's baselines of 2024 and A24 of Viet Nam's of 2025.",
          7: 'An unofficial list has latitude 21.352278, a slip.',
          9: 'Two readings of the longitude.',
          11: 'Latitude from two decimal lists (19.959167 and 19.9583); the one text read to its end prints that of point 12.',
          14: 'Two readings of the longitude.',
        },
        readings: {
          9: [{ published: '108°12\'03"E', lon: 108.2008333, note: otherDataset }],
          11: [
            {
              published: '19°39\'33"N',
              lat: 19.6591667,
              note: 'A Chinese page; about 10 M off the fishery zone that touches the line.',
            },
          ],
          14: [{ published: '107°12\'03"E', lon: 107.2008333, note: otherDataset }],
        },
      },
      {
        id: 'south-limit',
        name: 'South limit of the Gulf (article I), end points',
        path: 'points-only',
        pathBasis: 'The line runs by way of Cồn Cỏ; only the end points were read.',
        missing: 'The point at Cồn Cỏ between the two ends.',
      },
    ],
    dates: { signed: '2000-12-25', inForce: '2004-06-30' },
    from: '2004-06-30',
    status: 'In force since 30 June 2004.',
    objections: [],
    confidence: 'high',
    crossCheck:
      'Points 1 to 10 agree in a Chinese page and a Vietnamese encyclopedia; 8 to 10 and 12 to 21 agree to the second with a decimal list. Computed length 274 M.',
    notes: [
      'Binds China and Viet Nam only; Taiwan is no party.',
      'Points 9 and 14 differ between published datasets; both readings are kept.',
    ],
    missing: ['Datum.', 'A copy of the whole text with all 21 points.'],
  },
  {
    id: 'chn-vnm-2000-gulf-of-tonkin-common-fishery-zone',
    title:
      'Agreement on Fishery Cooperation in the Beibu Gulf/Gulf of Tonkin between China and Viet Nam, 25 December 2000: Common Fishery Zone, Article 3',
    summary: 'Fishing boats of both states shared a zone on both sides of the boundary until 30 June 2020.',
    parties: ['CHN', 'VNM'],
    divides: [],
    form: 'joint-area',
    dossier: 'chn-vnm-2000-gulf-of-tonkin-common-fishery-zone',
    lineOptions: [
      {
        id: 'common-fishery-zone',
        name: 'Common Fishery Zone',
        pathBasis: 'Straight lines; geodesic assumed.',
      },
    ],
    dates: { signed: '2000-12-25', inForce: '2004-06-30', ended: '2020-06-30' },
    from: '2004-06-30',
    to: '2020-06-30',
    status: 'Ended on 30 June 2020.',
    objections: [],
    confidence: 'medium',
    crossCheck:
      'Points 1 to 6 of the Chinese text equal those of a decimal list to the second; 7 to 15 rest on the list alone. Computed area 33,600 km².',
    notes: ['Ran to 2019 and was extended by a year.', 'No current joint area.'],
    missing: ['The coordinates of the buffer zone in article 12.', 'The text of the extension.'],
  },
  {
    id: 'chn-jpn-2008-joint-development-block',
    title: 'China-Japan principled consensus on the East China Sea, 18 June 2008: joint development block',
    summary:
      'A block of seven corners in the East China Sea that the two governments meant to develop together.',
    parties: ['CHN', 'JPN'],
    divides: [],
    form: 'joint-area',
    dossier: 'chn-jpn-2008-joint-development-block',
    lineOptions: [
      { id: 'block', name: 'Joint development block', pathBasis: 'Straight lines; geodesic assumed.' },
    ],
    dates: {},
    status: 'Announced on 18 June 2008; no implementing agreement was read.',
    objections: [],
    confidence: 'high',
    crossCheck:
      'All seven points agree in three texts. Computed area 2,698 km², about 2,600 km² in the press.',
    notes: [
      'The text is without prejudice to the legal positions of both sides.',
      'Not shown as in force: an announcement, not a treaty.',
      'Lies outside the South China Sea.',
    ],
    missing: ['Any implementing agreement.'],
  },
]
