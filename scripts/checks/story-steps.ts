/** The story of an article: 8 to 10 steps whose blocks, points, views, overlays and features exist. */
import type { ArticleFile } from '../../src/data/types'
import { overlayIds } from '../../src/state/state'
import { cameraLimits } from '../../src/state/url'
import type { DataSet, Entry, Folder } from '../read-data'
import type { Problem, Rule } from './support/rule'

type Step = NonNullable<ArticleFile['story']>[number]
type State = Step['state']
/** A fault inside one step: where, what is wrong, what to do. */
type Fault = [path: string, message: string, remedy: string]

const [fewest, most] = [8, 10]

const folderOf: Record<string, Folder> = { feature: 'features', claim: 'claims', agreement: 'agreements' }

const checkBlocks = ({ blocks, then }: Step, { blocks: all }: ArticleFile): Fault[] => {
  const known = new Set(all.map(({ n }) => n))
  const unknown = [...blocks, ...then.map(({ block }) => block)].filter((n) => !known.has(n))
  const apart = then.filter(({ block }) => known.has(block) && !blocks.includes(block))
  return [
    ...(blocks.length === 0 ? [['/blocks', 'the step names no block', 'name what it rests on']] : []),
    ...unknown.map((n) => ['/blocks', `the article has no block ${n}`, 'name a block that it has']),
    ...apart.map(({ block }) => ['/then', `block ${block} is not among the step's blocks`, 'add it there']),
  ] as Fault[]
}

const checkTexts = ({ then, since, sinceNone }: Step, { date }: ArticleFile, dataDate: string): Fault[] => {
  const late = since ?? []
  const bare = [...then, ...late].filter(({ sources }) => (sources as string[]).length === 0)
  const outside = late.filter(
    (entry) => entry.date < date.slice(0, entry.date.length) || entry.date > dataDate,
  )
  const unsorted = late.some((entry, index) => index > 0 && entry.date < late[index - 1]!.date)
  return [
    ...(then.length === 0 ? [['/then', 'the step says nothing of the article', 'add a statement']] : []),
    ...(late.length === 0 && !sinceNone
      ? [['/since', 'neither a later development nor a word that none was found', 'write since or sinceNone']]
      : []),
    ...bare.map(({ text }) => ['', `no source for "${text}"`, 'cite one']),
    ...outside.map(({ date: day }) => [
      '/since',
      `${day} is not between article and data`,
      'correct the date',
    ]),
    ...(unsorted ? [['/since', 'later developments are out of order', 'put them in order of time']] : []),
  ] as Fault[]
}

const isThere = (data: DataSet, selection: string): boolean => {
  const [kind = '', id = ''] = selection.split(':')
  return kind === 'party' ? id in data.parties.value : (data.ids[folderOf[kind]!]?.has(id) ?? false)
}

const checkBounds = ({ west, south, east, north }: State['bounds']): Fault[] => {
  const limits = cameraLimits
  const inside = west >= limits.west && east <= limits.east && south >= limits.south && north <= limits.north
  return west < east && south < north && inside
    ? []
    : [['/state/bounds', 'no box inside the limits of the map', 'give west < east, south < north inside it']]
}

const checkState = (data: DataSet, { date, view, overlays, selection, bounds }: State): Fault[] => {
  const claimants = Object.entries(data.parties.value).filter(([, party]) => party.role === 'claimant')
  const views = ['all', 'article', ...claimants.map(([code]) => code)]
  const strange = (overlays ?? []).filter((name) => !overlayIds.some((id) => id === name))
  const when = data.dataDate ?? ''
  return [
    ...(date !== undefined && date > when
      ? [['/state/date', `${date} is after the data`, `give a day up to ${when}`]]
      : []),
    ...(view !== undefined && !views.includes(view)
      ? [['/state/view', `there is no view "${view}"`, `write one of ${views.join(', ')}`]]
      : []),
    ...strange.map((name) => ['/state/overlays', `there is no overlay "${name}"`, overlayIds.join(', ')]),
    ...(selection !== undefined && !isThere(data, selection)
      ? [['/state/selection', `"${selection}" is not on file`, 'write <kind>:<id> of something on file']]
      : []),
    ...checkBounds(bounds),
  ] as Fault[]
}

/** Every point has one position, and every distance two points. */
const checkPoints = ({ points = [], story = [] }: ArticleFile): Fault[] => {
  const known = new Set(points.map(({ id }) => id))
  const asked = story.flatMap(({ distances }) => distances ?? []).flatMap(({ from, to }) => [from, to])
  const missing = [...new Set(asked)].filter((id) => !known.has(id))
  const unclear = points.filter(({ at, feature }) => (at === undefined) === (feature === undefined))
  return [
    ...missing.map((id) => ['/story', `no point "${id}" for a distance`, 'add it to the points']),
    ...unclear.map(({ id }) => ['/points', `"${id}" needs either at or feature`, 'give one of the two']),
  ] as Fault[]
}

const checkArticle = (data: DataSet, { file, value }: Entry<ArticleFile>): Problem[] => {
  const { story } = value
  if (!story) return []
  const count: Fault[] =
    story.length < fewest || story.length > most
      ? [['/story', `the story has ${story.length} steps`, `tell it in ${fewest} to ${most}`]]
      : []
  const steps = story.flatMap((step, index) =>
    [
      ...checkBlocks(step, value),
      ...checkTexts(step, value, data.dataDate ?? '9999'),
      ...checkState(data, step.state),
    ].map(([path, ...rest]): Fault => [`/story/${index}${path}`, ...rest]),
  )
  const ids = story.map(({ id }) => id)
  const twice: Fault[] = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ['/story', `the id "${id}" is used twice`, 'give each step its own'])
  return [...count, ...twice, ...checkPoints(value), ...steps].map(([path, message, remedy]) => ({
    file,
    path,
    message,
    remedy,
  }))
}

export const rule: Rule = {
  id: 'story-steps',
  title: 'The story of an article has 8 to 10 steps that lead somewhere, each with what came since.',
  check: (data) => data.articles.flatMap((entry) => checkArticle(data, entry)),
}
