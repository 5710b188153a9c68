/** Newspapers, broadcasters and think tanks. */
import type { SourceOverrides } from '../../legal-lines'

const vietnamesePress = { type: 'article-newspaper', kind: 'press', country: 'VNM', party: true } as const
const historicWaters = {
  ...vietnamesePress,
  title: 'Vùng nước lịch sử và biên giới vùng biển Việt Nam - Campuchia',
  publisher: 'vietnam.vn',
}
const completes = {
  ...vietnamesePress,
  title: 'Viet Nam completes its baseline from north to south (Japanese edition)',
  publisher: 'Báo Quốc Tế',
  url: 'https://www.vietnam.vn/ja/viet-nam-chinh-thuc-hoan-thien-toan-bo-duong-co-so-dung-de-tinh-chieu-rong-lanh-hai-viet-nam-tu-bac-xuong-nam',
  readIn: 'a machine translation at vietnam.vn',
} as const

export const pressOverrides: SourceOverrides = {
  'Viet Nam completes its baseline': completes,
  'Historic waters and the Viet Nam-Cambodia': { ...historicWaters, readIn: 'a Spanish machine translation' },
  'Same article, Japanese': { ...historicWaters, readIn: 'a Japanese machine translation' },
  'Agreement on Historical Water': {
    title: 'Agreement on Historical Water between Vietnam and Cambodia',
    publisher: 'National Defence Journal, Viet Nam',
    type: 'article-magazine',
  },
  'Application of the 1982 Convention': {
    ...vietnamesePress,
    title: 'Application of the 1982 Convention in determining our sea areas (French edition)',
    publisher: 'Báo Nghệ An',
  },
  'Report on the end of the Gulf of Tonkin': {
    ...vietnamesePress,
    title: 'Report on the end of the Gulf of Tonkin fisheries agreement',
    publisher: 'VietNamNet / Vietnam News Agency',
    issued: '2020-09-01',
    note: 'Address not kept.',
  },
  "Malaysia rejects China's claim": {
    title: "Malaysia rejects China's claim to maritime features in East Sea",
    for: 'note HA 26/20',
  },
  'Philippines UN mission rejects Malaysia': { for: 'notes of 6 March 2020' },
  'UN chief confirms': { issued: '2025' },
  "Vietnam's Gulf of Tonkin baseline": { for: 'number of points' },
  'Malaysia makes submission over': {
    title: 'Malaysia makes submission over South China Sea continental shelf limits',
    for: 'quotes the UN notice',
  },
  'South China Sea – The battle': {
    title: 'South China Sea – The battle for diplomatic notes continues (Nguyen Hong Thao)',
    kind: 'advocacy',
    country: 'FRA',
    readIn: 'Réseau International',
    publisher: 'Nguyen Hong Thao',
  },
  'The Philippine Submission: Third Round': { issued: '2024-07-01' },
  "The Philippines's new submission": { issued: '2024-06-21' },
  'Viet Nam presents the submission': {
    title: 'Viet Nam presents the submission in respect of the Central Area',
    publisher: 'East Sea Studies, Diplomatic Academy of Vietnam',
    issued: '2024-07-19',
    readIn: 'a mirror (galaxycloud.vn)',
  },
  'Malaysia protests against Philippines': { kind: 'press', country: null, type: 'webpage' },
  'Malaysia opposes Philippines': {
    title: 'Malaysia opposes Philippines continental shelf claim',
    publisher: 'The Philippine Star',
    readIn: 'vnexplorer.net',
    type: 'article-newspaper',
    kind: 'press',
    country: 'PHL',
  },
  'PH, China weigh in': { issued: '2024-07-19' },
  'Dueling ': {
    title: 'Dueling Notes Verbales (A. T. Carpio)',
    publisher: 'Philippine Daily Inquirer',
    type: 'article-newspaper',
    kind: 'press',
    country: 'PHL',
    readIn: 'a copy of the Institute for Maritime and Ocean Affairs',
    for: 'Malaysian note of 27 August 2020',
  },
  'Ratifying the Indonesia-Vietnam': {
    title:
      'Ratifying the Indonesia-Vietnam EEZ maritime delimitation agreement serves national and regional best interests',
    kind: 'think-tank',
    country: null,
    issued: '2025-08-14',
  },
  'Indonesia parliament set to ratify': { kind: 'press', country: 'SGP', type: 'article-magazine' },
  'Indonesia dan Vietnam rampungkan': { party: true },
  'Malaysian Ministry of Foreign Affairs explains': { publisher: 'VOI, with Antara' },
  'Anwar on the maritime border': {
    type: 'article-newspaper',
    kind: 'press',
    country: 'SGP',
    issued: '2023-06-13',
  },
  'Malaysia, Indonesia ink': { issued: '2023-06-08' },
  'New map asserts sovereignty': { title: 'New map asserts sovereignty over Natuna', issued: '2017-07-15' },
  'Pulau Sebatik bersama': { type: 'article-newspaper', kind: 'press', country: 'IDN' },
  'Jokowi teken Keppres': { type: 'article-newspaper', kind: 'press', country: 'IDN' },
  'Kalayaan Island Group Sovereignty Decree': { title: 'Kalayaan Island Group Sovereignty Decree' },
  'Turning point': { issued: '2025-02-27' },
  'The Philippine Maritime Zones Act': { issued: '2024-12-08' },
  'The forgotten Treaty of Paris': {
    issued: '2015-07-31',
    kind: 'press',
    country: 'PHL',
    type: 'article-newspaper',
  },
  'House ratifies bicam report': { issued: '2024-09-09' },
  "Malaysia's claim in the Spratlys": { issued: '2015-08-23' },
}
