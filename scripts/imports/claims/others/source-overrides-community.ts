/** Encyclopedias, blogs, reference sites, studies and data files. */
import type { SourceOverrides } from '../../legal-lines'
import type { SourceInput } from '../../sources'

type Correction = SourceOverrides[string]

const codeFile = (title: string, record: string, country: string | null = null): Correction => ({
  title,
  publisher: 'Public code repository, name not established',
  url: null,
  type: 'dataset',
  kind: 'data',
  country,
  note: `Found by exact string in a public code index that names no repository (record ${record}); no web address.`,
})

const wikipedia = (title: string, readIn: string, language = 'English'): Correction => ({
  title,
  publisher: `Wikipedia (${language})`,
  type: 'entry-encyclopedia',
  kind: 'community',
  country: null,
  readIn,
})

const community = (country: string | null, rest: Partial<SourceInput> = {}): Correction => ({
  kind: 'community',
  country,
  ...rest,
})

const study = (
  title: string,
  publisher: string,
  country: string | null,
  rest: Partial<SourceInput> = {},
) => ({
  title,
  publisher,
  kind: 'academic' as const,
  country,
  ...rest,
})

const malaysianList = codeFile(
  "Search-and-rescue dashboard of the Malaysian Maritime Enforcement Agency: layer of Malaysia's 1979 continental shelf boundary",
  '63121103231',
  'MYS',
)
const vietnameseList = codeFile(
  "Hand-made list of Viet Nam's maritime limit (77 decimal points)",
  '14164531735',
)
const warningLine = codeFile(
  'VN_MARITIME_BORDER, warning line for fishing vessels (52 points)',
  '54587276901',
)
const furtherLists = codeFile("Further copies of Viet Nam's maritime limit", '10970696723 and 61207965087')
const scrambled = wikipedia('Malaysia–Thailand border', 'a scrambled copy at iris.or.at')
const malaysiaVietnam: Correction = {
  title: 'Malaysia–Vietnam border',
  publisher: 'Wikipedia (English)',
  url: 'https://en.wikipedia.org/wiki/Malaysia%E2%80%93Vietnam_border',
}
const indonesiaMalaysia = wikipedia('Indonesia–Malaysia border', 'a condensed copy at wikisum.wiki')
const joint1992: Correction = {
  title: 'Practice on provisional arrangements in maritime disputed areas: Malaysia-Vietnam case',
  publisher: 'IILSS',
  kind: 'academic',
  country: null,
}
const contested: Correction = study(
  'The Contested Maritime and Territorial Boundaries of Malaysia (R. Haller-Trost), contents pages',
  'Kluwer Law International',
  null,
  { type: 'book', readIn: 'docslib.org' },
)

export const communityOverrides: SourceOverrides = {
  "Source file with Malaysia's 1979": malaysianList,
  "Malaysian map layer 'continental shelf": malaysianList,
  'Search-and-rescue dashboard': malaysianList,
  'Source file with a hand-made list': vietnameseList,
  'Source file VN_MARITIME_BORDER': warningLine,
  "Source files with further copies of Viet Nam's": furtherLists,
  'Source file with the fishery agreement waters': codeFile(
    'Waters of the fishery agreements between China and its neighbours (15 points of the zone)',
    '25235366249',
  ),
  'iFish, web/ifish/main/wpp.js': {
    title: 'iFish, wpp.js, function load711 (commit 0512062)',
    type: 'dataset',
    kind: 'data',
    country: 'IDN',
    publisher: 'ifishcommunity',
    issued: '2017-04-19',
  },
  'Scrambled copy of Wikipedia': scrambled,
  'Stray copy of Malaysia–Thailand': scrambled,
  'Malaysia-Vietnam border': malaysiaVietnam,
  'Malaysia–Vietnam border (point 20)': malaysiaVietnam,
  'Indonesia-Malaysia border (condensed)': indonesiaMalaysia,
  'Indonesia–Malaysia border, condensed': indonesiaMalaysia,
  'Malaysia-Philippines border (condensed)': wikipedia(
    'Malaysia–Philippines border',
    'a condensed copy at wikisum.wiki',
  ),
  'Brunei-Malaysia border (condensed)': wikipedia(
    'Brunei–Malaysia border',
    'a condensed copy at wikisum.wiki',
  ),
  'North Natuna Sea (condensed)': wikipedia('North Natuna Sea', 'a condensed copy at wikisum.wiki'),
  'Brunei-Malaysia Border: Continental Shelf Claim': wikipedia(
    'Brunei–Malaysia border: continental shelf claim',
    'a copy at liquisearch.com',
  ),
  'https://en.wikipedia.org/wiki/Brunei%E2%80%93Malaysia_border': { title: 'Brunei–Malaysia border' },
  'https://kiwix.haohe.fun/content/wikipedia_en_all_maxi_2024-01/A/Brunei%E2%80%93Malaysia_border': wikipedia(
    'Brunei–Malaysia border',
    'a copy of January 2024 (kiwix)',
  ),
  'Baselines of Indonesia (Japanese copy)': wikipedia(
    'Baselines of Indonesia',
    'a Japanese copy at jmedia.wiki',
    'Japanese',
  ),
  'Pulau Damar, Kepulauan Riau': wikipedia(
    'Pulau Damar, Kepulauan Riau',
    'a copy at wiki-indonesia.club',
    'Indonesian',
  ),
  'https://id.wikipedia.org/wiki/Pulau_Senua': { publisher: 'Wikipedia (Indonesian)' },
  'Pulau Senua, Kabupaten Natuna': community('IDN', { publisher: 'zafrian.blogspot.com' }),
  'Hiệp định về Vùng nước lịch sử Việt Nam–Campuchia': wikipedia(
    'Hiệp định về Vùng nước lịch sử Việt Nam–Campuchia',
    'a copy at profilpelajar.com',
    'Vietnamese',
  ),
  'Hiệp định phân định biển Việt Nam–Thái Lan': wikipedia(
    'Hiệp định phân định biển Việt Nam–Thái Lan',
    'a copy at defzone.net',
    'Vietnamese',
  ),
  'Frontière entre la Thaïlande': wikipedia(
    'Frontière entre la Thaïlande et le Viêt Nam',
    'a copy at frwiki.wiki',
    'French',
  ),
  'Área de desarrollo conjunto': wikipedia(
    'Área de desarrollo conjunto Malasia-Tailandia',
    'a copy at hmong.es',
    'Spanish',
  ),
  'Extreme points of the Philippines': wikipedia(
    'Extreme points of the Philippines',
    'a copy at friendlywiki.com',
  ),
  'List of outlying islands of Indonesia': wikipedia(
    'List of outlying islands of Indonesia',
    'a copy at wikizero.com',
  ),
  'Vietnamese Wikipedia passage': {
    ...wikipedia('Passage on the delimitation in the Gulf of Tonkin', 'a copy without address', 'Vietnamese'),
    url: null,
  },
  'Perbatasan Indonesia–Vietnam': { publisher: 'Wikipedia (Indonesian)' },
  'Spratly Islands (CIA World Factbook in Markdown)': {
    title: 'Spratly Islands',
    publisher: 'CIA World Factbook',
    type: 'entry-encyclopedia',
    kind: 'official',
    country: 'USA',
    readIn: 'a Markdown copy (openfactbook, GitHub)',
  },
  'Practice on Provisional Arrangements: Malaysia-Vietnam case': joint1992,
  'Practice on provisional arrangements: Malaysia-Vietnam case': joint1992,
  'Practice on provisional arrangements: Malaysia-Thailand case': {
    title: 'Practice on provisional arrangements in maritime disputed areas: Malaysia-Thailand case',
    publisher: 'IILSS',
    kind: 'academic',
  },
  'State claims in violation of Article 4': { publisher: 'IILSS', kind: 'academic' },
  'Philippines maritime claims about': {
    title: 'Philippines maritime claims about Archipelagic Baselines',
    kind: 'academic',
  },
  'The Contested Maritime': contested,
  'The Brunei-Malaysia Dispute': study(
    'The Brunei-Malaysia Dispute over Territorial and Maritime Claims in International Law (R. Haller-Trost)',
    'International Boundaries Research Unit, Durham',
    'GBR',
    { type: 'report', issued: '1994', readIn: 'paperzz.com' },
  ),
  'What Vietnam could gain': study(
    'What Vietnam could gain from redrawing its baselines (J. Nossum)',
    'IBRU Boundary and Security Bulletin',
    'GBR',
    { type: 'article-journal', readIn: 'paperzz.com' },
  ),
  'Thesis extract on the 1992': study(
    'Thesis extract on the petroleum arrangement of 1992 between Viet Nam and Malaysia (in Vietnamese)',
    'Thesis, author not read',
    'VNM',
    { readIn: '123docz.net' },
  ),
  'Thesis extract listing points': study(
    'Thesis extract listing points A2 to A11 of the 1982 statement (in Vietnamese)',
    'Thesis, author not read',
    'VNM',
    { readIn: '123docz.net' },
  ),
  'New maritime boundaries between Indonesia': study(
    'New maritime boundaries between Indonesia and Vietnam',
    'Universitas Gadjah Mada, maritime boundary blog',
    'IDN',
    { type: 'post-weblog' },
  ),
  "Viet Nam's Note Verbale No. 22/HC-2020": study(
    "Viet Nam's Note Verbale No. 22/HC-2020: A Commentary",
    'Maritime Issues',
    null,
  ),
  'Bản đồ lãnh hải Việt Nam': community('VNM', { title: 'Bản đồ lãnh hải Việt Nam' }),
  'Visit to base point A10': community('VNM', {
    type: 'webpage',
    title: 'Về với điểm cơ sở A10 trên đảo Lý Sơn',
  }),
  'How the China-Viet Nam boundary': community('CHN', {
    title: 'How the China-Viet Nam boundary is drawn (in Chinese)',
  }),
  'East China Sea consensus (question': community('CHN'),
  'Comment on the 2008 consensus': community('CHN'),
  'Where the border lies': {
    title: 'Where the border lies: 20 degrees north (in Chinese)',
    kind: 'community',
    type: 'webpage',
  },
  'Indonesia-Malaysia maritime boundaries': { title: 'Indonesia-Malaysia maritime boundaries' },
  'Fenomena Pulau Sekatung': community('IDN', { title: 'Fenomena Pulau Sekatung', issued: '2008-07-24' }),
  'Delapan pulau terluar': community('IDN', { title: 'Delapan pulau terluar di Indonesia' }),
  'Essay on Ambalat': community('IDN', {
    type: 'post-weblog',
    title: 'Penyelesaian sengketa antara Indonesia dan Malaysia',
  }),
  'Confirming Indonesia': community('IDN', {
    title: "Confirming Indonesia's territory and jurisdiction (A. Arsana)",
    issued: '2009-04-01',
  }),
  'Territorial disputes of the Philippines': community('PHL', {
    title: 'Territorial disputes of the Philippines',
  }),
  'An Important Clarification': community('PHL', { type: 'post-weblog', issued: '2024-11' }),
  "Malaysia's Claims to Spratlys": { kind: 'reference', country: null },
  'The Story of the Philippines': {
    title: 'The Story of the Philippines (M. Halstead)',
    type: 'book',
    publisher: 'Project Gutenberg',
    readIn: 'BookRags',
    kind: 'reference',
    country: 'USA',
  },
}
