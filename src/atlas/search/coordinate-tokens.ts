/**
 * Coordinates as people and papers write them, cut into tokens. Notations that the sources of this atlas
 * use: 11°03'12"N 114°17'05"E, 11°03.2′N, decimal degrees; in Chinese 北纬11度3分, in Vietnamese
 * 8°38′41″B 111°55′12″Đ (vi.wikipedia.org, Cụm Trường Sa), in Indonesian 7.50 LS 110.00 BT (the notation of
 * the weather service BMKG); 110312N 1141705E of aviation and 11-03.2N of navigational warnings.
 */
export type Axis = 'lat' | 'lon'
export type Mark = 'degrees' | 'minutes' | 'seconds'

export type Token =
  /** `text` holds the digits as written, with a full stop for the decimal mark. */
  | { kind: 'number'; text: string; signed: boolean }
  | { kind: 'mark'; mark: Mark }
  | { kind: 'hemisphere'; axis: Axis; sign: 1 | -1; vietnamese: boolean }
  | { kind: 'label'; axis: Axis }
  /** Comma, semicolon, stroke: what stands between two coordinates. */
  | { kind: 'break' }

interface Word {
  words: RegExp
  token: Token
}

const hemisphere = (axis: Axis, sign: 1 | -1, vietnamese = false): Token => ({
  kind: 'hemisphere',
  axis,
  sign,
  vietnamese,
})

/** Longest first; all against lower-case text. `n` is north, also where its neighbour is Vietnamese: see the parser. */
const vocabulary: Word[] = [
  { words: /^(?:北[纬緯]|[北])/, token: hemisphere('lat', 1) },
  { words: /^(?:南[纬緯]|[南])/, token: hemisphere('lat', -1) },
  { words: /^(?:[东東][经經経]|[东東])/, token: hemisphere('lon', 1) },
  { words: /^(?:西[经經経]|[西])/, token: hemisphere('lon', -1) },
  { words: /^(?:vĩ độ|vĩ tuyến|latitude|lat\b\.?|[纬緯]度)/, token: { kind: 'label', axis: 'lat' } },
  {
    words: /^(?:kinh độ|kinh tuyến|longitude|long\b\.?|lon\b\.?|lng\b\.?|[经經経]度)/,
    token: { kind: 'label', axis: 'lon' },
  },
  { words: /^bắc(?!\p{L})/u, token: hemisphere('lat', 1, true) },
  { words: /^nam(?!\p{L})/u, token: hemisphere('lat', -1, true) },
  { words: /^đông(?!\p{L})/u, token: hemisphere('lon', 1, true) },
  { words: /^tây(?!\p{L})/u, token: hemisphere('lon', -1, true) },
  { words: /^(?:north|lu)(?!\p{L})/u, token: hemisphere('lat', 1) },
  { words: /^(?:south|ls)(?!\p{L})/u, token: hemisphere('lat', -1) },
  { words: /^(?:east|bt)(?!\p{L})/u, token: hemisphere('lon', 1) },
  { words: /^(?:west|bb)(?!\p{L})/u, token: hemisphere('lon', -1) },
  { words: /^n(?!\p{L})/u, token: hemisphere('lat', 1) },
  { words: /^s(?!\p{L})/u, token: hemisphere('lat', -1) },
  { words: /^e(?!\p{L})/u, token: hemisphere('lon', 1) },
  { words: /^w(?!\p{L})/u, token: hemisphere('lon', -1) },
  { words: /^b(?!\p{L})/u, token: hemisphere('lat', 1, true) },
  { words: /^đ(?!\p{L})/u, token: hemisphere('lon', 1, true) },
  { words: /^t(?!\p{L})/u, token: hemisphere('lon', -1, true) },
  { words: /^(?:°|degrees?|deg\b\.?|度|độ)/, token: { kind: 'mark', mark: 'degrees' } },
  { words: /^(?:″|''|"|seconds?|sec\b\.?|秒|giây)/, token: { kind: 'mark', mark: 'seconds' } },
  { words: /^(?:'|minutes?|min\b\.?|分|phút)/, token: { kind: 'mark', mark: 'minutes' } },
  { words: /^(?:,|;|\/|-(?=\s)|、|\||\band\b|và\b|和)/, token: { kind: 'break' } },
]

/** Signs that stand for degrees, before Unicode's normal form changes them. */
const degreeSigns = /[º˚∘⁰ᵒ]/g
const minuteSigns = /[′‘’‛`´ʹʼˈ＇]/g
const secondSigns = /[″“”‟ʺ˝〃＂]/g
const minusSigns = /[−‒–—﹣－]/g

/** One writing for each sign: plain digits, °, ', " and -. */
export const normaliseSigns = (text: string): string =>
  text
    .replace(degreeSigns, '°')
    .replace(secondSigns, '"')
    .replace(minuteSigns, "'")
    .replace(minusSigns, '-')
    .normalize('NFKC')
    .replaceAll('′', "'")
    .toLowerCase()
    .normalize('NFC')
    .replace(/^geo:/, '')
    // 11d03m12s: d, m and s between figures are marks.
    .replace(/(?<=\d)\s*d(?=\s*\d)/g, '°')
    .replace(/(?<=\d)\s*m(?=\s*(?:\d|[nsew](?!\p{L})))/gu, "'")
    .replace(/(?<=\d)\s*s(?=\s*[nsew](?!\p{L}))/gu, '"')
    // A hyphen after a figure joins the parts of a coordinate: 11-03.2N.
    .replace(/(?<=\d)-(?=\d)/g, ' ')
    .replace(/[()[\]{}]/g, ' ')
    .trim()

const number = /^([+-]?)(\d+(?:\.\d+)?)/

/** Tokens of text with normalised signs, or undefined where anything else stands in it. */
export const tokenise = (text: string): Token[] | undefined => {
  const tokens: Token[] = []
  let rest = text
  while ((rest = rest.replace(/^(?:[\s:=]|\.(?!\d))+/, '')) !== '') {
    const digits = number.exec(rest)
    const word = digits ? undefined : vocabulary.find(({ words }) => words.test(rest))
    if (digits) {
      const [, sign = '', figures = ''] = digits
      tokens.push({ kind: 'number', text: sign.replace('+', '') + figures, signed: sign !== '' })
      rest = rest.slice(digits[0].length)
    } else if (word) {
      tokens.push(word.token)
      rest = rest.slice(word.words.exec(rest)![0].length)
    } else return undefined
  }
  return tokens
}
