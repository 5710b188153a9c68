/** The Philippines: baselines law of 2009 and maritime laws of 2024. */
import type { ClaimEntry, Objection, Zone } from './types'

const chinaProtest: Objection = {
  party: 'CHN',
  instrument: 'Statement of the foreign ministry spokesperson, Philippine ambassador summoned',
  date: '2024-11-08',
  sources: ['china-2024-protest', 'china-2024-jurist'],
  note: 'Says that the laws take in Huangyan Dao and most Nansha features.',
}
const chinaAmbassador: Objection = {
  party: 'CHN',
  instrument: "Protest of China's ambassador at the Department of Foreign Affairs in Manila",
  date: '2024-11-13',
  sources: ['china-2024-ambassador'],
}
const taiwanStatement: Objection = {
  party: 'TWN',
  instrument: 'Statement of the Ministry of Foreign Affairs in Taipei',
  date: '2024-11-12',
  sources: ['taiwan-2024-statement'],
  note: 'Says that the two laws do not affect its own claim to the islands of the South China Sea.',
}
const malaysiaProtest: Objection = {
  party: 'MYS',
  instrument: 'Protest of 15 November 2024, text not read',
  date: '2024-11-15',
  sources: ['Philippines_border'],
}

const later = (id: string, kind: string, reason: string, note?: string): Zone => ({
  id,
  kind,
  standing: 'enacted',
  from: '2024-11-08',
  rule: { type: 'not-drawn-yet', reason },
  ...(note && { note }),
})

const extreme = (id: string, name: string) => ({
  id,
  name,
  path: 'points-only' as const,
  pathBasis: 'Single point, not to be joined.',
  missing: 'Its neighbours among the 101 points.',
})
const marker =
  'From a map marker of an encyclopedia list of extreme points; that it is the base point is an inference.'
const noCoast =
  'Base points on the western side are not available; needs a 12 M or 200 M envelope from the coast.'

export const philippineLaws: ClaimEntry[] = [
  {
    id: 'phl-ra9522-archipelagic-baselines',
    title:
      'Republic Act No. 9522 (Philippine Archipelagic Baselines Law), section 1: base points of the Philippine archipelago',
    summary:
      'Archipelagic baselines through 101 points; 16 consecutive and three single ones are known here.',
    claimants: ['PHL'],
    kind: 'baseline',
    standing: 'declared',
    dossier: 'phl-ra9522-archipelagic-baselines',
    lineOptions: [
      {
        id: 'points-1-16',
        name: 'Base points 1 to 16 of 101, from Batanes to north Samar (Pacific side)',
        missing: 'Base points 17 to 101, among them all that face the South China Sea except one.',
        pathBasis: 'Consecutive points; the lengths printed in the Act fit geodesics on WGS84 to 0.01 M.',
        pointNotes: {
          8: 'Only this latitude fits the lengths printed in the Act.',
          11: 'Only this longitude fits the lengths printed in the Act.',
        },
        readings: {
          8: [{ published: '16°59\'18.03"N', lat: 16.9883417, note: 'Two text copies of the Act.' }],
          11: [{ published: '122°14\'06.69"E', lon: 122.2351917, note: 'Two text copies of the Act.' }],
        },
      },
      {
        ...extreme('pusan-point', 'Easternmost base point, Pusan Point'),
        pointNotes: { '36 (inferred)': `${marker} The number 36 is inferred from the order of names.` },
      },
      {
        ...extreme('frances-reef', 'Southernmost base point, Frances Reef'),
        pointNotes: { 'not read': marker },
      },
      {
        ...extreme('balabac-great-reef', 'Westernmost base point, Balabac Great Reef'),
        pointNotes: { 'not read': marker },
      },
    ],
    dates: { enacted: '2009-03-10' },
    from: '2009-03-10',
    status: 'In force.',
    zones: [
      {
        id: 'archipelagic-waters',
        kind: 'archipelagic-waters',
        standing: 'declared',
        from: '2009-03-10',
        rule: {
          type: 'not-drawn-yet',
          reason: 'Nineteen of 101 base points known: inside the archipelago, limit not drawn.',
        },
      },
    ],
    objections: [],
    confidence: 'medium',
    crossCheck:
      'Computed lengths agree with those printed in the Act for all 15 segments to 0.01 M. Points 1 to 13 were read in three copies, 14 and 15 in two, 16 in one.',
    notes: [
      'Confidence is high for points 1 to 16 and medium for the three single ones.',
      'The sixteen points lie on the Pacific side and are not the Philippine baseline as a whole.',
      'A study gives 101 segments of 2,808 M in all, the longest 122.88 M, enclosing 887,909 km².',
      'Names and station codes of points 17 to 40 were read without coordinates.',
    ],
    missing: [
      'Coordinates of points 17 to 101 except three.',
      'Any protest against the baselines themselves.',
    ],
  },
  {
    id: 'phl-ra9522-regime-of-islands',
    title:
      "Republic Act No. 9522, section 2: Kalayaan Island Group and Bajo de Masinloc as 'regime of islands'",
    summary:
      'Two areas outside the archipelagic baselines keep baselines of their own under article 121 of the Convention.',
    claimants: ['PHL'],
    kind: 'sovereignty',
    standing: 'enacted',
    dossier: 'phl-ra9522-regime-of-islands',
    moreSources: {
      'ra9522-section-2': 'wording of section 2',
      'china-2009-protest': "China's protest of 2009",
    },
    dates: { enacted: '2009-03-10' },
    from: '2009-03-10',
    status: 'In force; completed by Republic Act 12064 of 2024.',
    zones: [
      {
        id: 'territorial-sea',
        kind: 'territorial-sea',
        standing: 'enacted',
        from: '2009-03-10',
        to: '2024-11-08',
        rule: {
          type: 'not-drawn-yet',
          reason:
            'The Act lists no base points for the two areas and does not say which features have a belt.',
        },
        note: 'Continued by the territorial sea of Republic Act 12064.',
      },
    ],
    extent: { features: ['scarborough-shoal'] },
    objections: [
      {
        party: 'CHN',
        instrument:
          'Protest of the vice foreign minister against the baselines bill, Philippine chargé summoned',
        date: '2009-02-18',
        sources: ['china-2009-protest'],
        note: 'Made when Congress passed the bill; claims Huangyan Dao and the Nansha islands as Chinese.',
      },
    ],
    objectorsUndocumented: [
      {
        party: 'TWN',
        basis: 'Follows a list of claimants, not a protest against this instrument.',
        sources: ['profsampal'],
      },
    ],
    confidence: 'medium',
    crossCheck:
      'Two sources agree that both areas lie outside the archipelagic baselines; a column of 2021 quotes section 2.',
    notes: [
      'The Kalayaan Island Group is the area of Presidential Decree 1596; its features follow from that area, not from a list.',
    ],
    missing: ['Base points of either area.'],
  },
  {
    id: 'phl-ra12064-maritime-zones-act-2024',
    title: 'Republic Act No. 12064, Philippine Maritime Zones Act',
    summary: 'Names the maritime zones of the Philippines and measures them from the baselines of 2009.',
    claimants: ['PHL'],
    kind: 'eez',
    standing: 'enacted',
    dossier: 'phl-ra12064-maritime-zones-act-2024',
    moreSources: {
      'ra12064-extents': 'breadths of the zones',
      'china-2024-protest': "China's protest",
      'taiwan-2024-statement': "Taiwan's statement",
    },
    dates: { enacted: '2024-11-08' },
    from: '2024-11-08',
    status: 'In force; no new coordinates, official chart waiting for implementing rules when last read of.',
    zones: [
      later(
        'territorial-sea-kalayaan',
        'territorial-sea',
        'The parts of the Act that were read speak of the features of the Kalayaan Island Group, not of which of them have a belt of 12 M.',
      ),
      later(
        'territorial-sea-masinloc',
        'territorial-sea',
        'Baselines of the shoal were lodged in July 2026; their coordinates were not found.',
      ),
      later('territorial-sea-archipelago', 'territorial-sea', noCoast),
      later('contiguous-zone', 'contiguous-zone', noCoast),
      later(
        'eez',
        'eez',
        noCoast,
        'To 200 M from the archipelago; the parts read claim none from Kalayaan or Masinloc.',
      ),
      later('continental-shelf', 'continental-shelf', noCoast, 'Beyond 200 M see the submission of 2024.'),
    ],
    objections: [chinaProtest, taiwanStatement, chinaAmbassador, malaysiaProtest],
    confidence: 'medium',
    crossCheck: 'Three sources agree on the date and on the reliance on the base points of 2009.',
    notes: [
      'The Act calls the zones on the western side, with the Luzon Sea and the territorial sea of Masinloc and of the Kalayaan features, the West Philippine Sea.',
      'Charts are to be made by NAMRIA and deposited with the United Nations.',
    ],
    missing: [
      'The text of the Act.',
      'Whether the belts around Kalayaan features are limited to high-tide features.',
    ],
  },
  {
    id: 'phl-ra12065-archipelagic-sea-lanes-2024',
    title: 'Republic Act No. 12065, Philippine Archipelagic Sea Lanes Act',
    summary:
      'Three sea lanes through the archipelago for foreign ships and aircraft; axis lines not published here.',
    claimants: ['PHL'],
    kind: 'archipelagic-waters',
    standing: 'enacted',
    dossier: 'phl-ra12065-archipelagic-sea-lanes-2024',
    moreSources: { 'china-2024-jurist': "China's objection", 'taiwan-2024-statement': "Taiwan's statement" },
    dates: { enacted: '2024-11-08' },
    from: '2024-11-08',
    status: 'In force.',
    zones: [],
    objections: [
      {
        ...chinaProtest,
        sources: ['china-2024-jurist'],
        note: 'Says that parts of the law depart from international law and IMO resolutions.',
      },
      taiwanStatement,
      chinaAmbassador,
      malaysiaProtest,
    ],
    confidence: 'medium',
    crossCheck: 'Four press reports of 2023 and 2024 name the three routes alike.',
    notes: [
      'Lane 1: Philippine Sea, Balintang Channel, South China Sea.',
      'Lane 2: Celebes Sea, Sibutu Passage, Sulu Sea, Cuyo East Pass, Mindoro Strait, South China Sea.',
      'Lane 3: Celebes Sea, Basilan Strait, Sulu Sea, Nasubata Channel, Balabac Strait, South China Sea.',
      'The reports call the western end West Philippine Sea, one of them South China Sea.',
    ],
    missing: [
      'Coordinates of the axes.',
      'Whether the enacted text keeps the 25 M corridor of the House bill.',
    ],
  },
]
