/** Viet Nam: the two published baselines. */
import type { ClaimEntry } from './types'

const straight =
  'The instrument speaks of straight lines; their geodetic nature is not stated, geodesic assumed.'

export const vietNamBaselines: ClaimEntry[] = [
  {
    id: 'vnm-1982-straight-baselines',
    title:
      'Statement of the Government of the Socialist Republic of Viet Nam on the Territorial Sea Baseline of Viet Nam, 12 November 1982',
    summary: 'Straight baselines along the coast from Thổ Chu to Cồn Cỏ, joining eleven islets and capes.',
    claimants: ['VNM'],
    kind: 'baseline',
    standing: 'declared',
    dossier: 'vnm-1982-straight-baselines',
    moreSources: {
      'vietnam-1977-statement': '12 M territorial sea and 24 M contiguous zone of the 1977 statement',
      'vietnam-law-2012': 'breadths in articles 11 and 13',
    },
    lineOptions: [
      {
        id: 'a1-a11',
        name: 'Straight baseline A1 to A11, open at both ends',
        pathBasis: straight,
        pointNotes: {
          A1: 'Read in one reprint of the table only.',
          A4: "A second reprint gives 106°43.3'E, which would put the point east of A5.",
          A10: 'The marker on the island gives the same position in seconds.',
          A11: 'Repeated with the same position by the declaration of 2025.',
        },
        readings: {
          A4: [{ published: "106°43.3'E", lon: 106.7216667, note: 'Another reprint of the table.' }],
        },
      },
      {
        id: 'point-0',
        name: 'Point 0, at sea towards Poulo Wai (position from secondary lists)',
        certainty: 'computed',
        path: 'points-only',
        pathBasis: 'Not to be joined: the statement leaves the point to talks with Cambodia.',
        missing: 'The statement names point 0 but gives no coordinates for it.',
        pointNotes: {
          0: 'From unofficial decimal lists; 33 m from the computed midpoint of A1 and a vertex at Poulo Wai.',
        },
        readings: {
          0: [
            { published: '9.5863, 103.1685', lat: 9.5863, lon: 103.1685, note: 'A further unofficial list.' },
          ],
        },
      },
    ],
    dates: { made: '1982-11-12', enacted: '1982-11-12' },
    from: '1982-11-12',
    status: 'In force; continued northward from A11 by the declaration of 2025.',
    zones: [
      {
        id: 'territorial-sea',
        kind: 'territorial-sea',
        standing: 'enacted',
        from: '1982-11-12',
        rule: { type: 'around-line', lines: ['a1-a11'], distanceNm: 12 },
        note: 'Seaward belt of 12 M; the statement of 1977 and the law of 2012 set the breadth. Islands outside the baseline have belts of their own that are not included.',
      },
      {
        id: 'contiguous-zone',
        kind: 'contiguous-zone',
        standing: 'enacted',
        from: '1982-11-12',
        rule: { type: 'around-line', lines: ['a1-a11'], distanceNm: 24 },
        note: 'The zone is the part between 12 and 24 M from the baseline.',
      },
      {
        id: 'internal-waters',
        kind: 'internal-waters',
        standing: 'declared',
        from: '1982-11-12',
        rule: {
          type: 'not-drawn-yet',
          reason: 'Needs the coast as landward edge and a stated closing at both open ends.',
        },
      },
    ],
    objections: [
      {
        party: 'USA',
        instrument: 'Protest of 1982, as recorded in the Maritime Claims Reference Manual; text not read',
        date: '1982',
        sources: ['navy-ships-in-vietnam-waters'],
        note: 'Does not recognise the baselines.',
      },
      {
        party: 'USA',
        instrument: 'Protest of 1987, as recorded in the Maritime Claims Reference Manual; text not read',
        date: '1987',
        sources: ['navy-ships-in-vietnam-waters'],
        note: 'The manual also lists operations at sea from 1996 on.',
      },
    ],
    confidence: 'high',
    crossCheck:
      'A2, A3 and A5 to A11 agree in two reprints of the table. Ten computed segments add up to 848 M, against 846 M in a journal article.',
    notes: [
      'Confidence is high for A1 to A11 and low for point 0.',
      'The baseline is open: it begins in the Gulf of Thailand at a point still to be agreed with Cambodia and ends at A11.',
    ],
    missing: ['Coordinates of point 0 in the statement.', 'Protests of states other than the United States.'],
  },
  {
    id: 'vnm-2025-gulf-of-tonkin-baselines',
    title:
      'Declaration of the Government of Viet Nam on the baseline used for measuring the breadth of the territorial sea in the Gulf of Tonkin, 21 February 2025',
    summary: 'Straight baseline of fourteen points from Cồn Cỏ north to the boundary with China.',
    claimants: ['VNM'],
    kind: 'baseline',
    standing: 'declared',
    dossier: 'vnm-2025-gulf-of-tonkin-baselines',
    lineOptions: [
      {
        id: 'a11-a21',
        name: 'Baseline A11 to A21 of A11 to A24',
        missing:
          "A22 (Hòn Bồ Cát, second point; only its latitude 21°11'29.2\"N and longitude 108°01' without seconds) and A23 (Trà Cổ).",
        pathBasis: straight,
        pointNotes: {
          A11: 'Same position as in the statement of 1982.',
          A21: 'Longitude read in one copy only.',
        },
      },
      {
        id: 'a24',
        name: 'A24, end of the baseline',
        path: 'points-only',
        pathBasis: 'Not to be joined to A21: A22 and A23 lie between.',
        missing: 'A22 and A23, before this point.',
        pointNotes: {
          A24: 'Said to be point 1 of the boundary of 2000; the figures are those of that agreement.',
        },
      },
    ],
    dates: { made: '2025-02-21', enacted: '2025-02-21', communicated: '2025-03-07' },
    from: '2025-02-21',
    status: 'In force; deposited with the UN Secretary-General on 7 March 2025, published on 14 March 2025.',
    zones: [
      {
        id: 'territorial-sea',
        kind: 'territorial-sea',
        standing: 'enacted',
        from: '2025-02-21',
        rule: {
          type: 'not-drawn-yet',
          reason:
            'Two of fourteen base points and the tenth point of article 3 are missing; the boundary of 2000 cuts the belt.',
        },
      },
      {
        id: 'internal-waters',
        kind: 'internal-waters',
        standing: 'declared',
        from: '2025-02-21',
        rule: { type: 'not-drawn-yet', reason: 'The baseline has a gap between A21 and A24.' },
      },
    ],
    objections: [],
    confidence: 'medium',
    crossCheck:
      'A11 to A20 agree in two translations of one page, which are not independent. A11 equals the value of 1982.',
    notes: [
      'Article 2 gives Bạch Long Vĩ a normal baseline, the low-water line.',
      'Article 3 lets the limit off the Bac Luan mouth follow points 1 to 9 of the boundary of 2000 and a tenth point.',
    ],
    missing: ['A22 (longitude), A23 and the tenth point of article 3.', 'Reactions of other states.'],
  },
]
