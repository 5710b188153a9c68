/** Agreements of Indonesia with Viet Nam and Malaysia. */
import type { AgreementEntry } from './types'

export const agreementsIndonesia: AgreementEntry[] = [
  {
    id: 'idn-vnm-2003-continental-shelf-boundary',
    title:
      'Agreement between the Government of the Socialist Republic of Viet Nam and the Government of the Republic of Indonesia concerning the Delimitation of the Continental Shelf Boundary, 26 June 2003',
    summary: 'Six points divide the seabed north of Natuna between Indonesia and Viet Nam.',
    parties: ['IDN', 'VNM'],
    divides: ['continental-shelf'],
    form: 'boundary',
    dossier: 'idn-vnm-2003-continental-shelf-boundary',
    lineOptions: [
      {
        id: 'boundary',
        name: 'Continental shelf boundary, points 20 to 25',
        pathBasis: 'The agreement speaks of geodetic lines on WGS84.',
        pointNotes: {
          20: 'End of the Indonesian-Malaysian line of 1969 in the west.',
          25: 'End of the Indonesian-Malaysian line of 1969 in the east.',
        },
      },
    ],
    dates: { signed: '2003-06-26', inForce: '2007-05-29' },
    from: '2007-05-29',
    status: 'In force since 29 May 2007.',
    objections: [],
    confidence: 'high',
    crossCheck:
      'All six points are identical in the Vietnamese, Indonesian and English texts. Computed length 250.7 M.',
    notes: [
      'Divides the seabed only, not the water column.',
      'Two copies print 23 June 2003 as the day of signature.',
    ],
  },
  {
    id: 'idn-vnm-2022-eez-boundary',
    title:
      'Agreement between Indonesia and Viet Nam on the delimitation of the exclusive economic zone boundary (negotiations declared concluded 22 December 2022)',
    summary: 'Indonesia and Viet Nam agreed on a line for the water column; the line is not public.',
    parties: ['IDN', 'VNM'],
    divides: ['eez'],
    form: 'boundary',
    dossier: 'idn-vnm-2022-eez-boundary',
    dates: {},
    status:
      'Talks concluded on 22 December 2022; not shown to be in force, ratification pending in August 2025.',
    objections: [],
    confidence: 'high',
    crossCheck:
      'Several sources give 22 December 2022 for the end of talks; one article of 2025 speaks of signature in late 2023.',
    notes: [
      'Concerns the water column, not the seabed line of 2003.',
      'A first meeting on the ratification bill took place on 15 August 2024.',
    ],
    missing: ['The line.', 'The day of signature.', 'Anything after August 2025.'],
  },
  {
    id: 'mys-idn-1969-continental-shelf-boundary',
    title:
      'Agreement between the Government of Malaysia and the Government of Indonesia on the Delimitation of the Continental Shelves between the Two Countries, 27 October 1969 (South China Sea parts)',
    summary: 'Two lines of ten and five points divide the seabed west and east of Natuna.',
    parties: ['IDN', 'MYS'],
    divides: ['continental-shelf'],
    form: 'boundary',
    dossier: 'mys-idn-1969-continental-shelf-boundary',
    lineOptions: [
      {
        id: 'west-of-natuna',
        name: 'West of the Natuna Islands, points 11 to 20',
        pathBasis: 'Straight lines; geodesic assumed.',
        pointNotes: { 20: 'Also an end of the line of 2003 and a corner of the area of 1992.' },
      },
      {
        id: 'east-of-natuna',
        name: 'East of the Natuna Islands, points 21 to 25',
        pathBasis: 'Straight lines; geodesic assumed.',
        pointNotes: { 25: 'Also an end of the line of 2003.' },
      },
    ],
    dates: { signed: '1969-10-27' },
    from: '1969-10-27',
    status: 'In force.',
    objections: [],
    confidence: 'medium',
    crossCheck:
      "Points 11 to 19 and 22 to 24 come from a list of Malaysia's map of 1979, which follows this line; points 20, 21 and 25 were read elsewhere. Computed lengths 317 and 260 M fit 315 and 259 M of a reference work.",
    notes: [
      'That these turning points are the points of the treaty is an inference, borne out by the lengths.',
      'Shown from the day of signature; one source dates ratification to 7 November 1969.',
      'Points 1 to 10, in the Strait of Malacca, are left out.',
    ],
    missing: ["The treaty's own table.", 'The day of entry into force.'],
  },
  {
    id: 'mys-idn-2023-territorial-sea-treaties',
    title:
      'Treaty relating to the Delimitation of the Territorial Seas of the Two Countries in the Southernmost Part of the Melaka Straits, and Treaty between Malaysia and Indonesia relating to the Delimitation of the Territorial Seas of the Two Countries in the Sulawesi Sea, 8 June 2023',
    summary: 'Two treaties on territorial seas outside the South China Sea.',
    parties: ['IDN', 'MYS'],
    divides: ['territorial-sea'],
    form: 'boundary',
    dossier: 'mys-idn-2023-territorial-sea-treaties',
    dates: { signed: '2023-06-08' },
    status: 'Signed on 8 June 2023; entry into force not established.',
    objections: [],
    confidence: 'high',
    crossCheck: 'No coordinates were read.',
    notes: [
      'Neither lies in the South China Sea; they are on file so that the line of 1969 is not thought to be replaced.',
      "The Malaysian ministry names points 8, 8A, '88' (so printed) and 8C in the Strait of Malacca.",
    ],
    missing: ['The coordinates of both lines.', 'Entry into force.'],
  },
]
