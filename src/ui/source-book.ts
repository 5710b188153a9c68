/** Numbers the sources of one panel in the order in which its statements cite them. */
import type { Source, SourceMap } from '../data/contract'
import type { Citation } from '../data/types'

export interface BookEntry {
  number: number
  id: string
  /** Absent only where the data are broken: the entry then shows that the record is missing. */
  source: Source | undefined
  /** What the panel used it for, with page or paragraph. */
  uses: string[]
}

export interface SourceBook {
  entries: BookEntry[]
  numbersOf: (ids: string[]) => number[]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' && Array.isArray(child) ? child.filter((id) => typeof id === 'string') : idsIn(child),
  )
}

const useOf = (citation: Citation): string =>
  [citation.for, citation.locator].filter((part) => part !== undefined).join(' · ')

/**
 * @param inOrder parts of the item in the order in which the panel shows them; every `sources` list in them counts
 * @param bibliography adds what each source was used for, and the sources that no single statement cites
 */
export const bindSources = (
  inOrder: unknown[],
  bibliography: readonly Citation[],
  sources: SourceMap,
): SourceBook => {
  const ids = [...new Set([...idsIn(inOrder), ...bibliography.map((citation) => citation.source)])]
  const entries = ids.map((id, index) => ({
    number: index + 1,
    id,
    source: sources[id],
    uses: bibliography
      .filter((citation) => citation.source === id)
      .map(useOf)
      .filter((use) => use !== ''),
  }))
  const numbers = new Map(entries.map((entry) => [entry.id, entry.number]))
  return {
    entries,
    numbersOf: (cited) => [...new Set(cited)].map((id) => numbers.get(id) ?? 0).sort((a, b) => a - b),
  }
}

const shortestRun = 3

/** Numbers in rising order as runs from first to last: 1, 2, 4, 5, 6 become [1, 1], [2, 2], [4, 6]. */
export const runsOf = (numbers: readonly number[]): [first: number, last: number][] => {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  const single = (number: number): [number, number] => [number, number]
  return runs.flatMap(([first, last]): [number, number][] => {
    if (last - first + 1 >= shortestRun || first === last) return [[first, last]]
    return [single(first), single(last)]
  })
}
