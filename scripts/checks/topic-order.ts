/** Topics have a place each; treaties, and what parties say of them, stand in the order of codes. */
import type { TopicFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import { listWords, partyOrder } from './support/entries'
import type { Problem, Rule } from './support/rule'

const checkOrders = (topics: readonly Entry<TopicFile>[]): Problem[] =>
  topics
    .filter(({ value }, index) => topics.findIndex((other) => other.value.order === value.order) < index)
    .map(({ file, value }) => ({
      file,
      path: '/order',
      message: `another topic has the order ${value.order} too`,
      remedy: 'give each topic its own number',
    }))

const inOrder = (codes: readonly string[], order: readonly string[]): string[] =>
  [...codes].sort((a, b) => order.indexOf(a) - order.indexOf(b))

const checkCodes = (
  file: string,
  path: string,
  codes: readonly string[],
  order: readonly string[],
): Problem[] => {
  const wanted = inOrder(codes, order)
  if (codes.join() === wanted.join()) return []
  return [
    {
      file,
      path,
      message: `not in party order: ${listWords(codes)}`,
      remedy: `order them as in parties.json: ${listWords(wanted)}`,
    },
  ]
}

const checkTreaties = ({ file, value }: Entry<TopicFile>, order: readonly string[]): Problem[] => {
  const treaties = value.treaties ?? []
  return [
    ...checkCodes(
      file,
      '/treaties',
      treaties.map(({ about }) => about),
      order,
    ),
    ...treaties.flatMap(({ parties, readings }, index) => [
      ...checkCodes(file, `/treaties/${index}/parties`, parties, order),
      ...checkCodes(
        file,
        `/treaties/${index}/readings`,
        readings.map(({ party }) => party),
        order,
      ),
    ]),
  ]
}

export const rule: Rule = {
  id: 'topic-order',
  title: 'Topics have one place each; treaties and readings follow the codes of parties.',
  check: (data: DataSet) => {
    const order = partyOrder(data)
    return [...checkOrders(data.topics), ...data.topics.flatMap((topic) => checkTreaties(topic, order))]
  },
}
