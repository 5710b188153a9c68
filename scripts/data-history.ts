/** What changed from one version of the data to the next (CHANGELOG.md), and which sources were last read long ago. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import type { DataVersion, ReviewState } from '../src/data/contract'
import type { SourceFile } from '../src/data/types'
import type { DataSet } from './read-data'

export const maxAgeMonths = 24

/** Months since year 0 of a date given as year, month. */
const toMonths = (year: number, month: number): number => year * 12 + month - 1

/** Months from the last reading of a source to the data's date; undefined where no reading is on file. */
export const ageInMonths = ({ accessed }: SourceFile, dataDate: string): number | undefined => {
  const [year, month = 1] = accessed?.['date-parts'][0] ?? []
  const [dataYear = 0, dataMonth = 1] = dataDate.split('-').map(Number)
  return year === undefined ? undefined : toMonths(dataYear, dataMonth) - toMonths(year, month)
}

/**
 * Versions in the order of the file: `## <version> – <date>`, then paragraphs and points. Throws where a heading
 * names no version, so that the panel never shows half a history.
 */
export const versionsIn = (markdown: string): DataVersion[] => {
  const versions: DataVersion[] = []
  for (const node of fromMarkdown(markdown).children) {
    const text = toString(node).replace(/\s+/g, ' ')
    if (node.type === 'heading' && node.depth === 2) {
      const [, version, date] = /^(\d+\.\d+\.\d+) – (.+)$/.exec(text) ?? []
      if (!version || !date)
        throw new Error(`CHANGELOG.md: "${text}" is no version. Remedy: write "## 1.2.3 – 1 January 2026".`)
      versions.push({ version, date, changes: [] })
    } else if (node.type === 'list')
      versions.at(-1)?.changes.push(...node.children.map((item) => toString(item).replace(/\s+/g, ' ')))
  }
  return versions
}

/** Which sources nobody has read again for 24 months, counted from the data's date. */
export const reviewOf = ({ sources }: Pick<DataSet, 'sources'>, dataDate: string): ReviewState => {
  const aged = sources.map(({ id, value }) => ({
    id,
    title: value.title,
    months: ageInMonths(value, dataDate),
  }))
  return {
    sources: sources.length,
    undated: aged.filter(({ months }) => months === undefined).length,
    oldestMonths: Math.max(0, ...aged.map(({ months }) => months ?? 0)),
    stale: aged.flatMap(({ id, title, months }) =>
      months !== undefined && months > maxAgeMonths ? [{ id, title, months }] : [],
    ),
  }
}

export const readVersions = (root: string): DataVersion[] =>
  versionsIn(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))
