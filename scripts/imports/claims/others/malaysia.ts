/** Malaysia: the 1979 map, the EEZ Act and the baselines Act. */
import type { ClaimEntry, Zone } from './types'

const map = {
  pathBasis: 'Turning points joined on the published map; line type not stated, geodesic assumed.',
}

const shelf = (id: string, dates: { from: string; to?: string }, note: string): Zone => ({
  id,
  kind: 'continental-shelf',
  standing: 'declared',
  ...dates,
  rule: {
    type: 'enclosed-by',
    lines: ['south-china-sea-sarawak-sabah'],
    closing:
      'Closed by us along the coast of Borneo: the build joins both ends through the interior and cuts the land away (computed).',
  },
  note,
})

const protest = (party: string) => ({
  party,
  basis: 'Reported to have protested against the map; the protest itself was not read.',
  sources: ['spratlys.org', 'pressreader.com/malaysia'],
})
const dispute = (party: string) => ({
  party,
  basis: 'Reported to be in dispute over features on the map; no document was read.',
  sources: ['spratlys.org', 'pressreader.com/malaysia'],
})

export const malaysia: ClaimEntry[] = [
  {
    id: 'mys-1979-peta-baru',
    title:
      'Map showing the territorial waters and continental shelf boundaries of Malaysia, 1979 (Peta Baru): turning points 1-84',
    summary:
      'Limits of the continental shelf on a map of 1979, which takes in a southern part of the Spratlys.',
    claimants: ['MYS'],
    kind: 'continental-shelf',
    standing: 'declared',
    dossier: 'mys-1979-peta-baru',
    lineOptions: [
      {
        ...map,
        id: 'south-china-sea-peninsula',
        name: 'South China Sea and Gulf of Thailand off the Peninsula, turning points 32 to 47',
        pointNotes: {
          41: 'Same as point 20 of the agreement of 1969 with Indonesia.',
          42: 'Same as corner F of the area shared with Viet Nam in 1992.',
          43: 'Same as corner C of the joint area with Thailand.',
          45: 'Same as corner A of the joint area with Thailand.',
        },
      },
      {
        ...map,
        id: 'south-china-sea-sarawak-sabah',
        name: 'South China Sea off Sarawak and Sabah, turning points 48 to 66',
        pointNotes: {
          48: 'Same as point 21 of the agreement of 1969, off Tanjung Datu.',
          52: 'Same as point 25 of the agreement of 1969.',
          66: 'A corner of the treaty line of 1898 and of the Kalayaan area.',
        },
      },
      {
        ...map,
        id: 'philippines-boundary',
        name: 'Treaty lines of 1898 and 1930 with the Philippines, turning points 66 to 76',
        pointNotes: {
          66: 'A corner of the treaty line of 1898 and of the Kalayaan area.',
          67: 'Western end of the line of the 1930 Convention.',
          76: "On the meridian of the 1930 starting point 4°45'N 120°00'E.",
        },
      },
      { ...map, id: 'celebes-sea', name: 'Celebes Sea, turning points 76 to 84' },
      {
        ...map,
        id: 'strait-of-malacca',
        name: 'Strait of Malacca, turning points 1 to 21 (outside the South China Sea)',
        pointNotes: { 21: 'Lies west of point 20, against the order of the line; kept as printed.' },
      },
      {
        ...map,
        id: 'singapore-strait-johor',
        name: 'Singapore Strait and south-east Johor, turning points 22 to 32',
        pointNotes: {
          22: 'Point 23 lies 4.6 M back to the west; the longitude may be a slip; kept as printed.',
        },
      },
    ],
    dates: { made: '1979-12-21', enacted: '1979-12-21' },
    from: '1979-12-21',
    status: "Contested; named as Malaysia's claim map in 2017.",
    zones: [
      shelf(
        'shelf-borneo-1979',
        { from: '1979-12-21', to: '2009-03-16' },
        'The map gives no inner line off Brunei; in this version the area covers the waters off Brunei too.',
      ),
      shelf(
        'shelf-borneo-2009',
        { from: '2009-03-16' },
        "From the Exchange of Letters of 16 March 2009 it no longer covers Brunei's corridor; that text is unpublished, so the cut follows the corridor in brn-continental-shelf-eez-claim.",
      ),
      {
        id: 'shelf-peninsula',
        kind: 'continental-shelf',
        standing: 'declared',
        from: '1979-12-21',
        rule: {
          type: 'not-drawn-yet',
          reason:
            'Closing along the coast of the Peninsula is not settled; claims of Thailand and Cambodia in the Gulf are not on file.',
        },
      },
    ],
    objections: [],
    objectorsUndocumented: [
      {
        party: 'BRN',
        basis: 'Reported not to have accepted the map off its coast; no document was read.',
        sources: ['liquisearch'],
      },
      protest('CHN'),
      dispute('IDN'),
      protest('PHL'),
      dispute('SGP'),
      protest('VNM'),
    ],
    confidence: 'medium',
    crossCheck:
      'The list has 84 points and its numbering fits every range in the contents pages of a law study. Points 32 to 41, 48 to 52, 66 and 67 agree with treaty points read elsewhere; 53 to 65 rest on this list alone.',
    notes: [
      'The published map was not seen; the figures come from a list in decimals to four places.',
      'A shelf line is not a claim to an EEZ: that is the Act of 1984, a separate item.',
      'The area takes in features of the Spratlys, among them Swallow Reef, Amboyna Cay and Commodore Reef.',
      'The map also shows territorial-sea limits and straight baselines, which the list leaves out.',
    ],
    missing: [
      'The map itself.',
      'The protests of other states.',
      'Territorial-sea limits and baselines of the map.',
    ],
  },
  {
    id: 'mys-1984-eez-act',
    title: 'Exclusive Economic Zone Act 1984 (Act 311)',
    summary: 'An EEZ to 200 M from the baselines, limits not published.',
    claimants: ['MYS'],
    kind: 'eez',
    standing: 'enacted',
    moreSources: {
      'eez-act-1984-summary': 'section 3',
      'eez-act-1984': 'royal assent and gazette',
      'eez-act-1984-commencement': 'commencement on 1 May 1985',
    },
    dates: { enacted: '1984-12-24', inForce: '1985-05-01' },
    from: '1985-05-01',
    status: 'In force; limits unpublished.',
    zones: [
      {
        id: 'eez',
        kind: 'eez',
        standing: 'enacted',
        from: '1985-05-01',
        rule: {
          type: 'not-drawn-yet',
          reason: 'Limit unpublished and base points not found; needs a 200 M envelope from the coast.',
        },
        note: 'Not the same as the shelf line of 1979.',
      },
    ],
    objections: [],
    confidence: 'high',
    notes: ['Royal assent on 24 December 1984, gazetted on 31 December 1984.'],
    missing: ['Any order that declares limits.', 'Reactions of other states.'],
  },
  {
    id: 'mys-baselines-of-maritime-zones-act-2006',
    title:
      'Baselines of Maritime Zones Act 2006 (Act 660) and deposit of base points with the United Nations',
    summary: 'Base points are declared by order; 158 of them were deposited with the United Nations in 2022.',
    claimants: ['MYS'],
    kind: 'baseline',
    standing: 'declared',
    dossier: 'mys-baselines-of-maritime-zones-act-2006',
    dates: { enacted: '2006', communicated: '2022-07-22' },
    from: '2006',
    status: 'In force; base points deposited on 22 July 2022; coordinates not found.',
    zones: [],
    objections: [],
    confidence: 'medium',
    crossCheck: 'The note of the survey department gives the same date and counts in English and Malay.',
    notes: [
      'Straight baselines are geodesics between consecutive declared points (section 5).',
      'Deposited: 95 points for the Peninsula, 16 for Sarawak, 47 for Sabah.',
    ],
    missing: ['The coordinates of the 158 base points.'],
  },
]
