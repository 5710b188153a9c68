/** Rule 16 of fairness: no fact rests only on a party to the dispute or on an advocacy tracker. */
import type { DataSet, Entry } from '../read-data'
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

const isAttributed = ({ words }: Fact): boolean =>
  words.some((text) =>
    /\b(according to|said|says|stated|reported by|announced|by its own account)\b/i.test(text ?? ''),
  )

type Sources = ReadonlyMap<string, Entry<DataSet['sources'][number]['value']>['value']>

const isPartial = (sources: Sources, id: string): boolean => {
  const custom = sources.get(id)?.custom
  return custom !== undefined && (custom.party === true || custom.kind === 'advocacy')
}

const checkFact = (fact: Fact, sources: Sources): Problem[] =>
  fact.sources.length > 0 && fact.sources.every((id) => isPartial(sources, id)) && !isAttributed(fact)
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
  return [...inFeatures, ...events].flatMap((fact) => [...withoutSource(fact), ...checkFact(fact, sources)])
}

export const rule: Rule = {
  id: 'two-sources',
  title: 'No fact rests only on a party to the dispute or on advocacy.',
  check: checkAll,
}
