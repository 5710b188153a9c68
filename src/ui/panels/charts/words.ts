/** Periods, figures and sources of a chart in words: the same for drawing, table, sentences and CSV. */
import { latestOf, type Mark } from '../../../atlas/series/marks'
import { barePeriod } from '../../../atlas/series/period'
import type { Source, SourceMap } from '../../../data/contract'
import { formatDate, formatNumber, type Translate } from '../../../i18n/index'
import type { PanelContext } from '../../context'
import { publisherOf } from '../../source-text'
import { allMarks, type Plate } from './plates'

const digits = 3

export const numberText = (value: number, { locale }: Translate): string =>
  formatNumber(value, locale, Math.abs(value) < 10 ? digits : 1)

/** A figure worked out here, to three figures at most: the sources are no finer. */
export const roundedText = (value: number, t: Translate): string =>
  numberText(Number(value.toPrecision(digits)), t)

const parts = ['H1', 'H2', 'early', 'mid', 'end'] as const

const dateText = (date: string, t: Translate): string => {
  const [, year, part] = /^(\d{4})-([A-Za-z]\w*)$/.exec(date) ?? []
  const known = parts.find((name) => name === part)
  if (year && known) return t(`charts.period.${known}`, { year })
  const [, fiscal] = /^FY(\d{4})$/.exec(date) ?? []
  return fiscal ? t('charts.period.fiscal', { year: fiscal }) : formatDate(date, t.locale)
}

const timeText = (period: string, t: Translate): string => {
  const bare = barePeriod(period)
  const [, end] = /^to (.+)$/.exec(bare) ?? []
  const main = end
    ? t('charts.period.to', { date: formatDate(end, t.locale) })
    : bare
        .split('/')
        .map((date) => dateText(date, t))
        .join(' – ')
  const rest = period.slice(bare.length).trim()
  return rest === '' || /^\((part|other count)\)$/.test(rest)
    ? main
    : `${main}, ${rest.replace(/^\(|\)$/g, '')}`
}

const placeText = (period: string, { nameOf, parties }: PanelContext): string => {
  const [code = '', ...rest] = period.split(', ')
  const party = parties[code]?.name
  return party ? [party, ...rest].join(', ') : (nameOf({ kind: 'feature', id: period }) ?? period)
}

/** What the figure is for: period or place, what it counts where points differ, and how far the count goes. */
export const periodText = (mark: Mark, context: PanelContext): string => {
  const { point, span, isRival, isPart } = mark
  const { t } = context
  const ending = point.until && isPart ? t('charts.until', { date: formatDate(point.until, t.locale) }) : ''
  const words = [
    span ? timeText(point.period, t) : placeText(point.period, context),
    point.label ?? '',
    ending || (isPart && !point.period.startsWith('to ') ? t('charts.part') : ''),
    isRival ? t('charts.rival') : '',
    point.kind ? t(`charts.kind.${point.kind}`) : '',
  ]
  return words.filter((word) => word !== '').join(', ')
}

const withBound = (text: string, { point }: Mark, t: Translate): string =>
  point.bound === 'more-than' ? t('charts.moreThan', { value: text }) : text

/** As its source has it: 'more than 15 square km'. */
export const publishedText = (mark: Mark, t: Translate): string =>
  mark.published === null
    ? t('charts.none')
    : withBound(`${numberText(mark.published.value, t)} ${mark.published.unit}`, mark, t)

/** In the chart's unit where that is another; '' where it is the same. */
export const convertedText = (mark: Mark, unit: string, t: Translate): string =>
  mark.value === null || mark.published?.unit === unit ? '' : `${roundedText(mark.value, t)} ${unit}`

/** Both: '2,000 acres (8.09 square km)'. */
export const figureText = (mark: Mark, unit: string, t: Translate): string => {
  const converted = convertedText(mark, unit, t)
  return converted === '' ? publishedText(mark, t) : `${publishedText(mark, t)} (${converted})`
}

const nameOfSource = (source: Source | undefined): string =>
  source ? publisherOf(source) || source.title : ''

/** Who published the figure; the atlas itself where a point has no source of its own. */
export const sourceText = (mark: Mark, sources: SourceMap, t: Translate): string =>
  nameOfSource(sources[mark.point.sources[0] ?? '']) || t('charts.ownCount')

const largestOf = (marks: readonly Mark[]): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, mark) => ((mark.value ?? 0) > (best?.value ?? 0) ? mark : best),
    undefined,
  )

/** One sentence per series of the chart: its latest figure, or of places the largest. */
export const answersOf = (plate: Plate, sources: SourceMap, context: PanelContext): string[] =>
  plate.layers.flatMap(({ marks, name }) => {
    const { t } = context
    const mark = plate.form === 'rows' ? largestOf(marks) : latestOf(marks)
    if (!mark) return []
    const values = {
      value: figureText(mark, plate.unit, t),
      period: periodText(mark, context),
      source: sourceText(mark, sources, t),
    }
    if (name) return t('charts.latest.of', { ...values, layer: t(name) })
    return t(plate.form === 'rows' ? 'charts.largest' : 'charts.latest', values)
  })

export const plateTitle = ({ title, layers }: Plate, t: Translate): string =>
  title ? t(title) : (layers[0]?.file.title ?? '')

/** The point that a chart shows first: the article's figure, else the latest or largest. */
export const firstChoice = (plate: Plate): Mark | undefined => {
  const marks = allMarks(plate)
  const cited = marks.find(({ point }) => point.period === plate.cited?.period)
  return cited ?? (plate.form === 'rows' ? largestOf(marks) : latestOf(marks)) ?? marks[0]
}
