/**
 * Documents that object to claims of the PRC, and its replies, as one thread.
 * The files pick the entries that concern them; what was not read is said.
 */
import { ids } from './cite'
import type { Objection } from './kit'

const threePowers = (note: string): Objection[] =>
  ['DEU', 'FRA', 'GBR'].map((party) => ({
    party,
    instrument: 'Joint note verbale, UK NV No. 162/20',
    date: '2020-09-16',
    sources: ids('note162'),
    note,
  }))

/** Objections to the map of 2009 and what followed until 2011. */
export const mapOf2009 = (): Objection[] => [
  {
    party: 'VNM',
    instrument: 'Statement of the foreign ministry spokesman',
    date: '2009-05-08',
    sources: ids('vnmMay2009'),
    note: 'Calls the line on the map attached to the Chinese notes null and void.',
  },
  {
    party: 'MYS',
    instrument: 'Note to the United Nations, number not read',
    date: '2009-05',
    sources: ids('phlNote2011'),
    note: 'A press report puts it on the day after the Chinese notes; neither day nor text was confirmed.',
  },
  {
    party: 'IDN',
    instrument: 'Note to the United Nations, number not read',
    date: '2010',
    sources: ids('phlNote2011'),
    note: 'Reported as lodged in the year before April 2011; Indonesia claims no feature of the sea.',
  },
  {
    party: 'PHL',
    instrument: 'Note verbale No. 000228',
    date: '2011-04-05',
    sources: ids('phlNote2011'),
    note: 'Holds that the claim beyond the features and their adjacent waters has no basis in UNCLOS.',
  },
]

/** March to May 2020. */
const springOf2020 = (): Objection[] => [
  {
    party: 'PHL',
    instrument: 'Two notes verbales, numbers not read',
    date: '2020-03-06',
    sources: ids('phlNotes2020', 'notesRound2020'),
    note: 'One of the two answers China’s position, the other the Malaysian submission.',
  },
  {
    party: 'CHN',
    instrument: 'Note CML/11/2020',
    date: '2020-03-23',
    sources: ids('note162', 'vnmNote2020'),
    note: 'Restates the claim; the text itself was not read.',
    repliesTo: 'Two notes verbales of the Philippines, 6 March 2020',
  },
  {
    party: 'VNM',
    instrument: 'Note verbale 22/HC-2020',
    date: '2020-03-30',
    sources: ids('vnmNote2020'),
    note: 'Protests the claims of the notes CML/14/2019 and CML/11/2020, historic rights among them.',
    repliesTo: 'CML/14/2019 and CML/11/2020',
  },
  {
    party: 'CHN',
    instrument: 'Note CML/42/2020',
    date: '2020-04-17',
    sources: ids('note162'),
    note: 'Listed in UK NV No. 162/20; the text was not read.',
  },
  {
    party: 'IDN',
    instrument: 'Note verbale of 26 May 2020, number not read',
    date: '2020-05-26',
    sources: ids('idnMay2020'),
    note: 'Says that the nine-dash map, so far as it implies historic rights, lacks a basis in international law.',
  },
]

/** June 2020 to January 2021. */
const afterMay2020 = (): Objection[] => [
  {
    party: 'USA',
    instrument: 'Letter of the Permanent Representative, A/74/874–S/2020/483',
    date: '2020-06-01',
    sources: ids('usaLetter2020'),
    note: 'Lists the four assertions of note CML/14/2019 and protests against them.',
    repliesTo: 'CML/14/2019',
  },
  {
    party: 'IDN',
    instrument: 'Note verbale of 12 June 2020, number not read',
    date: '2020-06-12',
    sources: ids('idnJune2020'),
    note: 'Says that no Spratly feature has an EEZ or shelf and that no Chinese historic right exists in its zones.',
    repliesTo: 'CML/46/2020 of 2 June 2020',
  },
  {
    party: 'USA',
    instrument: 'Statement of the Secretary of State on maritime claims',
    date: '2020-07-13',
    sources: ids('usaStatement2020'),
    note: 'Sides with the award of 2016 on maritime rights, without taking a side on sovereignty.',
  },
  {
    party: 'MYS',
    instrument: 'Note HA 26/20',
    date: '2020-07-29',
    sources: ids('mysNote2020'),
    note: 'Rejects the Chinese claim to maritime features and rights in the area of its submission.',
    repliesTo: 'CML/14/2019',
  },
  ...threePowers(
    'Does not accept historic rights, nor straight baselines around groups of islands of a continental state.',
  ),
  {
    party: 'CHN',
    instrument: 'Note CML/63/2020',
    date: '2020-09-18',
    sources: ids('prcNote63'),
    note: 'Holds that general international law applies beside the Convention.',
    repliesTo: 'UK NV No. 162/20',
  },
  {
    party: 'JPN',
    instrument: 'Note SC/21/002',
    date: '2021-01-19',
    sources: ids('jpnNote2021', 'notesRound2021'),
    note: 'Does not accept that the Chinese baselines in the South China Sea conform to the Convention.',
    repliesTo: 'CML/63/2020',
  },
]

/** Notes of 2020 and 2021 on the Chinese notes about the Malaysian submission of 2019. */
export const notesOf2020 = (): Objection[] => [...springOf2020(), ...afterMay2020()]

export const studyOf2022 = (note: string): Objection => ({
  party: 'USA',
  instrument: 'Limits in the Seas No. 150 (study of the Department of State)',
  date: '2022-01',
  sources: ids('usaStudy150'),
  note,
})

/** Objections to straight lines around a group, taken from the notes of 2020 and 2021. */
export const onGroupBaselines = (): Objection[] =>
  notesOf2020().filter((item) => /162\/20|CML\/63|SC\/21/.test(item.instrument))

export const mapOf2023 = (): Objection[] => [
  {
    party: 'MYS',
    instrument: 'Statement of the foreign ministry',
    date: '2023-08-30',
    sources: ids('map2023b', 'map2023'),
    note: 'Says that the map does not bind Malaysia; a protest note was announced.',
  },
  {
    party: 'PHL',
    instrument: 'Statement of the Department of Foreign Affairs',
    date: '2023-08-31',
    sources: ids('map2023b', 'map2023'),
    note: 'Says that the map has no basis in international law and refers to the award of 2016.',
  },
  {
    party: 'VNM',
    instrument: 'Statement of the foreign ministry spokeswoman',
    date: '2023-08-31',
    sources: ids('map2023'),
    note: 'Calls claims based on the dotted line void.',
  },
  {
    party: 'IDN',
    instrument: 'Remarks of the foreign minister',
    date: '2023-08-31',
    sources: ids('map2023'),
    note: 'Says that any line must accord with the Convention of 1982.',
  },
  {
    party: 'TWN',
    instrument: 'Statement of the foreign ministry spokesman',
    date: '2023-08-31',
    sources: ids('map2023b', 'map2023'),
    note: 'Rejects the depiction of Taiwan as part of the PRC; no remark on the dashes was read.',
  },
]
