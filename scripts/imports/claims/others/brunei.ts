/** Brunei: the shelf and EEZ corridor. */
import type { ClaimEntry, Zone } from './types'

const corridor = (id: string, kind: string, note: string): Zone => ({
  id,
  kind,
  standing: 'stated',
  from: '1985',
  rule: {
    type: 'enclosed-by',
    lines: ['western', 'outer', 'eastern'],
    closing:
      'Closed by us along the coast of Brunei (computed); the eastern line is followed from its outer point inwards.',
  },
  note,
})

export const brunei: ClaimEntry[] = [
  {
    id: 'brn-continental-shelf-eez-claim',
    title: "Brunei's claimed continental shelf and exclusive economic zone beyond the 1958 lines",
    summary:
      'A corridor of shelf and EEZ between two lines that run seaward from the 100-fathom points of 1958.',
    claimants: ['BRN'],
    kind: 'continental-shelf',
    standing: 'stated',
    dossier: 'brn-continental-shelf-eez-claim',
    lineOptions: [
      {
        id: 'western',
        name: 'Western limit, from the 100-fathom point outwards',
        pathBasis: 'Described as a straight extension; geodesic assumed.',
      },
      {
        id: 'eastern',
        name: 'Eastern limit, from the 100-fathom point outwards',
        pathBasis: 'Described as a straight extension; geodesic assumed.',
      },
      {
        id: 'outer',
        name: 'Outer limit between the two outer points',
        certainty: 'computed',
        pathBasis: 'Said to run between the two points parallel to the coast; drawn straight by us.',
      },
    ],
    dates: { made: '1985' },
    from: '1985',
    status:
      "Claimed; Malaysia recognised Brunei's waters in an unpublished Exchange of Letters of 16 March 2009.",
    zones: [
      corridor(
        'continental-shelf',
        'continental-shelf',
        'The outer corners lie about 253 M from the land boundary; the part beyond 200 M is of low confidence.',
      ),
      corridor(
        'eez',
        'eez',
        'An EEZ ends at 200 M, while the corners reach about 253 M; the part beyond 200 M is no EEZ. No date of the EEZ claim was read.',
      ),
    ],
    objections: [],
    objectorsUndocumented: [
      {
        party: 'CHN',
        basis: 'Follows a list of claimants, not a protest against this claim.',
        sources: ['geos.md/pg.md'],
      },
      {
        party: 'TWN',
        basis: 'Follows a list of claimants, not a protest against this claim.',
        sources: ['geos.md/pg.md'],
      },
      {
        party: 'VNM',
        basis: 'Follows an encyclopedia on overlapping claims, not a protest against this claim.',
        sources: ['kiwix'],
      },
    ],
    confidence: 'low',
    crossCheck:
      'One text alone carries the four coordinates. Computed sides: 221.0 M west, 253.5 M east, 64.2 M outer. The text speaks of 200 M, the points reach about 50 M farther.',
    notes: [
      'The area holds Louisa Reef; one source says that Brunei makes no formal claim to the reef.',
      "Until 2009 Malaysia held that Brunei's waters end at the 100-fathom line.",
      'Draw as approximate.',
    ],
    missing: [
      'A dated Bruneian instrument with coordinates.',
      "Brunei's maps of fishery limits and shelf.",
      'The text of the Exchange of Letters of 2009.',
    ],
  },
]
