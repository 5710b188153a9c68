/**
 * Sources that the feature dossier does not list itself: those of its events and
 * legal files on which claims rest, and a few found while the data were modelled.
 */
import type { SourceInput } from '../sources'
import type { SourceClass } from './source-table'

/** A source of another part of the dossier: file and index there, and its class. */
export interface Borrowed extends SourceClass {
  event?: string
  legal?: string
  index: number
}

const scribd = 'upload at scribd.com'

export const borrowed: Record<string, Borrowed> = {
  prcLaw1992: {
    event: '1992-prc-territorial-sea-law',
    index: 0,
    ...{ type: 'legislation', kind: 'official', country: 'CHN', party: true },
    note: 'Read in a translation by a law firm; address of the site only, find by title.',
  },
  prcDiaoyu2012: {
    ...{ legal: 'prc-2012-diaoyu-dao-baselines', index: 0 },
    ...{ type: 'document', kind: 'official', country: 'CHN', party: true, issued: '2012-09-10' },
  },
  prcHuangyan2024: {
    ...{ legal: 'prc-2024-huangyan-dao-baselines', index: 2 },
    ...{ type: 'article-newspaper', kind: 'press', country: 'CHN', party: true, issued: '2024-12-03' },
  },
  rocParacels1999: {
    ...{ event: '1999-taiwan-statement', index: 0 },
    ...{ type: 'entry-encyclopedia', kind: 'reference', country: null },
    ...{ publisher: 'English Wikipedia', readIn: 'text of 2019 in chinapedia/wikipedia.abstract.en' },
  },
  rocSpratlys1999: {
    ...{ event: '1999-taiwan-statement', index: 1 },
    ...{ type: 'entry-encyclopedia', kind: 'reference', country: null },
    ...{ publisher: 'English Wikipedia', readIn: 'text of 2019 in chinapedia/wikipedia.abstract.en' },
  },
  vnmLaw2012: {
    ...{ event: '2012-vietnam-law-of-the-sea', index: 1 },
    ...{ type: 'article-newspaper', kind: 'press', country: 'VNM', party: true },
  },
  pd1596: {
    ...{ legal: 'phl-pd1596-kalayaan-island-group', index: 0 },
    ...{
      type: 'legislation',
      kind: 'official',
      country: 'PHL',
      party: true,
      readIn: scribd,
      issued: '1978-06-11',
    },
  },
  ra9522: {
    ...{ legal: 'phl-ra9522-regime-of-islands', index: 0 },
    ...{ type: 'legislation', kind: 'official', country: 'PHL', party: true, issued: '2009-03-10' },
    readIn: 'WikiPilipinas',
  },
  scarboroughClaims: {
    ...{ legal: 'phl-ra9522-regime-of-islands', index: 2 },
    ...{ type: 'post-weblog', kind: 'community', country: null },
  },
  mys1979: {
    ...{ legal: 'mys-1979-peta-baru', index: 0 },
    ...{ type: 'dataset', kind: 'data', country: 'MYS' },
  },
  mysBorneoPost: {
    ...{ legal: 'mys-1979-peta-baru', index: 3 },
    ...{ type: 'article-newspaper', kind: 'press', country: 'MYS', issued: '2015-08-23' },
  },
  brnShelf: {
    ...{ legal: 'brn-continental-shelf-eez-claim', index: 0 },
    ...{ type: 'webpage', kind: 'reference', country: null },
  },
  factbook: {
    ...{ legal: 'brn-continental-shelf-eez-claim', index: 3 },
    ...{ type: 'webpage', kind: 'reference', country: 'USA' },
    ...{ publisher: 'CIA World Factbook', readIn: 'openfactbook/master on GitHub' },
  },
  eastSea1975: {
    ...{ event: '1975-04-29-spratlys', index: 1 },
    ...{ type: 'entry-encyclopedia', kind: 'reference', country: null },
    ...{ publisher: 'English Wikipedia', readIn: 'mirror at wikisum.wiki' },
  },
  japan1939: {
    ...{ event: '1939-japan-occupies', index: 1 },
    ...{ type: 'article-journal', kind: 'academic', country: 'TWN', readIn: 'copy at pdfslide.us' },
    ...{ publisher: 'Issues & Studies', issued: '2014' },
  },
  hayton: {
    ...{ event: '1973-south-vietnam-spratlys', index: 0 },
    ...{ type: 'book', kind: 'academic', country: null, readIn: 'excerpt at thenovelorange.com' },
  },
  tiglao: {
    ...{ event: '1999-malaysia-investigator', index: 1 },
    ...{ type: 'post-weblog', kind: 'press', country: 'PHL', issued: '2020-08-10' },
  },
  sierraMadre: {
    ...{ event: '1999-sierra-madre', index: 0 },
    ...{ type: 'article-magazine', kind: 'press', country: 'CHN', party: true },
    ...{ publisher: 'China Pictorial', readIn: 'PressReader' },
  },
  palawanNews: {
    ...{ event: '1956-roc-returns-itu-aba', index: 0 },
    ...{ type: 'article-newspaper', kind: 'press', country: 'PHL' },
  },
  scarborough2012: {
    ...{ event: '2012-scarborough-control', index: 0 },
    ...{ type: 'document', kind: 'academic', country: 'USA', note: 'Address incomplete; find by title.' },
  },
  whitsun2021: {
    ...{ event: '2021-03-07-whitsun', index: 0 },
    ...{ type: 'entry-encyclopedia', kind: 'reference', country: null },
  },
  sandyCayManila: {
    ...{ event: '2025-04-sandy-cay-flag', index: 0 },
    ...{ type: 'article-newspaper', kind: 'press', country: 'PHL', issued: '2025-04-27' },
    note: 'Address incomplete; find by title.',
  },
  sandyCayTribune: {
    ...{ event: '2025-04-sandy-cay-flag', index: 1 },
    ...{ type: 'article-newspaper', kind: 'press', country: 'PHL', issued: '2025-04-27' },
    note: 'Address incomplete; find by title.',
  },
  sabina2025: {
    ...{ event: '2025-12-12-sabina', index: 0 },
    ...{ type: 'article-newspaper', kind: 'press', country: 'IND' },
    note: 'Address of the site only; find by title.',
  },
  okinawa1972: {
    ...{ event: '1972-okinawa-reversion', index: 1 },
    ...{ type: 'webpage', kind: 'community', country: 'CHN' },
  },
  rocDecree1999: {
    ...{ event: '1999-taiwan-baselines', index: 0 },
    ...{ type: 'entry-encyclopedia', kind: 'reference', country: null, title: '中華民國領海基線' },
    note: 'With the table of the amended decree of 2009 and a scan of it.',
    readIn: 'the chinapedia/wikipedia.zh.mediawiki snapshot',
  },
  rocBaselines: {
    ...{ legal: 'roc-1999-2009-first-batch-baselines', index: 1 },
    ...{ type: 'dataset', kind: 'data', country: 'TWN' },
    ...{ title: 'Territorial baseline of Taiwan and Dongsha, converted from Ministry of the Interior data' },
    ...{ publisher: 's0914712/taiwan-grayzone-monitor (GitHub)' },
  },
  awardText: {
    ...{ event: '2016-07-12-award', index: 0 },
    ...{ type: 'legal_case', kind: 'court', country: null, issued: '2016-07-12' },
    ...{ publisher: 'Permanent Court of Arbitration', readIn: 'DocumentCloud' },
  },
}

export const found: Record<string, SourceInput> = {
  pressRelease: {
    title: 'The Tribunal Renders Its Award (press release of 12 July 2016, South China Sea Arbitration)',
    publisher: 'Permanent Court of Arbitration',
    url: 'https://pinoyetchetera.blogspot.com/2016/07/read-arbitral-tribunals-ruling-on.html',
    ...{ type: 'document', kind: 'court', country: null, issued: '2016-07-12', read: 'excerpt' },
    readIn: 'copy at pinoyetchetera.blogspot.com',
  },
  pratasMarines: {
    title: 'Report that marines garrison Pratas Island again',
    publisher: 'Taipei Times',
    url: 'https://www.taipeitimes.com/News/taiwan/archives/2024/09/14/2003823772',
    ...{ type: 'article-newspaper', kind: 'press', country: 'TWN', issued: '2024-09-14', read: 'excerpt' },
    note: 'The headline was not kept; the title describes the report.',
  },
  pratasNames: {
    title: 'Report on marines sent to the Pratas Islands',
    publisher: 'Taipei Times',
    url: 'https://taipeitimes.com/News/front/archives/2020/08/05/2003741143',
    ...{ type: 'article-newspaper', kind: 'press', country: 'TWN', issued: '2020-08-05', read: 'excerpt' },
    note: 'The headline was not kept; the title describes the report.',
  },
  luconiaAmti: {
    title: 'Tracking China’s Coast Guard Off Borneo',
    publisher: 'CSIS Asia Maritime Transparency Initiative',
    url: 'https://amti.csis.org/tracking-chinas-coast-guard-off-borneo/',
    ...{ type: 'webpage', kind: 'think-tank', country: 'USA', issued: '2017-04-05', read: 'excerpt' },
  },
  luconiaMinister: {
    title: 'Armed forces monitoring Chinese vessel at South Luconia Shoals',
    publisher: 'Free Malaysia Today',
    url: 'https://www.freemalaysiatoday.com/category/nation/2026/01/01/armed-forces-monitoring-chinese-vessel-at-south-luconia-shoals',
    ...{ type: 'article-newspaper', kind: 'press', country: 'MYS', issued: '2026-01-01', read: 'excerpt' },
  },
  sabinaGma: {
    title: 'PH’s BRP Teresa Magbanua leaves Sabina Shoal',
    publisher: 'GMA News',
    url: 'https://gmanetwork.com/news/topstories/nation/920494/ph-s-brp-teresa-magbanua-leaves-sabina-shoal-report/story',
    ...{ type: 'article-newspaper', kind: 'press', country: 'PHL', issued: '2024-09-15', read: 'excerpt' },
  },
  sabinaUsni: {
    title: 'Manila Withdraws Coast Guard Flagship from Sabina Shoal, AIS Shows',
    publisher: 'USNI News',
    url: 'https://news.usni.org/2024/09/14/manila-withdraws-coast-guard-flagship-from-sabina-shoal-ais-shows',
    ...{ type: 'article-newspaper', kind: 'press', country: 'USA', issued: '2024-09-14', read: 'excerpt' },
  },
}
