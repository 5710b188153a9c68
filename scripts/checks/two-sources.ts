/** Rule 16 of fairness: no fact rests only on a party to the dispute or on an advocacy tracker. */
import type { SourceFile } from '../../src/data/types'
import type { DataSet } from '../read-data'
import type { Problem, Rule } from './support/rule'

interface Fact {
  file: string
  path: string
  /** What the fact is, for the message. */
  what: string
  sources: readonly string[]
  /** Words beside the fact that can say whose it is. */
  words: readonly (string | undefined)[]
}

const factsOfFeature = ({ file, value }: DataSet['features'][number]): Fact[] => {
  const { control, areas, facilities } = value.properties
  const at = (list: string, index: number) => `/properties/${list}/${index}`
  return [
    ...control.map(({ how, note, sources }, index) => ({
      file,
      path: at('control', index),
      what: 'the period of control',
      sources,
      words: [how, note],
    })),
    ...areas.map(({ note, sources }, index) => ({
      file,
      path: at('areas', index),
      what: 'the area',
      sources,
      words: [note],
    })),
    ...facilities.map(({ value: text, sources }, index) => ({
      file,
      path: at('facilities', index),
      what: 'the facility',
      sources,
      words: [text],
    })),
  ]
}

const factOfEvent = ({ file, value }: DataSet['events'][number]): Fact => ({
  file,
  path: '/sources',
  what: 'the event',
  sources: value.sources,
  words: [value.summary, value.casualties, ...(value.notes ?? [])],
})

const factsOfTopic = ({ file, value }: DataSet['topics'][number]): Fact[] => [
  ...value.answer.map(({ text, sources }, index) => ({
    file,
    path: `/answer/${index}`,
    what: 'the answer',
    sources,
    words: [text],
  })),
  ...value.places.map(({ note, sources }, index) => ({
    file,
    path: `/places/${index}`,
    what: 'the place',
    sources,
    words: [note],
  })),
]

const isAttributed = ({ words }: Fact): boolean =>
  words.some((text) =>
    /\b(according to|said|says|stated|reported by|announced|by its own account)\b/i.test(text ?? ''),
  )

const isPartial = (source: SourceFile): boolean =>
  source.custom.party === true || source.custom.kind === 'advocacy'

/** Two parties that say the same bear each other out. */
const isOfSeveralParties = (sources: readonly SourceFile[]): boolean =>
  new Set(sources.map(({ custom }) => (custom.party ? custom.country : null)).filter(Boolean)).size > 1

/** That an act was passed or a treaty made is shown by its own text. */
const isActItself = (fact: Fact, sources: readonly SourceFile[]): boolean =>
  fact.what === 'the event' && sources.some(({ type }) => type === 'legislation' || type === 'treaty')

const isOneSided = (fact: Fact, sources: readonly SourceFile[]): boolean =>
  sources.length > 0 &&
  sources.length === fact.sources.length &&
  sources.every(isPartial) &&
  !isOfSeveralParties(sources) &&
  !isActItself(fact, sources) &&
  !isAttributed(fact)

const checkFact = (fact: Fact, onFile: ReadonlyMap<string, SourceFile>): Problem[] => {
  const sources = fact.sources.map((id) => onFile.get(id)).filter((source) => source !== undefined)
  return isOneSided(fact, sources)
    ? [
        {
          file: fact.file,
          path: fact.path,
          message: `${fact.what} rests only on a party to the dispute or on advocacy: ${fact.sources.join(', ')}`,
          remedy: 'add a source of another kind, or word it "according to …"',
          level: 'warning',
        },
      ]
    : []
}

const withoutSource = (fact: Fact): Problem[] =>
  fact.sources.length
    ? []
    : [
        {
          file: fact.file,
          path: fact.path,
          message: `${fact.what} has no source`,
          remedy: 'cite where it was read',
        },
      ]

const checkAll = (data: DataSet): Problem[] => {
  const sources = new Map(data.sources.map(({ id, value }) => [id, value]))
  const inFeatures = data.features.flatMap(factsOfFeature)
  // An event without an address says so itself (noAddress).
  const events = data.events.filter(({ value }) => value.sources.length || !value.noAddress).map(factOfEvent)
  const inTopics = data.topics.flatMap(factsOfTopic)
  return [...inFeatures, ...events, ...inTopics].flatMap((fact) => [
    ...withoutSource(fact),
    ...checkFact(fact, sources),
  ])
}

export const rule: Rule = {
  id: 'two-sources',
  title: 'No fact rests only on a party to the dispute or on advocacy.',
  check: checkAll,
}
