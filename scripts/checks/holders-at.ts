/** Who was where on a day, taken from sources and compared with the files: data/holders-at.json. */
import { presenceOn, type Presence } from '../../src/atlas/presence'
import type { FeatureFile } from '../../src/data/types'
import type { DataSet } from '../read-data'
import { dayRange } from './support/iso-date'
import type { Problem, Rule } from './support/rule'
import { isRecord } from './support/walk'

/** Fewest rows that the table may shrink to. */
const minRows = 60

export interface HolderAt {
  feature: string
  /** The day for which the row holds, YYYY-MM-DD. */
  on: string
  /** A party's code; 'unknown': the source names nobody for this day, but for others; 'nobody'. */
  holder: string
  /** The polity of the day, or how its name begins. */
  polity?: string
  /** The source leaves open whether already or still. */
  perhaps?: boolean
  /** The group was held, nobody on the feature. */
  group?: boolean
  /** Why the files follow another source: they must not agree with the row. */
  differs?: string
  /** Id of a file of data/sources. */
  source: string
  /** What the source says, in our own words. */
  says: string
}

type Period = FeatureFile['properties']['control'][number]

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isMaybe = (value: unknown, type: 'string' | 'boolean'): boolean =>
  value === undefined || (typeof value === type && value !== '')

const isRow = (row: unknown): row is HolderAt =>
  isRecord(row) &&
  [row.feature, row.holder, row.source, row.says].every(isText) &&
  isText(row.on) &&
  /^\d{4}-\d\d-\d\d$/.test(row.on) &&
  dayRange(row.on) !== undefined &&
  isMaybe(row.polity, 'string') &&
  isMaybe(row.differs, 'string') &&
  isMaybe(row.perhaps, 'boolean') &&
  isMaybe(row.group, 'boolean')

const words = (present: readonly Presence<Period>[]): string =>
  present.map(({ period: { polity, grade }, standing }) => `${polity} (${grade}, ${standing})`).join(', ') ||
  'nobody on file'

const isHolder = (
  { holder, polity, perhaps, group }: HolderAt,
  { period, standing }: Presence<Period>,
): boolean =>
  period.party === holder &&
  period.polity.startsWith(polity ?? '') &&
  (standing !== 'sure') === (perhaps ?? false) &&
  (period.grade === 'group-only') === (group ?? false)

/** What the files have otherwise than the row; undefined where they agree. */
const differenceOf = (control: readonly Period[], row: HolderAt): string | undefined => {
  const { state, present } = presenceOn(control, row.on)
  const agrees =
    row.holder === 'unknown'
      ? state === 'unknown'
      : row.holder === 'nobody'
        ? state !== 'held'
        : present.some((presence) => isHolder(row, presence))
  const asserted = [row.polity ?? row.holder, row.perhaps && 'perhaps', row.group && 'group only']
  return agrees
    ? undefined
    : `on ${row.on}: ${words(present)}; stated: ${asserted.filter(Boolean).join(', ')}`
}

const checkRow = (data: DataSet, file: string, row: unknown, index: number): Problem[] => {
  const path = `/rows/${index}`
  const problem = (part: string, message: string, remedy: string): Problem[] => [
    { file, path: path + part, message, remedy },
  ]
  if (!isRow(row)) return problem('', 'not a row', 'give feature, on (YYYY-MM-DD), holder, source and says')
  if (!data.ids.sources.has(row.source))
    return problem('/source', `no source "${row.source}"`, 'name a file of data/sources')
  const entry = data.features.find(({ id }) => id === row.feature)
  if (!entry)
    return data.ids.features.has(row.feature)
      ? []
      : problem('/feature', `no feature "${row.feature}"`, 'name a file of data/features')
  const difference = differenceOf(entry.value.properties.control, row)
  if (row.differs !== undefined)
    return difference === undefined
      ? problem('/differs', 'the file agrees with this row by now', 'take "differs" out')
      : []
  return difference === undefined
    ? []
    : [
        {
          file: entry.file,
          path: '/properties/control',
          message: `${difference} (${file}${path})`,
          remedy: `correct the wrong one, or say in "differs" why the file follows another source; it says: ${row.says}`,
        },
      ]
}

const checkAll = (data: DataSet): Problem[] => {
  const table = data.holdersAt?.value
  const file = data.holdersAt?.file ?? 'data/holders-at.json'
  const rows = isRecord(table) && Array.isArray(table.rows) ? (table.rows as unknown[]) : []
  const few: Problem = {
    file,
    path: '/rows',
    message: `${rows.length} rows, at least ${minRows} are wanted`,
    remedy: 'state who was where for more features and days, from the sources',
  }
  return [
    ...(rows.length < minRows ? [few] : []),
    ...rows.flatMap((row, index) => checkRow(data, file, row, index)),
  ]
}

export const rule: Rule = {
  id: 'holders-at',
  title: 'The data agree with what data/holders-at.json states of holders of the past, or say why not.',
  check: checkAll,
}
