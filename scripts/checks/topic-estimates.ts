/** Competing estimates stand side by side: under each heading two authors at least, or a word that only one was found. */
import type { TopicFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

type Topic = Entry<TopicFile>

const saysOnlyOne = ({ value }: Topic): boolean =>
  [...(value.differ ?? []), ...(value.notes ?? [])].some(({ text }) => /\bonly one\b/i.test(text))

const checkTopic = (topic: Topic): Problem[] => {
  const { file, value } = topic
  const headings = [...new Set(value.estimates.map(({ heading }) => heading))]
  const lonely = headings.filter(
    (heading) =>
      new Set(value.estimates.filter((estimate) => estimate.heading === heading).map(({ by }) => by)).size <
      2,
  )
  if (lonely.length === 0 || saysOnlyOne(topic)) return []
  return lonely.map((heading) => ({
    file,
    path: '/estimates',
    message: `the numbers under "${heading}" come from one author`,
    remedy: 'add an estimate of another author, or say in notes or differ that only one was found',
  }))
}

export const rule: Rule = {
  id: 'topic-estimates',
  title: 'Estimates of a topic come from two authors, or it says that only one was found.',
  check: (data: DataSet) => data.topics.flatMap(checkTopic),
}
