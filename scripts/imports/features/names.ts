/** Names of a feature by language, and the claimants without one. */
import type { Citer } from './cite'
import type { DossierFeature } from './dossier'

export interface Name {
  lang: string
  text: string
  party?: string
  sources: string[]
  note?: string
}

interface Language {
  key: string
  lang: string
  party?: string
}

const languages: Language[] = [
  { key: 'en', lang: 'en' },
  { key: 'zh_hans', lang: 'zh-Hans', party: 'CHN' },
  { key: 'pinyin', lang: 'zh-Latn', party: 'CHN' },
  { key: 'ja', lang: 'ja', party: 'JPN' },
  { key: 'ms', lang: 'ms', party: 'MYS' },
  { key: 'fil', lang: 'fil', party: 'PHL' },
  { key: 'zh_hant', lang: 'zh-Hant', party: 'TWN' },
  { key: 'vi', lang: 'vi', party: 'VNM' },
]

const languageOfParty: Record<string, string> = {
  CHN: 'Chinese',
  JPN: 'Japanese',
  MYS: 'Malay',
  PHL: 'Filipino',
  TWN: 'Taiwanese',
  VNM: 'Vietnamese',
}

/** Notes on single names, keyed "feature text". */
const noteOfName: Record<string, string> = {
  'thitu-island 中業島':
    'AMTI prints 中業群礁, the name of the whole reef group; this form is converted from the simplified one',
  'ardasier-reef 光星仔礁': 'AMTI prints 安渡灘, the name of Ardasier Bank',
  'duncan-island 道乾群島':
    'as printed by AMTI; the Taiwanese name of the Duncan Islands, which take in Palm Island',
  'gaven-reef-south 西南礁':
    'differs from the mainland name; which of the sources prints it was not recorded',
  'gaven-reef-south Burgos Reefs': 'name of the two Gaven Reefs together',
  'truro-shoal 特魯暗沙': 'differs from the mainland name 宪法暗沙',
  'union-banks Cụm Sinh Tồn': 'a Vietnamese grouping of nearly the same extent',
  'luconia-shoals 北康暗沙': 'the northern shoals',
  'luconia-shoals 南康暗沙': 'the southern shoals',
  'luconia-shoals Běikāng Ànshā': 'the northern shoals; romanised by machine',
  'luconia-shoals Gugusan Beting Raja Jarum': 'the northern shoals',
  'luconia-shoals Gugusan Beting Patinggi Ali': 'the southern shoals',
  'loaita-cay Melchora Aquino Cay': 'given by English Wikipedia',
  'loaita-cay Panata Island': 'given to Loaita Cay by AMTI, to Lankiam Cay by other sources',
  'lankiam-cay Panata': 'given to Lankiam Cay by some sources, to Loaita Cay by AMTI',
  'grierson-reef Julian Felipe Reef': 'English Wikipedia gives this name to Whitsun Reef',
  'whitsun-reef Julian Felipe Reef': 'AMTI and Chinese Wikipedia give this name to Grierson Reef',
  'cornwallis-south-reef Osmeña Reef': 'Chinese Wikipedia gives this name to Cornwallis Reef',
  'lansdowne-reef Đá Len Đao': 'AMTI prints “Đá Len Đao Vinh”',
  'mariveles-reef Terumbu Mantanani': 'AMTI prints “Terumbu Montanani”',
  'antelope-reef Đá Hải Sâm': 'a Vietnamese audit list has Đá Sơn Kỳ instead, at another place',
  'yongnan-ansha Bãi Ngự Bình': 'that this is the same feature is inferred from the positions, 0.9 km apart',
}

/** Names that the dossier records in its notes or source titles rather than in its list of names. */
const addedNames: Record<string, { lang: string; text: string; party: string; codes: string[] }[]> = {
  'whitsun-reef': [{ lang: 'fil', text: 'Julian Felipe Reef', party: 'PHL', codes: ['enwhi', 'gswhi'] }],
}

const basisNote = (feature: DossierFeature, lang: string): string | undefined => {
  if (lang === 'zh-Latn' && !feature.sources.some((source) => source.code === 'mnr'))
    return 'romanised by machine'
  if (lang !== 'zh-Hant') return undefined
  if (feature.zh_hant_basis?.startsWith('converted')) {
    return 'converted from the simplified form; not read in a Taiwanese source'
  }
  return feature.zh_hant_basis?.startsWith('AMTI') ? 'as printed by AMTI' : undefined
}

/** The note on this very name; a converted form says so in any case. */
const ownNameNote = (feature: DossierFeature, lang: string, text: string): string | undefined => {
  const [own, basis] = [noteOfName[`${feature.id} ${text}`], basisNote(feature, lang)]
  return own && basis?.startsWith('converted') ? `${own}; ${basis}` : (own ?? basis)
}

/** The first Filipino name on file, from the dossier's list or its notes. */
export const filipinoNameOf = (feature: DossierFeature): string | undefined =>
  feature.names['fil'] ?? addedNames[feature.id]?.find(({ lang }) => lang === 'fil')?.text

const texts = (feature: DossierFeature, key: string): string[] => {
  const value = feature.names[key] ?? ''
  if (key === 'en') return [value]
  return value
    .replace(/ \((group name|nearly the same extent)\)$/, '')
    .split(/ ?\/ ?/)
    .filter(Boolean)
}

/** Other features of the group that carry the same name in the same language. */
const sharedWith = (feature: DossierFeature, all: DossierFeature[], key: string, text: string): string[] =>
  key === 'en'
    ? []
    : all
        .filter(
          (other) => other.id !== feature.id && other.group === feature.group && other.names[key] === text,
        )
        .map((other) => other.names['en'] ?? other.id)

export const namesOf = (feature: DossierFeature, all: DossierFeature[], citer: Citer): Name[] => {
  const sources = citer.usedFor(feature, /names/)
  const listed = languages.flatMap(({ key, lang, party }) =>
    texts(feature, key).map((text): Name => {
      const others = sharedWith(feature, all, key, text)
      const note = [
        ownNameNote(feature, lang, text),
        others.length > 0 && key !== 'zh_hans' && key !== 'zh_hant' && key !== 'pinyin'
          ? `the sources read give it to ${others.join(' and ')} too`
          : undefined,
      ].filter(Boolean)
      return {
        lang,
        text,
        ...(party && { party }),
        sources,
        ...(note.length > 0 && { note: note.join('; ') }),
      }
    }),
  )
  const added = (addedNames[feature.id] ?? []).map(({ codes, ...name }): Name => {
    const note = noteOfName[`${feature.id} ${name.text}`]
    return { ...name, sources: codes.map(citer.code), ...(note && { note }) }
  })
  return [...listed, ...added]
}

export const nameGapsOf = (names: Name[], parties: string[]): { party: string; reason: string }[] =>
  parties
    .filter((party) => !names.some((name) => name.party === party))
    .map((party) => ({
      party,
      reason:
        party === 'BRN'
          ? 'No name of Brunei’s own was found in the sources read; the Malay name on file is the Malaysian one.'
          : `No ${languageOfParty[party] ?? party} name was found in the sources read.`,
    }))
