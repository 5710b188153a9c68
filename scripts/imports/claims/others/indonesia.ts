/** Indonesia: archipelagic base points, the fisheries area and the EEZ off Natuna. */
import type { ClaimEntry } from './types'

const single = 'Single points; joining them would be invention.'

export const indonesia: ClaimEntry[] = [
  {
    id: 'idn-archipelagic-baselines-natuna',
    title:
      'Archipelagic baselines of Indonesia: Government Regulation 38/2002 as amended by 37/2008, points facing the South China Sea',
    summary: 'Five of 195 archipelagic base points, on the side of the South China Sea.',
    claimants: ['IDN'],
    kind: 'baseline',
    standing: 'declared',
    dossier: 'idn-archipelagic-baselines-natuna',
    lineOptions: [
      {
        id: 'bintan',
        name: 'Bintan, first two base points of the list',
        path: 'points-only',
        pathBasis: single,
        missing: 'The points that follow.',
      },
      {
        id: 'damar',
        name: 'Anambas, Pulau Damar',
        path: 'points-only',
        pathBasis: single,
        missing: 'All neighbours in the list.',
        pointNotes: {
          1: 'Position of the outlying island; that it is the base point is likely, not verified.',
        },
      },
      {
        id: 'sekatung',
        name: 'Natuna, Pulau Sekatung',
        path: 'points-only',
        pathBasis: single,
        missing: 'All neighbours in the list.',
        pointNotes: {
          1: 'Position of the outlying island; that it is the base point is likely, not verified. Bounds given in another text agree to 0.2 km.',
        },
        readings: {
          1: [
            {
              published: '4°47\'00"N 108°01\'00"E',
              lat: 4.7833333,
              lon: 108.0166667,
              note: 'A list of outlying islands, evidently rounded to the minute; 1.5 km off.',
            },
          ],
        },
      },
      {
        id: 'senua',
        name: 'Natuna, Pulau Senua',
        path: 'points-only',
        pathBasis: single,
        missing: 'All neighbours in the list.',
        pointNotes: {
          1: 'Position of the outlying island; a second source gives the number TD.031 without coordinates.',
        },
      },
    ],
    dates: { made: '2002', enacted: '2008-05-19', communicated: '2009-03' },
    from: '2008-05-19',
    status: 'In force; deposited with the United Nations in March 2009.',
    zones: [
      {
        id: 'archipelagic-waters',
        kind: 'archipelagic-waters',
        standing: 'declared',
        from: '2008-05-19',
        rule: {
          type: 'not-drawn-yet',
          reason: 'Five of 195 base points known: inside the archipelago, limit not drawn.',
        },
      },
    ],
    objections: [],
    confidence: 'low',
    crossCheck: 'Point 1 agrees in two texts. Damar and Senua rest on one source each.',
    notes: [
      'The regulation of 2002 had 183 points, that of 2008 has 195; the change did not touch this side.',
      'Every copy of the regulation that was found ends before its table.',
    ],
    missing: [
      'Base points on Mangkai, Tokong Nanas, Tokongbelayar, Tokongboro, Semiun, Sebetul, Subi Kecil, Kepala and near Tanjung Datu.',
    ],
  },
  {
    id: 'idn-eez-claim-north-natuna-wpp711',
    title: 'Outer limit of the Indonesian fisheries management area WPP-NRI 711 in the South China Sea',
    summary: 'Limit of a fisheries management area round the North Natuna Sea; an administrative line.',
    claimants: ['IDN'],
    kind: 'statement',
    standing: 'administrative',
    dossier: 'idn-eez-claim-north-natuna-wpp711',
    lineOptions: [
      {
        id: 'wpp711-outer-limit',
        name: 'Outer limit from the Singapore Strait round the North Natuna Sea to Tanjung Datu, points 26 to 51',
        pathBasis: 'Drawn as straight segments on a web map; geodesic assumed.',
        pointNotes: {
          40: 'Computed 200 M from Sekatung.',
          41: 'Computed 200 M from Sekatung.',
          42: 'Computed 200 M from Sekatung.',
          43: 'Computed 200 M from Sekatung.',
          44: 'Computed 200 M from Sekatung.',
          51: 'Lies 0.7 M west of point 21 of the agreement of 1969.',
        },
      },
    ],
    dates: {},
    from: '2017-04-19',
    status:
      'Used for fisheries management; towards Viet Nam overtaken by the EEZ agreement of 2022, whose line is unpublished.',
    zones: [],
    objections: [],
    objectorsUndocumented: [
      {
        party: 'CHN',
        basis: "Reported overlap with China's dashes; not a protest against this line.",
        sources: ['North_Natuna_Sea'],
      },
      {
        party: 'VNM',
        basis: 'Follows from the EEZ talks of 2010 to 2022; not a protest against this line.',
        sources: ['9dashline.com'],
      },
    ],
    confidence: 'medium',
    crossCheck:
      'All values are whole seconds. Points 40 to 44 lie 200 M from Sekatung; 36 to 39 and 45 to 51 look like median lines. No second list was found.',
    notes: [
      'No Indonesian text that was read calls this line a claim to an EEZ.',
      'The date is that of the code file in which the list was found, not of an instrument.',
      'The line goes farther than the shelf boundaries of 1969 and 2003 and does not replace them.',
    ],
    missing: [
      'The legal text that defines WPP 711.',
      'Article 3 of Presidential Regulation 41/2022 beyond its beginning.',
    ],
  },
  {
    id: 'idn-eez-north-natuna',
    title: 'Exclusive economic zone off the Natuna Islands: Act 5/1983, map of July 2017 and notes of 2020',
    summary: 'Indonesia claims an EEZ of 200 M north of Natuna and sees no overlap with China there.',
    claimants: ['IDN'],
    kind: 'eez',
    standing: 'stated',
    moreSources: {
      'indonesia-eez-act': 'article 2 of Act 5/1983',
      'new-map-asserts-sovereignty': 'map of 14 July 2017',
      'indonesia-note-may-2020': 'letter of 26 May 2020',
      'indonesia-note-june-2020': 'note of 12 June 2020',
      'china-letter-2020': "China's letter on overlapping claims",
      'note-verbale-of-france-germany': 'number and date of CML/46/2020',
    },
    dates: { enacted: '1983-10', communicated: '2020-05-26' },
    from: '1983-10',
    status: 'Maintained; limit unpublished, with Viet Nam agreed in 2022 but the line not made public.',
    zones: [
      {
        id: 'eez',
        kind: 'eez',
        standing: 'stated',
        from: '1983-10',
        rule: {
          type: 'not-drawn-yet',
          reason:
            'Limit unpublished; needs a 200 M envelope from incomplete base points, with an error band, and the line of 2022.',
        },
      },
    ],
    objections: [
      {
        party: 'CHN',
        instrument: 'Note verbale CML/46/2020; text not read',
        date: '2020-06-02',
        sources: ['note-verbale-of-france-germany', 'china-letter-2020'],
        note: 'Reported to say that the two states have no territorial dispute but overlapping maritime claims.',
        repliesTo: 'Letter of Indonesia of 26 May 2020',
      },
      {
        party: 'IDN',
        instrument: 'Note verbale of 12 June 2020, number not read',
        date: '2020-06-12',
        sources: ['indonesia-note-june-2020'],
        note: 'Answers that no feature of the Spratlys has a zone that could overlap, so there is nothing to delimit with China.',
        repliesTo: 'CML/46/2020',
      },
    ],
    confidence: 'medium',
    notes: [
      'Indonesia claims maritime zones only, no feature of the disputed groups.',
      'North Natuna Sea is the name on the national map of 2017.',
      'The wording of Act 5/1983 was read in a school text that quotes article 2; it dates the Act to October 1983.',
    ],
    missing: ['Official texts of the Act and of the notes.', 'A published outer limit.'],
  },
]
