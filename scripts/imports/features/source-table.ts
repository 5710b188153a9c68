/**
 * Kind, country and party of the sources of the feature dossier, by its source
 * code, with the original work behind a copy. Country is that of the publisher,
 * null where it was not established.
 */
import type { SourceInput } from '../sources'

export type SourceClass = Pick<SourceInput, 'type' | 'kind' | 'country'> &
  Partial<Pick<SourceInput, 'title' | 'publisher' | 'url' | 'party' | 'issued' | 'readIn' | 'note'>>

const wiki: SourceClass = { type: 'entry-encyclopedia', kind: 'reference', country: null }
const page = (country: string | null): SourceClass => ({ type: 'webpage', kind: 'community', country })
const post = (country: string | null): SourceClass => ({ type: 'post-weblog', kind: 'community', country })
const press = (country: string | null): SourceClass => ({ type: 'article-newspaper', kind: 'press', country })
const tank = (country: string): SourceClass => ({ type: 'webpage', kind: 'think-tank', country })

const amtiPublisher = 'CSIS Asia Maritime Transparency Initiative'
const amtiReport: SourceClass = { ...tank('USA'), type: 'report', publisher: 'CSIS AMTI' }
const englishWikipedia = 'English Wikipedia'

const wikipediaCodes = [
  ...[
    'zhls',
    'zhlx',
    'zhsc',
    'zhns',
    'zhdis',
    'zhsb',
    'vits',
    'vith',
    'vi88',
    'vidk',
    'enjs',
    'phsp',
    'ennan',
  ],
  ...[
    'enloab',
    'entiz',
    'enuni',
    'enwy',
    'enwyold',
    'enthi',
    'enthi17',
    'entai',
    'entai8',
    'ensp19',
    'enpa19',
  ],
  ...[
    'enwoody',
    'enrocky',
    'enbat',
    'enfc',
    'encu',
    'engav',
    'enhug',
    'enscs',
    'enmac',
    'ensab',
    'enwhi',
    'enhm',
  ],
  ...['enrc', 'enirv', 'enreed', 'enluc', 'deluc', 'frlou', 'delou', 'eneri', 'enbc', 'alchw'],
]

const explicit: Record<string, SourceClass> = {
  amti: {
    ...tank('USA'),
    title: 'Island Tracker',
    publisher: amtiPublisher,
    url: 'https://amti.csis.org/island-tracker/',
    readIn: 'Chinese-language edition, reposted on 13 January 2021 in the GitHub repository agorahub/pen0',
  },
  viw: {
    ...page(null),
    type: 'dataset',
    kind: 'data',
    title: 'Positions of islands curated from Vietnamese Wikipedia, with a naming audit of 29 August 2026',
    publisher: 'hoainxm/forfish (GitHub), citing Vietnamese Wikipedia',
    note: 'File public/data/vn-islands.v1.json, and the audit in a sibling repository.',
  },
  oto: post('VNM'),
  otodk: post('VNM'),
  sky: post(null),
  hist: page(null),
  chist: page(null),
  vnn: { ...press('VNM'), party: true },
  imlos: {
    ...page('PHL'),
    type: 'document',
    kind: 'academic',
    note: 'An index of paragraph numbers of the Award by the University of the Philippines.',
  },
  award: { ...post(null), note: 'Restates the press release of the Permanent Court of Arbitration.' },
  nst: press('MYS'),
  mrun: post('MYS'),
  mzine: page('MYS'),
  enloa: { ...wiki, publisher: englishWikipedia, readIn: 'mirror at hmong.es' },
  lookout: press('PHL'),
  voa: { type: 'webpage', kind: 'press', country: 'USA' },
  schus: { ...post('USA'), publisher: 'Carl O. Schuster', readIn: 'repost at hoangsaparacels.blogspot.com' },
  woodyh: { ...post(null), publisher: englishWikipedia, readIn: 'quotation in a defence.pk forum thread' },
  nbrfc: tank('USA'),
  nbr: tank('USA'),
  mins: { type: 'webpage', kind: 'press', country: 'IND' },
  nbf: { ...post('USA'), note: 'Restates the 2017 report of the US Department of Defense on China.' },
  mex24: { ...press('USA'), issued: '2024-06-13' },
  am22: { ...amtiReport, issued: '2022-12-14' },
  am23: { ...amtiReport, issued: '2023-11' },
  am24: { ...amtiReport, issued: '2024-06-07' },
  am25: { ...amtiReport, issued: '2025-08' },
  amtibc: { ...amtiReport, type: 'webpage' },
  nw25: { ...page('USA'), note: 'Restates AMTI and Newsweek.' },
  osc: { ...tank('GBR'), issued: '2026-02-13' },
  mex26: { ...press('USA'), issued: '2026-02-15' },
  bbc26: { ...press('GBR'), publisher: 'BBC', readIn: 'aggregator copy at newsar.codejungle.org' },
  menaf: { ...press(null), publisher: 'Asia Times', issued: '2026-01-12', readIn: 'MENAFN' },
  spf: tank('JPN'),
  spfj: tank('JPN'),
  mofaj: { type: 'webpage', kind: 'official', country: 'JPN', party: true },
  diao: { type: 'webpage', kind: 'official', country: 'CHN', party: true },
  hotel: page(null),
  sen16: page('CHN'),
  info: { ...wiki, note: 'A fork of Wikipedia.' },
  gaz: { ...page(null), kind: 'reference', publisher: 'southchinasea.org', readIn: 'docslib copy' },
  sd: {
    ...page('VNM'),
    kind: 'reference',
    type: 'book',
    readIn: 'excerpts at 1libvn.com',
    note: 'Vietnamese rendering of NGA Sailing Directions Pub. 161 (2011).',
  },
  wnpo: {
    ...page('VNM'),
    kind: 'reference',
    type: 'book',
    publisher: 'Nhóm Trúc Nam Sơn',
    readIn: 'excerpts at 1libvn.com',
  },
  doc123: { ...page('VNM'), type: 'document', kind: 'academic', readIn: 'extract at 123docz.net' },
  bd: { ...press('VNM') },
  mnr: {
    type: 'document',
    kind: 'official',
    country: 'CHN',
    party: true,
    publisher: 'Ministries of Natural Resources and Civil Affairs of the PRC',
    issued: '2020-04-19',
    readIn: 'Chinese Wikisource',
  },
  doczj: page('CHN'),
  gshhg: {
    type: 'dataset',
    kind: 'data',
    country: 'USA',
    publisher: 'University of Hawaii and NOAA',
    readIn: 'Debian package gmt-gshhg-full',
    note: 'Centroids computed for this project.',
  },
  gswhi: page('USA'),
  globt: page('USA'),
  enft: { ...wiki, publisher: englishWikipedia, readIn: 'Uzbek-language mirror at uz.wikijaa.ru' },
  enlou: { ...wiki, publisher: englishWikipedia, readIn: 'German-language mirror at de.knowledgr.com' },
  nan180: { ...page('CHN'), kind: 'reference' },
  nan281: { ...page('CHN'), kind: 'reference' },
  sarr: page('CHN'),
  haing: { ...post('VNM'), note: 'Carries older positions from Vietnamese Wikipedia.' },
  mapio: { ...page(null), publisher: englishWikipedia, readIn: 'quotation at mapio.net' },
  vuv: {
    ...post(null),
    publisher: 'A. Vuving',
    issued: '2016',
    readIn: 'quotation in a lowyat.net forum thread',
  },
  stf: post('VNM'),
  gstimes: press('IND'),
  newsg: { ...press('USA'), publisher: 'Radio Free Asia', issued: '2025-09-12', readIn: 'newsgram.com' },
  igs: page('IND'),
  mb22: { ...press('PHL'), issued: '2022-06-25' },
  inq18: press('PHL'),
  tcci: { ...press('PHL'), publisher: 'Inquirer', readIn: 'copy at tcci-ph.com' },
  daily8: press(null),
  area4vn: post('VNM'),
  ihoc: page('VNM'),
  wikisum: { ...wiki, note: 'A digest of a Wikipedia article.' },
  lbl: { ...page(null), kind: 'data', type: 'dataset' },
}

export const sourceTable: Record<string, SourceClass> = {
  ...Object.fromEntries(wikipediaCodes.map((code) => [code, wiki])),
  ...explicit,
}
