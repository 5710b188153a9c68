/** Agreements in and near the Gulf of Thailand. */
import type { AgreementEntry } from './types'

const slip = { published: '103.034167', lon: 103.034167, note: 'One decimal list, evidently a slip.' }

export const agreementsGulfOfThailand: AgreementEntry[] = [
  {
    id: 'mys-tha-1979-joint-development-area',
    title:
      'Memorandum of Understanding between Malaysia and the Kingdom of Thailand on the Establishment of a Joint Authority for the Exploitation of the Resources of the Sea-Bed in a Defined Area of the Continental Shelf of the Two Countries in the Gulf of Thailand, Chiang Mai, 21 February 1979',
    summary: 'Malaysia and Thailand share the resources of the seabed in an area of seven corners.',
    parties: ['MYS', 'THA'],
    divides: [],
    form: 'joint-area',
    dossier: 'mys-tha-1979-joint-development-area',
    lineOptions: [
      {
        id: 'corners-a-e',
        name: 'Corners A to E of A to G',
        missing: 'Corners F and G.',
        pathBasis: 'Straight lines; geodesic assumed.',
        pointNotes: {
          A: "Point 45 of Malaysia's map of 1979.",
          B: "Point 44 of Malaysia's map of 1979.",
          C: "Point 43 of Malaysia's map of 1979.",
          D: 'The letter is inferred from the order in an unofficial list.',
          E: 'The letter is inferred from the order in an unofficial list.',
        },
        readings: {
          C: [
            {
              published: '7°48\'00"N 103°02\'30"E',
              lat: 7.8,
              lon: 103.0416667,
              note: 'French copies of the text of 1997.',
            },
          ],
        },
      },
    ],
    dates: { signed: '1979-02-21' },
    from: '1979-02-21',
    status: 'In force for 50 years from 1979; Joint Authority set up by an agreement of 30 May 1990.',
    objections: [],
    objectorsUndocumented: [
      {
        party: 'VNM',
        basis:
          'Claims part of the area according to an encyclopedia; the three states agreed in 1999 on joint development there.',
        sources: ['hmong.es'],
      },
    ],
    confidence: 'low',
    crossCheck:
      'A and C are tied to turning points 45 and 43 by other texts. Published areas differ: 7,250 km² (Joint Authority) and 5,439 km² (a study).',
    notes: [
      'Confidence is high for A to C and low for D and E.',
      'Shown from the day of signature; the day of entry into force was not read.',
    ],
    missing: ['Corners F and G.'],
  },
  {
    id: 'mys-vnm-1992-defined-area',
    title:
      'Memorandum of Understanding between Malaysia and the Socialist Republic of Vietnam for the Exploration and Exploitation of Petroleum in a Defined Area of the Continental Shelf Involving the Two Countries, 5 June 1992 (commercial arrangement area)',
    summary: 'Malaysia and Viet Nam share petroleum in a narrow area where their shelf claims overlap.',
    parties: ['MYS', 'VNM'],
    divides: [],
    form: 'joint-area',
    dossier: 'mys-vnm-1992-defined-area',
    lineOptions: [
      {
        id: 'defined-area',
        name: 'Defined Area, corners assembled from lists of both claims',
        certainty: 'computed',
        pathBasis: 'Assembled by us from lists of the two claims, not from the memorandum; geodesic assumed.',
        pointNotes: {
          A: 'From a Vietnamese list.',
          B: 'From a Vietnamese list.',
          C: 'From Vietnamese lists.',
          D: 'From a Vietnamese list.',
          E: 'Point 20 of the agreement of 1969.',
          F: "Point 42 of Malaysia's map of 1979.",
        },
      },
    ],
    dates: { signed: '1992-06-05' },
    from: '1992-06-05',
    status: 'In force when last read of; no end found.',
    objections: [],
    confidence: 'low',
    crossCheck:
      'The corners fit a description of how they were chosen. Computed area 2,031 km², against 2,800 km² in a thesis.',
    notes: [
      'A sketch until the text is read: letters are assigned by a description.',
      'Shown from the day of signature.',
    ],
    missing: ["The memorandum's own table of coordinates."],
  },
  {
    id: 'tha-vnm-1997-maritime-boundary',
    title:
      'Agreement between the Government of the Kingdom of Thailand and the Government of the Socialist Republic of Viet Nam on the Delimitation of the Maritime Boundary between the Two Countries in the Gulf of Thailand, 9 August 1997',
    summary: 'One straight line between two points divides EEZ and shelf of Thailand and Viet Nam.',
    parties: ['THA', 'VNM'],
    divides: ['eez', 'continental-shelf'],
    form: 'boundary',
    dossier: 'tha-vnm-1997-maritime-boundary',
    lineOptions: [
      {
        id: 'boundary',
        name: 'Boundary from C to K',
        pathBasis: 'Straight line; geodetic nature not read, geodesic assumed.',
        pointNotes: { C: "Also corner C of the Malaysian-Thai area and point 43 of Malaysia's map of 1979." },
        readings: {
          C: [
            {
              published: '7°48\'00"N 103°02\'30"E',
              lat: 7.8,
              lon: 103.0416667,
              note: 'French copies of the text; 1.85 km off.',
            },
            slip,
          ],
          K: [
            {
              published: '102°12\'11.6542"E',
              lon: 102.2032373,
              note: 'French copies of the text; 3.7 m off.',
            },
          ],
        },
      },
    ],
    dates: { signed: '1997-08-09', inForce: '1998-02-27' },
    from: '1998-02-27',
    status: 'In force since 27 February 1998.',
    objections: [],
    confidence: 'medium',
    crossCheck:
      "Vietnamese texts give 7°49' for C, French copies 7°48'. Two decimal lists of Malaysia's point 43, the same point, have 7°49'. Computed length 76.4 M.",
    notes: [
      'The parties undertook to settle the overlap of three claims with Malaysia.',
      'Overlap before the agreement 6,074 km², of which about a third went to Viet Nam.',
    ],
    missing: ['A copy of the UN Treaty Series for the latitude of C.', 'Coordinates of point O.'],
  },
  {
    id: 'khm-vnm-1982-historic-waters',
    title:
      "Agreement on Historic Waters of the Socialist Republic of Viet Nam and the People's Republic of Kampuchea, 7 July 1982",
    summary:
      'Two states declare an area between their coasts and islands historic waters that they hold in common.',
    parties: ['KHM', 'VNM'],
    divides: [],
    form: 'historic-waters',
    dossier: 'khm-vnm-1982-historic-waters',
    lineOptions: [
      {
        id: 'north-west-limit',
        name: 'North-west limit, Poulo Wai to the coast of Kampot',
        pathBasis: 'Points joined in order; geodesic assumed.',
      },
      {
        id: 'south-east-limit-phu-quoc-east',
        name: 'South-east limit, first part, Mũi An Yên',
        path: 'points-only',
        pathBasis: 'The limit starts at the end of the land boundary, for which no figures were found.',
        missing: 'The end of the land boundary at the coast.',
      },
      {
        id: 'south-east-limit-phu-quoc-west',
        name: 'South-east limit, second part, Phú Quốc to Hòn Nhạn',
        pathBasis: 'Points joined in order after the north coast of Phú Quốc; geodesic assumed.',
        pointNotes: {
          9: 'Read in two translations that print tenths of minutes as seconds.',
          10: 'Longitude taken from point A1 of the baselines of 1982; the copies break off after the latitude.',
        },
      },
      {
        id: 'south-west-limit-vertex',
        name: 'South-west limit, vertex at Poulo Wai (from secondary lists)',
        path: 'points-only',
        pathBasis: 'The wording of this limit was not read.',
        missing: 'The text of the limit between the Poulo Wai group and Hòn Nhạn.',
        pointNotes: { 11: 'From secondary lists, not read in the agreement.' },
      },
    ],
    dates: { signed: '1982-07-07' },
    from: '1982-07-07',
    status: 'In force; the boundary inside the waters is left to later talks.',
    objections: [],
    confidence: 'medium',
    crossCheck:
      'The north-west limit agrees in three texts. Points 7 and 8 were read in one article in three translations.',
    notes: [
      'Both states treat the waters as internal waters.',
      'The Brévié line of 1939 divides the islands between them.',
      'The limits do not close into an area from what was read.',
    ],
    missing: ['End of the land boundary.', 'The south-west clause.'],
  },
]
