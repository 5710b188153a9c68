/**
 * Words that the project's own voice does not use (rule 14 of fairness), one table per language,
 * and the signs by which a sentence attributes what it says.
 */
export interface Vocabulary {
  /** What is found, what to write instead, and what else in the sentence attributes this one. */
  banned: { pattern: RegExp; instead: string; unless?: RegExp }[]
  /** A sentence that matches reports what someone said, decided or wrote. */
  attribution: RegExp
}

const countries =
  'Brunei|China|Indonesia|Japan|Malaysia|the Philippines|Philippines|Taiwan|Viet ?Nam|Thailand|Cambodia'

const english: Vocabulary = {
  banned: [
    { pattern: /\billegal(ly|ity)?\b/i, instead: 'say who holds it to be against which rule' },
    { pattern: /\billegitima(te|tely|cy)\b/i, instead: 'say who rejects it and why' },
    { pattern: /\baggressi(on|ve|vely|veness)\b/i, instead: 'say what was done' },
    {
      pattern: /\bhistoric(al)? rights?\b/i,
      instead: 'name whose claim it is, in the same sentence',
      unless: /\bclaim|\bnotes?\b|\blaw\b|\bstatement|\baward\b|\bexist|\bChina(’s|'s)\b/i,
    },
    { pattern: /\bso-called\b/i, instead: 'use the name, or say whose name it is' },
    { pattern: new RegExp(`\\boccupied (${countries})\\b`, 'i'), instead: 'name the place and who is there' },
    { pattern: /\brogue\b/i, instead: 'say what was done' },
    { pattern: /\bprovocati(on|ons|ve|vely)\b/i, instead: 'say what was done, or who calls it that' },
    { pattern: /\bbull(y|ied|ies|ying)\b/i, instead: 'say what was done' },
  ],
  attribution:
    /\b(according to|accus(ed|es|ing)|alleg(ed|es)|argue[ds]?|assert(s|ed)|(?<!so-)call(s|ed|ing)\b(?! at)|charge[ds]|condemn(s|ed)|consider(s|ed)|contend(s|ed)|critici[sz]e[ds]|declare[ds]|denie[ds]|denounce[ds]|describe[ds]|found|held (that|to)|holds? (that|to)|in the words|invoke[ds]|maintain(s|ed)|protested|regard(s|ed)|reject(s|ed)|reported(ly)?|ruled|said|says?|speaks? of|spoke of|stated|tribunal|urge[ds]|wrote)\b/i,
}

/** By language; the language of data/ itself is English. A new locale adds its own list here. */
export const vocabularies: Record<string, Vocabulary> = { en: english }

/** Text without what it quotes. */
const withoutQuotations = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"|«[^»]*»|(?<!\p{L})‘[^’]*’/gu, ' … ')

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+/)

/** Banned words in a text, outside quotations and sentences that attribute them. */
export const findBanned = (text: string, language: string): { word: string; instead: string }[] => {
  const vocabulary = vocabularies[language]
  if (!vocabulary) return []
  return sentencesOf(withoutQuotations(text))
    .filter((sentence) => !vocabulary.attribution.test(sentence))
    .flatMap((sentence) =>
      vocabulary.banned.flatMap(({ pattern, instead, unless }) => {
        const word = unless?.test(sentence) ? undefined : pattern.exec(sentence)?.[0]
        return word ? [{ word, instead }] : []
      }),
    )
}
