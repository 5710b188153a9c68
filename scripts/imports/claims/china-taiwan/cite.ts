/** Writes the listed sources on first use and returns their ids. */
import type { Citation } from '../../legal-lines'
import { writeSource, type SourceInput } from '../../sources'
import { ownSources } from './source-list'
import { otherSources } from './source-list-others'
import { reportSources } from './source-list-reports'

const list = { ...ownSources, ...otherSources, ...reportSources } satisfies Record<string, SourceInput>

export type SourceKey = keyof typeof list

export const ids = (...keys: SourceKey[]): string[] => keys.map((key) => writeSource(list[key]))

/** A bibliography entry with the purpose of the source. */
export const cited = (key: SourceKey, purpose: string): Citation => ({
  source: writeSource(list[key]),
  for: purpose,
})
