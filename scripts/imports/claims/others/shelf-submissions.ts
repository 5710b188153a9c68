/** Submissions to the Commission on the Limits of the Continental Shelf, without coordinates. */
import type { ClaimEntry, Objection, Zone } from './types'

const outer = (from: string, note?: string): Zone[] => [
  {
    id: 'shelf-beyond-200-m',
    kind: 'continental-shelf',
    standing: 'stated',
    from,
    rule: {
      type: 'not-drawn-yet',
      reason: 'The fixed points stand in the executive summary, of which no readable copy was found.',
    },
    ...(note && { note }),
  },
]

const china2009: Objection = {
  party: 'CHN',
  instrument: 'Note to the UN Secretary-General of May 2009, number and day not read',
  date: '2009-05',
  sources: ['southchinasea.us', 'reseauinternational'],
  note: 'Carried the map with nine dashes.',
}
const firstRound =
  'One author counts twelve notes of 2009 to 2011: China 3, Malaysia 2, the Philippines 3, Viet Nam 3, Indonesia 1; dates and contents were not read.'

const chinaNote = (number: string, date: string): Objection => ({
  party: 'CHN',
  instrument: number,
  date,
  sources: ['note-verbale-of-france-germany'],
  note: 'Listed in UK NV 162/20; text not read.',
})
const jointNote = (party: string): Objection => ({
  party,
  instrument: 'UK NV No. 162/20, joint note of France, Germany and the United Kingdom',
  date: '2020-09-16',
  sources: ['note-verbale-of-france-germany'],
  note: "Directed at China's position: rights founded on history and straight baselines around groups of islands.",
  repliesTo: 'CML/14/2019 and later Chinese notes',
})

export const shelfSubmissions: ClaimEntry[] = [
  {
    id: 'clcs-2009-mys-vnm-joint-submission',
    title:
      'Joint Submission to the Commission on the Limits of the Continental Shelf by Malaysia and the Socialist Republic of Viet Nam in respect of the southern part of the South China Sea, 6 May 2009',
    summary: 'Two states ask the Commission to consider a shelf beyond 200 M in the south of the sea.',
    claimants: ['MYS', 'VNM'],
    kind: 'clcs-submission',
    standing: 'stated',
    dossier: 'clcs-2009-mys-vnm-joint-submission',
    dates: { communicated: '2009-05-06' },
    from: '2009-05-06',
    status: 'Pending; not yet examined as far as read.',
    zones: outer('2009-05-06', 'The two states have not divided the area between them.'),
    objections: [china2009],
    confidence: 'medium',
    crossCheck:
      "The date stands in Malaysia's later submission and two analyses; one article swaps it with the separate Vietnamese one.",
    notes: [
      firstRound,
      'A catalogue says that the summary acknowledges unresolved disputes inside the area.',
    ],
    missing: ['Table 1 of the executive summary with the fixed points and the corners of the Defined Area.'],
  },
  {
    id: 'clcs-2009-vnm-north-area',
    title:
      'Partial submission of Viet Nam to the Commission on the Limits of the Continental Shelf: North Area (VNM-N), 7 May 2009',
    summary: 'Viet Nam asks the Commission to consider a shelf beyond 200 M in the north of the sea.',
    claimants: ['VNM'],
    kind: 'clcs-submission',
    standing: 'stated',
    dossier: 'clcs-2009-vnm-north-area',
    dates: { communicated: '2009-05-07' },
    from: '2009-05-07',
    status: 'Pending; not yet examined as far as read.',
    zones: outer('2009-05-07'),
    objections: [china2009],
    confidence: 'medium',
    crossCheck: 'Two analyses give 7 May 2009; an article of 2024 prints 6 May.',
    notes: [firstRound, 'UN circular of 11 May 2009 announces a later submission for the Central Area.'],
    missing: ['Outer limit points.'],
  },
  {
    id: 'clcs-2019-mys-partial-submission',
    title:
      'Malaysia: partial submission to the Commission on the Limits of the Continental Shelf in the South China Sea (northern part, remaining portion), 12 December 2019',
    summary: 'Malaysia asks the Commission to consider a further part of its shelf beyond 200 M.',
    claimants: ['MYS'],
    kind: 'clcs-submission',
    standing: 'stated',
    dossier: 'clcs-2019-mys-partial-submission',
    dates: { communicated: '2019-12-12' },
    from: '2019-12-12',
    status: 'Pending.',
    zones: outer(
      '2019-12-12',
      'The Philippines says that the area overlaps its shelf and is measured in part from North Borneo.',
    ),
    objections: [
      {
        party: 'CHN',
        instrument: 'CML/14/2019',
        date: '2019-12-12',
        sources: ['note-verbale-of-france-germany'],
        note: 'Objects on the day of the submission; text not read.',
      },
      {
        party: 'PHL',
        instrument: 'Two notes of 6 March 2020, numbers not read',
        date: '2020-03-06',
        sources: ['manilastandard'],
        note: "One objects to the submission, the other to China's position.",
      },
      {
        ...chinaNote('CML/11/2020', '2020-03-23'),
        sources: ['note-verbale-of-france-germany', 'viet-nams-note-verbale-no22hc2020'],
      },
      {
        party: 'VNM',
        instrument: '22/HC-2020',
        date: '2020-03-30',
        sources: ['viet-nams-note-verbale-no22hc2020'],
        note: "Directed at China's position, not at the submission.",
        repliesTo: 'CML/14/2019 and CML/11/2020',
      },
      chinaNote('CML/42/2020', '2020-04-17'),
      chinaNote('CML/46/2020', '2020-06-02'),
      chinaNote('Letter of the Permanent Representative', '2020-06-09'),
      chinaNote('CML/48/2020', '2020-06-18'),
      {
        party: 'MYS',
        instrument: 'HA 26/20',
        date: '2020-07-29',
        sources: ['malaysia-rejects-chinas-claim'],
        note: "Reply of the submitting state; rejects China's claims.",
        repliesTo: 'CML/14/2019',
      },
      chinaNote('CML/54/2020', '2020-07-29'),
      chinaNote('CML/56/2020', '2020-08-07'),
      {
        party: 'MYS',
        instrument: 'Note of 27 August 2020, number not read',
        date: '2020-08-27',
        sources: ['dueling-notes-verbales'],
        note: 'Answers the Philippines on North Borneo and the Kalayaan Island Group.',
        repliesTo: 'Philippine notes of 6 March 2020',
      },
      jointNote('DEU'),
      jointNote('FRA'),
      jointNote('GBR'),
    ],
    confidence: 'medium',
    crossCheck:
      "The date and Malaysia's number HA 59/19 stand in the note of three powers; the press has the same day.",
    notes: [
      'The thread holds replies and notes against the Chinese position as well as objections to the submission.',
      'Reactions of Indonesia, the United States and Australia in 2020 are named in one source without dates.',
    ],
    missing: ['Outer limit points.', 'The texts of the notes.'],
  },
  {
    id: 'clcs-2024-phl-west-palawan',
    title:
      'Philippines: partial submission to the Commission on the Limits of the Continental Shelf, West Palawan Region, 14 June 2024',
    summary: 'The Philippines asks the Commission to consider a shelf beyond 200 M west of Palawan.',
    claimants: ['PHL'],
    kind: 'clcs-submission',
    standing: 'stated',
    dossier: 'clcs-2024-phl-west-palawan',
    moreSources: { 'vietnam-2024-spokeswoman': "Viet Nam's statement of 20 June 2024" },
    dates: { communicated: '2024-06-14' },
    from: '2024-06-14',
    status: 'Pending.',
    zones: outer(
      '2024-06-14',
      'Overlaps submissions of Malaysia and Viet Nam; the line is measured in part from the coast of Sabah.',
    ),
    objections: [
      {
        party: 'CHN',
        instrument: 'Statement of the foreign ministry spokesperson',
        date: '2024-06-17',
        sources: ['third-round-of-note-verbal'],
        note: 'Calls the submission a breach of its rights.',
      },
      {
        party: 'CHN',
        instrument: 'Note verbale of 18 June 2024, number not read',
        date: '2024-06-18',
        sources: ['third-round-of-note-verbal'],
        note: 'Asks the Commission not to consider it.',
      },
      {
        party: 'VNM',
        instrument: 'Statement of the foreign ministry spokeswoman',
        date: '2024-06-20',
        sources: ['vietnam-2024-spokeswoman'],
        note: 'A reservation: accepts the right to submit, asks for respect for the rights of opposite coasts, offers talks.',
      },
      {
        party: 'MYS',
        instrument: 'Note verbale of 27 June 2024, number not read',
        date: '2024-06-27',
        sources: ['indopacificreport.com', 'vnexplorer.net'],
        note: 'Rejects it because it is measured from Sabah; asks the Commission not to examine it.',
      },
    ],
    confidence: 'medium',
    crossCheck: 'Three sources give 14 June; one newspaper prints 14 July and another 15 June.',
    notes: ['The executive summary has been on the UN site since 19 June 2024.'],
    missing: ['Outer limit points.', 'Numbers of the notes.'],
  },
  {
    id: 'clcs-2024-vnm-central-area',
    title:
      'Viet Nam: partial submission to the Commission on the Limits of the Continental Shelf, Central Area (VNM-C), 17 July 2024',
    summary: 'Viet Nam asks the Commission to consider a shelf beyond 200 M in the middle of the sea.',
    claimants: ['VNM'],
    kind: 'clcs-submission',
    standing: 'stated',
    dossier: 'clcs-2024-vnm-central-area',
    dates: { communicated: '2024-07-17' },
    from: '2024-07-17',
    status: 'Pending.',
    zones: outer('2024-07-17', 'The outer limit has 78 fixed points, according to a summary.'),
    objections: [
      {
        party: 'CHN',
        instrument: 'Statement of the foreign ministry spokesperson',
        date: '2024-07-18',
        sources: ['mb.com.ph'],
        note: 'Opposes it and says that a protest was lodged.',
      },
    ],
    confidence: 'medium',
    crossCheck: "The date stands in the ministry's statement and in the press.",
    notes: [
      "It is Viet Nam's third submission, after two of May 2009.",
      "The Philippine Department of Foreign Affairs recognised Viet Nam's right to submit on 18 July 2024 and offered talks.",
    ],
    missing: ['The 78 fixed points.', 'Later notes verbales.'],
  },
]
