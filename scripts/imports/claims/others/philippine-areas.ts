/** The Philippines: areas and features claimed by name. */
import type { ClaimEntry } from './types'

const treatySides =
  'Sides along parallels and meridians are given as such; sides that follow neither are straight lines, geodesic assumed.'

export const philippineAreas: ClaimEntry[] = [
  {
    id: 'phl-pd1596-kalayaan-island-group',
    title:
      'Presidential Decree No. 1596 (Kalayaan Island Group), area described in the preamble and section 1',
    summary:
      'A six-sided area in the Spratlys, claimed as Philippine territory and made a municipality of Palawan.',
    claimants: ['PHL'],
    kind: 'claim-area',
    standing: 'declared',
    dossier: 'phl-pd1596-kalayaan-island-group',
    moreSources: {
      'pd1596-status': 'announcement of 10 July 1971; the decree stands',
      'ra9522-section-2': 'area claim of 1978 and change of 2009',
      'vietnam-unclos-declarations': "Viet Nam's communication of 1987",
      'dueling-notes-verbales': "Malaysia's note of 2020",
    },
    lineOptions: [
      {
        id: 'kalayaan',
        name: 'Kalayaan Island Group',
        path: 'parallels-and-meridians',
        pathBasis: `${treatySides} The decree states no line type.`,
      },
    ],
    dates: { made: '1971-07-10', enacted: '1978-06-11' },
    from: '1978-06-11',
    status:
      'In force as a claim to the area; since 2009 Republic Act 9522 measures the zones of its islands by the regime of islands.',
    zones: [
      {
        id: 'kalayaan-area',
        kind: 'claim-area',
        standing: 'declared',
        from: '1978-06-11',
        rule: { type: 'enclosed-by', lines: ['kalayaan'], closing: 'closed by the instrument' },
        note: 'Kept without an end: no later law repeals the decree. It is one claim area with the laws of 2009 and 2024, whose 12 M belts lie inside it and are not counted on top.',
      },
    ],
    objections: [
      {
        party: 'VNM',
        instrument:
          'Communication to the UN Secretary-General on the declarations of the Philippines and China',
        date: '1987-02-23',
        sources: ['vietnam-unclos-declarations'],
        note: 'Objects to the Philippine claim to the islands called Kalayaan.',
      },
      {
        party: 'MYS',
        instrument: 'Note verbale of 27 August 2020, number not read',
        date: '2020-08-27',
        sources: ['dueling-notes-verbales'],
        note: 'Answers Philippine notes on North Borneo and the Kalayaan Island Group.',
      },
    ],
    objectorsUndocumented: [
      {
        party: 'CHN',
        basis:
          'Claims the whole group; its protest of 2009 is filed with Republic Act 9522, none against this decree was read.',
        sources: ['geos.md/pg.md'],
      },
      {
        party: 'TWN',
        basis: 'Follows a list of claimants, not a protest against this instrument.',
        sources: ['geos.md/pg.md'],
      },
    ],
    confidence: 'high',
    crossCheck:
      'Two copies of the decree give the same digits for all six points, and the ring closes on its start.',
    notes: [
      "The side from 10°N 118°E to 7°40'N 116°E runs along the treaty line of 1898.",
      'Two sides follow neither parallel nor meridian and are only said to run north-eastward and south-westward.',
      'A commentator and a columnist differ on what the decree still claims after 2009: the whole area, or the features with their 12 M.',
    ],
    missing: ["China's and Taiwan's reactions of 1978.", 'Datum and line type.'],
  },
  {
    id: 'phl-treaty-limits-1898-1900-1930',
    title:
      "Treaty of Paris, 10 December 1898, article III (Philippine 'International Treaty Limits'), with the Convention of 2 January 1930 on the boundary with North Borneo",
    summary:
      'Lines of three treaties that a law of 1961 took as outer limits of the territorial sea, until 2009.',
    claimants: ['PHL'],
    kind: 'claim-area',
    standing: 'historical',
    dossier: 'phl-treaty-limits-1898-1900-1930',
    moreSources: {
      ra3046: 'preamble: waters within the treaty limits',
      'ra5446-section-2': 'effect of RA 3046 from 17 June 1961',
    },
    lineOptions: [
      {
        id: 'treaty-1898',
        name: 'Treaty of Paris, article III',
        path: 'parallels-and-meridians',
        pathBasis:
          "The treaty names parallels and meridians; the side from 7°40'N 116°E to 10°N 118°E is called a direct line.",
        pointNotes: {
          1: "The treaty says along or near the 20th parallel; 20°00' is nominal.",
          2: 'Nominal latitude, as for point 1.',
        },
      },
      {
        id: 'south-china-sea-side',
        name: 'Side of the South China Sea, up to the line of 1930',
        path: 'parallels-and-meridians',
        pathBasis: 'Part of the ring above; the direct line is not along a parallel.',
        pointNotes: { 1: 'Nominal latitude.' },
      },
      {
        id: 'convention-1930',
        name: "Convention of 1930, from 4°45'N 120°00'E to 7°40'N 117°00'E",
        pathBasis:
          'Not stated in the parts read except that the first leg follows the meridian 120°E; geodesic assumed.',
      },
    ],
    dates: { made: '1898-12-10', enacted: '1961-06-17' },
    from: '1961-06-17',
    to: '2009-03-10',
    status: 'Historical: no longer pressed in this form since Republic Act 9522 of 10 March 2009.',
    zones: [
      {
        id: 'treaty-waters',
        kind: 'territorial-sea',
        standing: 'historical',
        from: '1961-06-17',
        to: '2009-03-10',
        rule: { type: 'enclosed-by', lines: ['treaty-1898'], closing: 'closed by the instrument' },
        note: 'The south-western part was replaced by the line of 1930. Historical, so outside counts and areas.',
      },
    ],
    objections: [],
    confidence: 'high',
    crossCheck:
      'The seven corners of 1898 agree in two complete readings. The ends of the line of 1930 agree with texts on the Convention.',
    notes: [
      'Confidence is medium for the points between on the line of 1930, which come from turning points 67 to 76 of the Malaysian map of 1979.',
      'The treaty of 1900 ceded islands outside the line and gives no coordinates.',
      'Shown from the law of 1961, which names the waters; the treaties themselves are older.',
    ],
    missing: ['Article I of the Convention of 1930 beyond its first point.', 'Objections to the limits.'],
  },
  {
    id: 'phl-bajo-de-masinloc-sovereignty',
    title:
      'Sovereignty over Bajo de Masinloc (Scarborough Shoal): Republic Acts 9522 and 12064, baselines lodged in July 2026',
    summary: 'The Philippines claims sovereignty over Scarborough Shoal and a territorial sea around it.',
    claimants: ['PHL'],
    kind: 'sovereignty',
    standing: 'enacted',
    moreSources: {
      'ra9522-section-2': 'section 2 of Republic Act 9522',
      'theboholtribune.com': 'Republic Act 12064',
      'scarborough-2026': 'charts lodged on 31 July 2026',
      'taiwan-2024-statement': "Taiwan's statement",
      'china-2009-protest': "China's protest",
    },
    dates: { enacted: '2009-03-10', communicated: '2026-07-31' },
    from: '2009-03-10',
    status:
      'In force; baselines of the shoal lodged with the United Nations on 31 July 2026, coordinates not found.',
    zones: [],
    extent: { features: ['scarborough-shoal'] },
    objections: [
      {
        party: 'CHN',
        instrument:
          'Protest of the vice foreign minister against the baselines bill, Philippine chargé summoned',
        date: '2009-02-18',
        sources: ['china-2009-protest'],
        note: 'Claims Huangyan Dao and the Nansha islands as Chinese.',
      },
      {
        party: 'TWN',
        instrument: 'Statement of the Ministry of Foreign Affairs in Taipei',
        date: '2024-11-12',
        sources: ['taiwan-2024-statement'],
        note: 'Says that Philippine and Chinese acts at the shoal do not affect its own claim to the islands of the South China Sea.',
      },
      {
        party: 'CHN',
        instrument: 'Reaction to the deposit of July 2026; text not read',
        date: '2026-07-31',
        sources: ['scarborough-2026'],
        note: 'Rejected the deposit; a patrol was held on 30 July and an exercise announced from 1 August.',
      },
    ],
    confidence: 'medium',
    notes: [
      'The territorial sea around the shoal is filed with Republic Act 12064.',
      'Shown from 2009, the earliest law read; an older date of the claim was not looked up.',
    ],
    missing: ['The coordinates lodged in July 2026.', 'Text of the Chinese reaction of 2026.'],
  },
  {
    id: 'phl-sabah-land',
    title: 'Sabah: Republic Act No. 5446, section 2 (18 September 1968)',
    summary: 'The Philippines maintains a claim to the territory of Sabah, which Malaysia holds.',
    claimants: ['PHL'],
    kind: 'sovereignty-land',
    standing: 'enacted',
    moreSources: {
      'ra5446-section-2': 'wording of section 2',
      ra3046: 'text of the amended law',
      magallona: 'parties, date and subject',
      'magallona-digest': 'summary of the ruling on Sabah',
      'dueling-notes-verbales': "Malaysia's note of 2020",
      'indopacificreport.com': "Malaysia's note of 2024",
    },
    dates: { enacted: '1968-09-18' },
    from: '1968-09-18',
    status: 'In force: the Supreme Court held in 2011 that the law of 2009 did not repeal section 2.',
    zones: [
      {
        id: 'sabah',
        kind: 'sovereignty-land',
        standing: 'enacted',
        from: '1968-09-18',
        rule: { type: 'land', territories: ['sabah'] },
        note: 'Land only. No Philippine zone at sea is drawn from Sabah.',
      },
    ],
    objections: [
      {
        party: 'MYS',
        instrument: 'Note verbale of 27 August 2020, number not read',
        date: '2020-08-27',
        sources: ['dueling-notes-verbales'],
        note: 'Answers the Philippines on North Borneo.',
      },
      {
        party: 'MYS',
        instrument: 'Note verbale of 27 June 2024, number not read',
        date: '2024-06-27',
        sources: ['indopacificreport.com', 'vnexplorer.net'],
        note: 'Rejects a shelf submission because part of it is measured from Sabah.',
      },
    ],
    confidence: 'medium',
    notes: ['The law reserves the drawing of baselines around Sabah and has drawn none.'],
    missing: ['The full text of the judgment of 2011.', 'Earlier documents of the claim.'],
  },
]
