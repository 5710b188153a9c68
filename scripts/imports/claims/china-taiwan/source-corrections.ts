/** Corrections to dossier sources whose titles are descriptions or that are copies of another work. */
import type { SourceOverrides } from '../../legal-lines'

const officialText = { type: 'document', kind: 'official', country: 'CHN', party: true } as const
const described = 'The heading was not kept; this title is a description.'

export const corrections: SourceOverrides = {
  'http://cnenc.net/b995162.html': { title: '浪花岛', type: 'entry-encyclopedia', country: 'CHN' },
  'http://en.wikipedia.org/wiki/Langhuajiao': { title: 'Bombay Reef', for: 'points 4-7' },
  'https://en.wikipedia.org/wiki/Tree_Island,_South_China_Sea': {
    title: 'Tree Island, South China Sea',
    for: 'points 23-25',
  },
  'Triton Island (seven': {
    title: 'Triton Island',
    publisher: 'Wikipedia (English)',
    type: 'entry-encyclopedia',
    kind: 'community',
    readIn: 'a 2015 copy at the-uncensored-wiki.com',
    for: 'that seven base points lie on it',
  },
  '北岛 (西沙群岛); 南岛': {
    title: '北岛 (西沙群岛); 南岛 (西沙群岛)',
    publisher: 'Wikipedia (Chinese)',
    for: 'that both islands are base points',
  },
  'https://www.mnr.gov.cn/dt/hy/201209/t20120912_2330256.html': {
    title: '中华人民共和国政府关于钓鱼岛及其附属岛屿领海基线的声明',
    ...officialText,
  },
  'http://fsou.com/html/text/chl/146/14653.html': {
    title: '中国政府关于领海基线的声明',
    publisher: "Government of the People's Republic of China",
    ...officialText,
    readIn: 'the fsou.com legal database',
  },
  'Lecture slides on': {
    title: 'Lecture slides on the Chinese territorial sea baselines',
    country: 'CHN',
    note: described,
  },
  'http://zichuagri.com/kyguanwangmanbetx/21/7822.html': {
    title: '中华人民共和国政府关于北部湾北部领海基线的声明',
    publisher: 'Ministry of Foreign Affairs of the PRC',
    ...officialText,
    readIn: 'a reprint at zichuagri.com',
  },
  'The same statement, two forum': {
    title: '中华人民共和国政府关于北部湾北部领海基线的声明 (forum reprints)',
    publisher: 'Ministry of Foreign Affairs of the PRC',
    ...officialText,
    readIn: 'two forum reprints without address',
  },
  '中国领海基点 (newer version': { title: '中国领海基点', readIn: 'a newer version, zh-tw view' },
  'Baseline list inside a public': {
    title: 'List of the Huangyan Dao base points in the code of a public program',
    publisher: 'Public code repository, not named',
    type: 'dataset',
    kind: 'data',
    country: null,
    note: `${described} It names the statement of 10 November 2024 as its source.`,
    for: 'points 1-15; points 4, 5 and the latitude of 6 from here alone',
  },
  'https://lujuba.top/en/980817.html': {
    title:
      "Statement of the Government of the People's Republic of China on the Baselines of the Territorial Sea Adjacent to Huangyan Dao",
    publisher: 'Xinhua',
    ...officialText,
    readIn: 'a machine-translated reprint at lujuba.top',
    for: 'points 1-3 and 7-16, longitude of 6; damaged in between',
  },
  'https://wi.nanhai.org.cn/dynamic-detail/35/16960.html': {
    publisher: "State Council of the People's Republic of China",
    ...officialText,
    readIn: 'the National Institute for South China Sea Studies',
  },
  'https://theaseandaily.com/?p=44073': {
    title: 'Report on the 16 base points of Huangyan Dao',
    type: 'article-newspaper',
    kind: 'press',
    note: described,
  },
  'https://udn.com/news/story/7331/8997235': {
    title: 'Report on the 20 boundary points of the reserve (United Daily News)',
    note: described,
  },
  'https://www.ettoday.net/news/20250910/3031432.htm': {
    title: 'Report on the 20 boundary points of the reserve (ETtoday)',
    note: described,
  },
  'https://github.com/s0914712/taiwan-grayzone-monitor': {
    title: 'Territorial baseline of Taiwan and Dongsha (docs/data/territorial_baseline.json)',
    publisher: 'Ministry of the Interior (Taiwan)',
    type: 'dataset',
    kind: 'official',
    country: 'TWN',
    party: true,
    readIn: 'a conversion in the repository s0914712/taiwan-grayzone-monitor, commit 76f500d',
    note: 'Converted from the shapefile of the ministry; licence of the data OGDL-Taiwan-1.0.',
  },
  'Comments of another public': {
    title: 'Comments of a public map project on the official baseline data',
    publisher: 'Public code repository, not named',
    type: 'dataset',
    kind: 'data',
    country: null,
    for: 'number of features and base points, licence',
  },
  'Comment giving the dates': {
    title: 'Comment in public code on the dates of the first batch',
    publisher: 'Public code repository, not named',
    type: 'dataset',
    kind: 'data',
    country: null,
    for: '10 February 1999 and 18 November 2009',
  },
  'https://howlingpixel.com/i-en/Baselines_of_the_Chinese_territorial_sea': {
    title: 'Baselines of the Chinese territorial sea',
    for: 'points 1-26',
  },
  'https://www.5ch.com.tw/news.php?act=view&id=18692': {
    title: '領海基線不包括金、馬?行政院:未放棄',
    issued: '2009-11-23',
  },
  'Base Chart of Marine Area': { title: 'Base Chart of Marine Area', for: 'number of base points' },
  南沙群島領海基線試繪之研究: {
    title: '南沙群島領海基線試繪之研究',
    for: 'that no Spratly baselines are announced',
  },
  'https://zh.wikipedia.org/wiki/中華民國領海基線': { for: 'table of the amended decree of 2009' },
}
