/** Sources by which others object to, or report objections to, the claims of CHN, TWN and JPN. */
import type { SourceInput } from '../../sources'

const official = (country: string, party = true) =>
  ({ type: 'document', kind: 'official', country, party, read: 'excerpt' }) as const
const press = (country: string | null, party = false) =>
  ({ type: 'article-newspaper', kind: 'press', country, party, read: 'excerpt' }) as const

const japan = {
  jpnAnswers: {
    title: 'Q&A on the Senkaku Islands',
    publisher: 'Ministry of Foreign Affairs of Japan',
    url: 'https://docslib.org/doc/778445/q-a-on-the-senkaku-islands',
    ...official('JPN'),
    readIn: 'a copy at docslib.org',
  },
  jpnPress2012: {
    title: 'Press Conference by the Assistant Press Secretary, 2 October 2012',
    publisher: 'Ministry of Foreign Affairs of Japan',
    url: 'https://twdefense.info/trust3/MOFA-JP_02Oct2012.html',
    ...official('JPN'),
    issued: '2012-10-02',
    readIn: 'a copy at twdefense.info',
  },
  jpnShelf2015: {
    title: 'The maritime areas of Japan and China in the East China Sea (statement of 6 August 2015)',
    publisher: 'Ministry of Foreign Affairs of Japan',
    url: 'https://www.mofa.go.jp/a_o/c_m1/page3e_000358.html',
    ...official('JPN'),
    issued: '2015-08-06',
    note: 'The heading of the page was not kept; this title is a description.',
  },
  jpnIslands: {
    title: 'Information about the Senkaku Islands',
    publisher: 'Ministry of Foreign Affairs of Japan',
    url: 'https://www.mofa.go.jp/a_o/c_m1/senkaku/page1we_000009.html',
    ...official('JPN'),
  },
  jpnNote2021: {
    title: 'Japan enters war of notes on the East Sea',
    publisher: 'southchinaseanews.net',
    url: 'https://www.southchinaseanews.net/2021/02/japan-enters-war-of-notes-on-east-sea.html',
    type: 'post-weblog',
    kind: 'advocacy',
    country: null,
    issued: '2021-02-17',
    read: 'excerpt',
  },
  notesRound2021: {
    title:
      'Japan’s Diplomatic Note on the South China Sea: Internationalising the Dispute Amid Chinese Pressure',
    publisher: 'Fulcrum (ISEAS – Yusof Ishak Institute)',
    url: 'https://fulcrum.sg/japans-diplomatic-note-on-the-south-china-sea-internationalising-the-dispute-amid-chinese-pressure/',
    type: 'webpage',
    kind: 'think-tank',
    country: 'SGP',
    read: 'excerpt',
  },
} satisfies Record<string, SourceInput>

const neighbours = {
  vnmDeclarations: {
    title: 'Declarations of Viet Nam on UNCLOS',
    publisher: 'Government of Viet Nam',
    url: 'https://wipo.int/wipolex/ar/treaties/parties/remarks/VN/291',
    ...official('VNM'),
    readIn: 'WIPO Lex',
  },
  vnmMay2009: {
    title: 'Regarding Vietnam’s Submission on its Outer Limits of the Continental Shelf',
    publisher: 'Embassy of Viet Nam in the United States',
    url: 'https://vietnamembassy-usa.org/news/2009/05/regarding-vietnams-submission-its-outer-limits-continental-shelf',
    ...official('VNM'),
    issued: '2009-05-08',
    read: 'whole',
  },
  vnmNote2020: {
    title: "Viet Nam's Note Verbale No. 22/HC-2020: a commentary",
    publisher: 'maritimeissues.com',
    url: 'http://www.maritimeissues.com/law/viet-nams-note-verbale-no22hc2020-a-commentary.html',
    type: 'webpage',
    kind: 'academic',
    country: 'VNM',
    read: 'excerpt',
  },
  vnmTonkin2024: {
    title: 'Vietnam requests China to respect Gulf of Tonkin delimitation agreement',
    publisher: 'VnExpress International',
    url: 'https://e.vnexpress.net/news/news/vietnam-requests-china-to-respect-gulf-of-tonkin-delimitation-agreement-4722407.html',
    ...press('VNM'),
    issued: '2024-03-14',
  },
  vnmTonkin2024b: {
    title: 'Vietnam asks China to respect Gulf of Tonkin boundary agreement: Foreign ministry',
    publisher: 'The Star / Viet Nam News',
    url: 'https://www.thestar.com.my/aseanplus/aseanplus-news/2024/03/14/vietnam-asks-china-to-respect-gulf-of-tonkin-boundary-agreement-foreign-ministry',
    ...press('MYS'),
    issued: '2024-03-14',
  },
  vnmTaiping2023: {
    title: "Vietnam's criticism of live fire drills in Spratly Is. 'totally unacceptable': Taiwan",
    publisher: 'Taiwan News',
    url: 'https://www.taiwannews.com.tw/en/news/4983670',
    ...press('TWN'),
    issued: '2023-08-30',
  },
  vnmTaiping2019: {
    title: 'Vietnam denounces Taiwan’s live-fire drill in South China Sea',
    publisher: 'VnExpress International',
    url: 'https://e.vnexpress.net/news/news/vietnam-denounces-taiwan-s-live-fire-drill-in-south-china-sea-3898274.html',
    ...press('VNM'),
    issued: '2019-03-21',
  },
  phlNote2011: {
    title: 'PHL protests Chinese map claiming Spratly Islands',
    publisher: 'GMA News / VERA Files',
    url: 'http://www.gmanews.tv/story/217682/special-reports/phl-protests-map-by-china-claiming-ownership-of-spratlys',
    ...press('PHL'),
    issued: '2011-04',
  },
  phlBaselines2024: {
    title: 'PH summons Chinese envoy to protest Bajo de Masinloc baselines',
    publisher: 'Philippine Daily Inquirer',
    url: 'https://www.inquirer.net/420816/ph-summons-chinese-envoy-to-protest-bajo-de-masinloc-baselines/',
    ...press('PHL'),
    issued: '2024-11-13',
  },
  phlBaselines2024b: {
    title: 'PH summons Chinese envoy over illegal baseline claim',
    publisher: 'Manila Bulletin',
    url: 'https://mb.com.ph/2024/11/13/ph-summons-chinese-envoy-over-illegal-baseline-claim',
    ...press('PHL'),
    issued: '2024-11-13',
  },
  phlReserve2025: {
    title: "DFA files 'strong, unequivocal' objection to China nature reserve plan",
    publisher: 'Philippine News Agency',
    url: 'http://www.globalsecurity.org/military/library/news/2025/09/mil-250913-pna03.htm',
    ...press('PHL', true),
    issued: '2025-09-13',
    readIn: 'a copy at globalsecurity.org',
  },
  phlDeposit2026: {
    title: 'Philippines draws Scarborough baselines; PLA exercise follows',
    publisher: 'Central News Agency (Taiwan)',
    url: 'https://www.cna.com.tw/news/acn/202608010031.aspx',
    ...press('TWN'),
    issued: '2026-08-01',
    note: 'Title translated in the research dossier.',
  },
  idnMay2020: {
    title: 'Indonesia’s note to the United Nations on the South China Sea (28 May 2020)',
    publisher: 'Radio Free Asia / BenarNews',
    url: 'https://rfa.org/english/news/china/indonesia-southchinasea-05282020190946.html',
    ...press('USA'),
    issued: '2020-05-28',
    note: 'The heading of the page was not kept; this title is a description.',
  },
  idnJune2020: {
    title: "Indonesia protests China's historic right in the South China Sea",
    publisher: 'streamnews.net',
    url: 'https://www.streamnews.net/article/Indonesia-protests-Chinas-historic-right-in-the-South-China-Sea-gBguzaHCxfc5RlB7sNLS',
    ...press(null),
    issued: '2020-06',
  },
  map2023: {
    title: 'Not just India, China’s new map for 2023 angers 5 other countries too',
    publisher: 'Hindustan Times',
    url: 'https://www.hindustantimes.com/india-news/indonesia-malaysia-philippines-vietnam-and-taiwan-oppose-china-s-standard-map-in-south-china-sea-dispute-101693571220542.html',
    ...press('IND'),
    issued: '2023-09-01',
  },
  map2023b: {
    title: 'Malaysia, Philippines, Taiwan and Vietnam join India and reject China’s new national map',
    publisher: 'Republic World',
    url: 'https://www.republicworld.com/world-news/rest-of-the-world-news/malaysia-philippines-taiwan-and-vietnam-join-india-and-reject-chinas-new-national-map-articleshow.html',
    ...press('IND'),
    issued: '2023-08-31',
  },
} satisfies Record<string, SourceInput>

const others = {
  usaLetter2020: {
    title:
      'Letter dated 1 June 2020 from the Permanent Representative of the United States of America to the United Nations addressed to the Secretary-General (A/74/874–S/2020/483)',
    publisher: 'United Nations',
    url: 'https://docslib.org/doc/4131322/general-assembly-security-council-seventy-fourth-session-seventy-fifth-year-agenda-item-74-a',
    ...official('USA', false),
    issued: '2020-06-01',
    readIn: 'a copy at docslib.org',
  },
  usaStudy150: {
    title: 'Limits in the Seas No. 150, People’s Republic of China: Maritime Claims in the South China Sea',
    publisher: 'U.S. Department of State',
    url: 'https://readkong.com/page/limits-in-the-seas-no-150-people-s-republic-of-china-2818916',
    ...official('USA', false),
    type: 'report',
    issued: '2022-01',
    readIn: 'a copy at readkong.com; summary also at monitor.westphilippinesea.org',
  },
  usaStudy143: {
    title: 'Limits in the Seas No. 143, China: Maritime Claims in the South China Sea',
    publisher: 'U.S. Department of State',
    url: 'https://studylib.net/doc/10709371',
    ...official('USA', false),
    type: 'report',
    issued: '2014-12-05',
    readIn: 'copies at studylib.net and slideshare.net',
  },
  usaStudy127: {
    title: 'Limits in the Seas No. 127, Taiwan’s Maritime Claims',
    publisher: 'U.S. Department of State',
    url: 'https://fr.scribd.com/document/356617676/2005-Taiwan-s-Maritime-Claims',
    ...official('USA', false),
    type: 'report',
    issued: '2005-11-15',
    readIn: 'a copy at scribd.com',
  },
  usaStatement2020: {
    title: 'Article 657585: US position on maritime claims',
    publisher: 'VietNamNet',
    url: 'https://vietnamnet.vn/',
    ...press('VNM', true),
    note: 'Only the site was kept as address; title as described in the research dossier.',
  },
  award2016: {
    title: 'Award of 12 July 2016, PCA Case No. 2013-19',
    publisher: 'Permanent Court of Arbitration',
    url: 'https://assets.documentcloud.org/documents/2990595/PH-CN-20160712-Award.txt',
    type: 'legal_case',
    kind: 'court',
    country: null,
    issued: '2016-07-12',
    readIn: 'DocumentCloud',
    read: 'excerpt',
  },
  islandTexts: {
    title: 'Spratly Islands',
    publisher: 'Wikipedia (English)',
    url: 'https://en.wikipedia.org/wiki/Spratly_Islands',
    type: 'entry-encyclopedia',
    kind: 'community',
    country: null,
    readIn: 'the 2019 text in chinapedia/wikipedia.abstract.en',
    read: 'excerpt',
  },
} satisfies Record<string, SourceInput>

export const otherSources = { ...japan, ...neighbours, ...others }
