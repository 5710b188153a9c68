/**
 * Text as it is compared: no case, no diacritics, no apostrophes; hyphens and other marks are spaces.
 * Full-width letters and digits count as plain ones. Kana keep their voicing marks, which are no accents.
 */

/** Marks that combine with Latin, Greek and Cyrillic letters. */
const combining = /[\u{300}-\u{36f}]|[\u{1ab0}-\u{1aff}]|[\u{1dc0}-\u{1dff}]/gu
/** Apostrophes, primes and the ʻokina: people leave them out or take the next best. */
const apostrophes = /['‘’‛`´ʹʻʼʽˈ′]/g
const marks = /[^\p{L}\p{N}\p{M}]+/gu
/** Letters that Unicode does not take apart. */
const letters: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}
const undivided = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

const foldOnce = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(apostrophes, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(combining, '')
    .replace(undivided, (letter) => letters[letter]!)
    .normalize('NFKC')
    .replace(marks, ' ')
    .trim()

/** Folded text: 'Đảo Trường Sa' → 'dao truong sa', 'Pag-asa' → 'pag asa'. Folding twice changes nothing. */
export const fold = (text: string): string => {
  let folded = foldOnce(text)
  for (let again = foldOnce(folded); again !== folded; again = foldOnce(folded)) folded = again
  return folded
}

/** Without spaces, so that 'zhongye dao', 'zhongyedao' and 'pagasa' meet. */
export const compact = (folded: string): string => folded.replaceAll(' ', '')

const pinyinU = /[üǖǘǚǜ]/

/** All folded forms under which a name is typed: pinyin ü is written u, v or yu. */
export const formsOf = (name: string): string[] => {
  const whole = name.normalize('NFC').toLowerCase()
  if (!pinyinU.test(whole)) return [fold(name)]
  return [
    fold(name),
    ...['v', 'yu'].map((letter) => fold(whole.replaceAll(new RegExp(pinyinU, 'g'), letter))),
  ]
}

/** Scripts that write words without spaces: one character says enough to search for. */
export const isDense = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
