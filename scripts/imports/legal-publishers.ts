/**
 * Classifies the dossier's sources: type of item, kind and country of publisher,
 * and, for copies, the original publisher with the copy in which it was read.
 * A rule that does not fit a single source is corrected where it is cited.
 */
import type { SourceInput } from './sources'

interface SourceLike {
  title: string
  publisher: string
  url?: string | null
  quality?: string
  url_note?: string
}

type Class = Pick<SourceInput, 'type' | 'kind' | 'country'> & { party?: boolean }

const encyclopedia: Class = { type: 'entry-encyclopedia', kind: 'community', country: null }
const official = (country: string, party = true): Class => ({
  type: 'webpage',
  kind: 'official',
  country,
  party,
})
const press = (country: string | null): Class => ({ type: 'article-newspaper', kind: 'press', country })
const stateMedia = (country: string): Class => ({ ...press(country), party: true })
const thinkTank = (country: string): Class => ({ type: 'webpage', kind: 'think-tank', country })
const data: Class = { type: 'dataset', kind: 'data', country: null }

/** First match on 'publisher | address' wins. */
const rules: readonly (readonly [RegExp, Class])[] = [
  [
    /wiki|hmong\.es|friendlywiki|jmedia|howlingpixel|profilpelajar|alphapedia|chinapedia|kiwix|liquisearch/i,
    encyclopedia,
  ],
  [/Natural Earth|GitHub|rdrr\.io|npm/i, data],
  [
    /Foreign Affairs of the PRC|Natural Resources of the PRC|Foreign Ministry text|PRC foreign ministry/i,
    official('CHN'),
  ],
  [/National Land Surveying and Mapping Center|nlsc\.gov\.tw|ROC Navy/i, official('TWN')],
  [/National Institute for South China Sea Studies/i, { ...thinkTank('CHN'), party: true }],
  [/People.s Daily|Xinhua|China Daily|China\.org\.cn|ecns|Global Times/i, stateMedia('CHN')],
  [/China Review News/i, press('CHN')],
  [/United Daily News|ETtoday|Taiwan News|台灣新聞網|PeoPo/i, press('TWN')],
  [/South China Morning Post/i, press('HKG')],
  [/JUPEM|Attorney General.s Chambers of Malaysia/i, official('MYS')],
  [/Malaysiakini|The Star|Borneo Post|Malay Mail|mylaw\.my/i, press('MYS')],
  [/National Boundary Commission of Viet Nam|National Defence Journal/i, official('VNM')],
  [
    /Vietnam News Agency|VietNamNet|SGGP|VOV|Báo|Hanoi Times|Thời Đại|vietnam\.vn|vietnamplus/i,
    stateMedia('VNM'),
  ],
  [/nghiencuubiendong|East Sea Studies/i, { ...thinkTank('VNM'), party: true }],
  [/southchinasea\.us|BienDong\.Net|east-sea\.de/i, { type: 'webpage', kind: 'advocacy', country: null }],
  [/thuvienphapluat|luatminhkhue|thuviennhadat/i, { type: 'legislation', kind: 'reference', country: 'VNM' }],
  [/Antara|Jakarta Post|alinea\.id|politikindonesia|sebatiknews|VOI/i, press('IDN')],
  [/Directorate General of Legislation, Indonesia/i, official('IDN')],
  [
    /Philippine Star|Philstar|Manila (Standard|Bulletin)|Inquirer|GMA|ABS-CBN|BusinessWorld|MindaNews|Bohol Tribune|philippinetribune/i,
    press('PHL'),
  ],
  [/Radyo Pilipinas/i, stateMedia('PHL')],
  [/Maritime Review|IMOA|imoa\.ph/i, { ...thinkTank('PHL') }],
  [/jur\.ph|Alburo Law/i, { type: 'webpage', kind: 'reference', country: 'PHL' }],
  [/Department of State|Department of Defense|Office of the Historian/i, official('USA', false)],
  [/ASPI/i, thinkTank('AUS')],
  [/American Society of International Law/i, { type: 'article-journal', kind: 'academic', country: 'USA' }],
  [/University of Oregon/i, { type: 'webpage', kind: 'academic', country: 'USA' }],
  [/IBRU/i, { type: 'article-journal', kind: 'academic', country: 'GBR' }],
  [
    /geog\.com\.cn|freekaoyan|VIP database|geodoi/i,
    { type: 'article-journal', kind: 'academic', country: 'CHN' },
  ],
  [
    /Sovereign Limits|maritimeindex|UNEP LEAP|globalsecurity/i,
    { type: 'webpage', kind: 'reference', country: null },
  ],
  [/blogspot|wordpress/i, { type: 'post-weblog', kind: 'community', country: null }],
]

const fallback = (source: SourceLike): Class => ({
  type: 'webpage',
  kind: source.quality?.startsWith('official') ? 'official' : 'reference',
  country: null,
})

const languages: Record<string, string> = {
  zh: 'Chinese',
  en: 'English',
  vi: 'Vietnamese',
  id: 'Indonesian',
  fr: 'French',
}

/** Wikipedia articles keep Wikipedia as publisher, whatever mirror was read. */
const wikipedia = (source: SourceLike): Partial<SourceInput> => {
  if (
    !/wikipedia|wikizero|howlingpixel|alphapedia|hmong\.es|friendlywiki/i.test(
      `${source.publisher} ${source.url}`,
    )
  )
    return {}
  if (/wikipedia/i.test(source.publisher) === false && !source.url) return {}
  const language =
    /Chinese/i.test(source.publisher) || /\/\/zh\.|_zh_|\/zh\//.test(source.url ?? '')
      ? 'zh'
      : (/^(?:copies? of )?(vi|id|fr)\./.exec(source.publisher)?.[1] ?? 'en')
  const host = source.url?.startsWith('http') ? new URL(source.url).hostname : undefined
  const commit = /commit ([0-9a-f]{7})/.exec(source.title)?.[1]
  const mirror = host && !/wikipedia\.org$/.test(host)
  const readIn = commit
    ? `a snapshot of the wikitext, commit ${commit}`
    : mirror
      ? `a copy at ${host}`
      : undefined
  return {
    title: source.title.split(' (Chinese Wikipedia, wikitext')[0] ?? source.title,
    publisher: `Wikipedia (${languages[language]})`,
    ...(readIn && { readIn }),
  }
}

/** Record for a source, without what was read of it. */
export const classify = (source: SourceLike): SourceInput => {
  const key = `${source.publisher} | ${source.url ?? ''}`
  const found = rules.find(([pattern]) => pattern.test(key))?.[1] ?? fallback(source)
  return {
    title: source.title,
    publisher: source.publisher,
    ...(source.url && { url: source.url }),
    ...found,
    ...(source.url_note && { note: source.url_note }),
    ...wikipedia(source),
  }
}
