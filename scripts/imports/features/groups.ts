/** The seven island groups: names, a place for the label, the sea. */
import type { Citer } from './cite'
import type { DossierFeature } from './dossier'

interface GroupName {
  lang: string
  text: string
  party?: string
  note?: string
  /** Dossier codes, or keys of extra sources after a plus sign. */
  codes: string[]
}

interface GroupSpec {
  /** Feature whose position carries the label; the mean of the group where absent. */
  labelFeature?: string
  sea: string
  names: GroupName[]
  note?: string
}

const southChinaSea = 'South China Sea'
const converted = 'converted from the simplified form; not read in a Taiwanese source'
const machine = 'romanised by machine'

const specs: Record<string, GroupSpec> = {
  luconia: {
    labelFeature: 'luconia-shoals',
    sea: southChinaSea,
    names: [
      {
        lang: 'en',
        text: 'Luconia Shoals and James Shoal',
        codes: ['enluc', 'zhls'],
        note: 'grouped so in this atlas',
      },
      {
        lang: 'zh-Hans',
        text: '北康暗沙',
        party: 'CHN',
        codes: ['enluc'],
        note: 'the northern shoals; counted in Nansha',
      },
      {
        lang: 'zh-Hans',
        text: '南康暗沙',
        party: 'CHN',
        codes: ['enluc'],
        note: 'the southern shoals; counted in Nansha',
      },
      {
        lang: 'zh-Hans',
        text: '曾母暗沙',
        party: 'CHN',
        codes: ['zhls'],
        note: 'James Shoal; counted in Nansha',
      },
      {
        lang: 'ms',
        text: 'Gugusan Beting Raja Jarum',
        party: 'MYS',
        codes: ['enluc'],
        note: 'the northern shoals',
      },
      {
        lang: 'ms',
        text: 'Gugusan Beting Patinggi Ali',
        party: 'MYS',
        codes: ['enluc'],
        note: 'the southern shoals',
      },
      { lang: 'ms', text: 'Beting Serupai', party: 'MYS', codes: ['zhls'], note: 'James Shoal' },
      {
        lang: 'zh-Hant',
        text: '北康暗沙',
        party: 'TWN',
        codes: ['enluc'],
        note: `the northern shoals; ${converted}`,
      },
      {
        lang: 'zh-Hant',
        text: '南康暗沙',
        party: 'TWN',
        codes: ['enluc'],
        note: `the southern shoals; ${converted}`,
      },
      { lang: 'zh-Hant', text: '曾母暗沙', party: 'TWN', codes: ['zhls'], note: `James Shoal; ${converted}` },
    ],
    note: 'China and Taiwan count these shoals in the Spratlys; Malaysia treats them as lying on its shelf and in its EEZ. The grouping here follows geography.',
  },
  macclesfield: {
    labelFeature: 'macclesfield-bank',
    sea: southChinaSea,
    names: [
      { lang: 'en', text: 'Macclesfield Bank', codes: ['enmac'], note: 'with Truro Shoal' },
      { lang: 'zh-Hans', text: '中沙大环礁', party: 'CHN', codes: ['enmac'], note: 'the bank alone' },
      {
        lang: 'zh-Latn',
        text: 'Zhōngshā Dàhuánjiāo',
        party: 'CHN',
        codes: ['enmac'],
        note: `the bank alone; ${machine}`,
      },
      {
        lang: 'zh-Latn',
        text: 'Zhongsha',
        party: 'CHN',
        codes: ['enscs'],
        note: 'takes in Scarborough Shoal and other banks',
      },
      {
        lang: 'zh-Hant',
        text: '中沙大環礁',
        party: 'TWN',
        codes: ['enmac'],
        note: `the bank alone; ${converted}`,
      },
      {
        lang: 'vi',
        text: 'Quần đảo Trung Sa',
        party: 'VNM',
        codes: ['enmac'],
        note: 'a name; no Vietnamese claim was read',
      },
    ],
    note: 'Zhongsha is a Chinese and Taiwanese group name for Macclesfield Bank with Truro Shoal, Scarborough Shoal and other banks; others do not use it.',
  },
  paracel: {
    sea: southChinaSea,
    names: [
      { lang: 'en', text: 'Paracel Islands', codes: ['enpa19'] },
      { lang: 'zh-Hans', text: '西沙群岛', party: 'CHN', codes: ['zhlx'] },
      { lang: 'zh-Latn', text: 'Xīshā Qúndǎo', party: 'CHN', codes: ['zhlx'], note: machine },
      { lang: 'zh-Hant', text: '西沙群島', party: 'TWN', codes: ['zhlx'], note: converted },
      { lang: 'vi', text: 'Quần đảo Hoàng Sa', party: 'VNM', codes: ['bd'] },
    ],
  },
  pratas: {
    labelFeature: 'pratas-island',
    sea: southChinaSea,
    names: [
      { lang: 'en', text: 'Pratas Islands', codes: ['+pratasNames'] },
      {
        lang: 'zh-Hans',
        text: '东沙群岛',
        party: 'CHN',
        codes: ['+pratasNames'],
        note: 'converted from the traditional form',
      },
      { lang: 'zh-Latn', text: 'Dōngshā Qúndǎo', party: 'CHN', codes: ['+pratasNames'], note: machine },
      { lang: 'zh-Hant', text: '東沙群島', party: 'TWN', codes: ['+pratasNames'] },
    ],
  },
  scarborough: {
    labelFeature: 'scarborough-shoal',
    sea: southChinaSea,
    names: [
      { lang: 'en', text: 'Scarborough Shoal', codes: ['amti'] },
      { lang: 'zh-Hans', text: '黄岩岛', party: 'CHN', codes: ['amti'], note: 'counted in Zhongsha' },
      { lang: 'zh-Latn', text: 'Huángyán Dǎo', party: 'CHN', codes: ['amti'], note: machine },
      { lang: 'fil', text: 'Bajo de Masinloc', party: 'PHL', codes: ['amti'] },
      { lang: 'fil', text: 'Panatag Shoal', party: 'PHL', codes: ['amti'] },
      { lang: 'zh-Hant', text: '黃岩島', party: 'TWN', codes: ['amti'], note: 'as printed by AMTI' },
    ],
    note: 'A single shoal; China and Taiwan count it in Zhongsha, the Philippines treats it by itself.',
  },
  senkaku: {
    sea: 'East China Sea',
    names: [
      { lang: 'en', text: 'Senkaku Islands', codes: ['info', 'mofaj'] },
      { lang: 'zh-Hans', text: '钓鱼岛及其附属岛屿', party: 'CHN', codes: ['+prcDiaoyu2012'] },
      { lang: 'en', text: 'Diaoyu Dao and its affiliated islands', party: 'CHN', codes: ['+prcDiaoyu2012'] },
      { lang: 'ja', text: '尖閣諸島', party: 'JPN', codes: ['spfj'] },
      {
        lang: 'zh-Latn',
        text: 'Diaoyutai',
        party: 'TWN',
        codes: ['+rocDecree1999'],
        note: 'the form in Chinese characters was not kept',
      },
    ],
    note: 'The islands lie in the East China Sea; they are shown because the article treats them with the South China Sea.',
  },
  spratly: {
    sea: southChinaSea,
    names: [
      { lang: 'en', text: 'Spratly Islands', codes: ['ensp19'] },
      {
        lang: 'zh-Hans',
        text: '南沙群岛',
        party: 'CHN',
        codes: ['zhns'],
        note: 'takes in the Luconia Shoals and James Shoal',
      },
      { lang: 'zh-Latn', text: 'Nánshā Qúndǎo', party: 'CHN', codes: ['zhns'], note: machine },
      {
        lang: 'en',
        text: 'Kalayaan Island Group',
        party: 'PHL',
        codes: ['+pd1596'],
        note: 'the area of the decree of 1978, which leaves out Spratly Island and the south-west',
      },
      { lang: 'zh-Hant', text: '南沙群島', party: 'TWN', codes: ['zhns'], note: converted },
      {
        lang: 'vi',
        text: 'Quần đảo Trường Sa',
        party: 'VNM',
        codes: ['vi88'],
        note: 'does not take in the DK1 banks, which Viet Nam counts to its shelf',
      },
    ],
    note: 'No Malay name of the group was found in the sources read, neither Malaysian nor Bruneian.',
  },
}

const round = (value: number): number => Math.round(value * 10) / 10

const labelOf = (spec: GroupSpec, members: DossierFeature[]): [number, number] => {
  const one = members.find(({ id }) => id === spec.labelFeature)
  if (one) return [one.lon, one.lat]
  const mean = (pick: (feature: DossierFeature) => number): number =>
    round(members.reduce((sum, feature) => sum + pick(feature), 0) / members.length)
  return [mean(({ lon }) => lon), mean(({ lat }) => lat)]
}

export const groupsOf = (features: DossierFeature[], citer: Citer) =>
  Object.entries(specs).map(([id, spec]) => ({
    id,
    names: spec.names.map(({ codes, note, ...name }) => ({
      ...name,
      sources: codes.flatMap((code) =>
        code.startsWith('+') ? citer.extra(code.slice(1)) : [citer.code(code)],
      ),
      ...(note && { note }),
    })),
    labelAt: labelOf(
      spec,
      features.filter(({ group }) => group === id),
    ),
    sea: spec.sea,
    ...(spec.note && { note: spec.note }),
  }))
