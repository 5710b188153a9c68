/** What stands around the blocks of the article file: summary, verdict, map legend, later developments. */
import type { Later } from './types'

export const articleId = 'cbs-2025-03-21-us-japan-ties'
export const articleDate = '2025-03-21'

export const summary =
  'The article asks what remains of the US–Japan alliance when the American president calls it unequal. ' +
  'Officials and analysts in Japan explain why they rely on it: Chinese ships around the Senkaku Islands, ' +
  'drills near Taiwan, disputes in the South China Sea and the example of Ukraine. ' +
  'A map shows what China controls and what it claims.'

export const mainCheck =
  'The figures stand: 355 of 366 days, 7.2 %, 2 % by 2027. So do the meeting in February, the two treaty ' +
  'articles and the planned headquarters; all were found in other sources. Two framings do not stand: the ' +
  'Senkaku Islands lie outside the South China Sea, in the East China Sea, and the 355 days were counted in the ' +
  'contiguous zone, not in the territorial sea.'

export const mapColours = [
  { colour: 'yellow', meaning: 'What China controls.' },
  {
    colour: 'orange',
    meaning: 'What Beijing claims and does not control; most of the South China Sea is in it.',
  },
] as const

export const copyNote =
  'Copies of this article circulate that went through machine translation and back: words are replaced, names and ' +
  'titles broken, clauses cut. The headline and the text as far as the photograph were compared with the original; ' +
  'from there on the corrections are inferred from the sense. Block numbers follow the paragraphs of the copy that was read.'

/** Developments that belong to no single block. */
export const laterDevelopments: readonly Later[] = [
  {
    date: '2026-02-23',
    text: 'American, Japanese and Philippine forces went on a joint patrol in the Bashi Channel, a first.',
    sources: ['bashi'],
  },
  {
    date: '2026-07-19',
    text: 'For the first time, Japan’s ministry said, a Chinese destroyer used live ammunition inside Japan’s economic zone.',
    sources: ['liveRounds'],
  },
]
