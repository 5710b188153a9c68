/** Places of topics lie inside the atlas; a place that is a feature has the position of its file. */
import type { TopicFile } from '../../src/data/types'
import { landBox } from '../../src/map/coast'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

const isInside = ([lon = NaN, lat = NaN]: readonly number[]): boolean =>
  lon >= landBox.west && lon <= landBox.east && lat >= landBox.south && lat <= landBox.north

const checkTopic = ({ file, value }: Entry<TopicFile>, data: DataSet): Problem[] =>
  value.places.flatMap(({ at, feature, precision, sources }, index) => {
    const problems: Problem[] = []
    const path = `/places/${index}`
    const add = (message: string, remedy: string) => problems.push({ file, path, message, remedy })
    if (!isInside(at)) add(`${at.join(', ')} is outside the atlas`, 'write longitude, then latitude')
    if (sources.length === 0) add('the place has no source', 'cite where its position was read')
    if (!feature && !precision) add('nothing says what the point stands for', 'add precision')
    const point = data.features.find(({ id }) => id === feature)?.value.geometry.coordinates
    if (point && point.join() !== at.join())
      add(`${feature} is at ${point.join(', ')} in its own file`, 'write the same position')
    return problems
  })

export const rule: Rule = {
  id: 'topic-places',
  title: 'Places of topics lie inside the atlas, features where their files put them.',
  check: (data: DataSet) => data.topics.flatMap((topic) => checkTopic(topic, data)),
}
