import { describe, expect, it } from 'vitest'
import { makeSource } from './checks/fixtures'
import { readVersions, reviewOf, versionsIn } from './data-history'

const entry = (id: string, year?: number, month = 1) => {
  const value = makeSource({ id, ...(year && { accessed: { 'date-parts': [[year, month, 1]] } }) })
  if (!year) delete value.accessed
  return { id, file: `data/sources/${id}.json`, value }
}

describe('the history of the data', () => {
  it('reads versions with what changed, newest first as the file has them', () => {
    const text =
      '# Changelog\n\nWords.\n\n## 0.2.0 – 1 May 2027\n\n- **Reef.** Moved\n  north.\n\n### More\n\n- A name.\n\n## 0.1.0 – 2 May 2026\n\nFirst.\n'
    expect(versionsIn(text)).toEqual([
      { version: '0.2.0', date: '1 May 2027', changes: ['Reef. Moved north.', 'A name.'] },
      { version: '0.1.0', date: '2 May 2026', changes: [] },
    ])
    expect(() => versionsIn('## Soon\n')).toThrow(/"Soon" is no version.*Remedy/)
  })

  it('finds the version of the package in the project’s own file', () => {
    expect(readVersions(process.cwd())[0]?.changes.length).toBeGreaterThan(3)
  })

  it('names sources not read for more than 24 months before the data', () => {
    const sources = [entry('new', 2026, 1), entry('edge', 2024, 11), entry('old', 2024, 10), entry('none')]
    expect(reviewOf({ sources }, '2026-11-23')).toEqual({
      sources: 4,
      undated: 1,
      oldestMonths: 25,
      stale: [{ id: 'old', title: makeSource().title, months: 25 }],
    })
  })
})
