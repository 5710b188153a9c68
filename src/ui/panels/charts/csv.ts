/** A chart as CSV: what it measures and who counts, then a row for each point with its sources. */
import type { Mark } from '../../../atlas/series/marks'
import type { SourceMap } from '../../../data/contract'
import { csvText, type Row } from '../../csv'
import type { PanelContext } from '../../context'
import { plateTitle, periodText, sourceText } from './words'
import type { Plate, PlateLayer } from './plates'

const headRows = (plate: Plate, { t, edition }: PanelContext): Row[] => [
  [t('app.title'), plateTitle(plate, t)],
  [t('overlaps.csv.version'), edition.version],
  [t('overlaps.csv.date'), edition.date],
  ...plate.layers.flatMap(({ file }): Row[] => [
    [t('charts.csv.measure'), file.title, file.measure ?? '', file.countedBy ?? ''],
    ...(file.missing ?? []).map((text): Row => [t('remarks.missing'), text]),
    ...(file.notes ?? []).map((text): Row => [t('remarks.notes'), text]),
  ]),
  [t('overlaps.csv.disclaimer'), t('app.disclaimer')],
]

const otherText = ({ point }: Mark): string =>
  (point.others ?? [])
    .map(({ value, unit, text }) => `${value}${unit ? ` ${unit}` : ''} (${text})`)
    .join('; ')

const pointRow = (layer: PlateLayer, mark: Mark, sources: SourceMap, context: PanelContext): Row => {
  const { point, span } = mark
  const cited = point.sources.map((id) => [sources[id]?.title ?? id, sources[id]?.URL ?? ''].join(' ').trim())
  return [
    layer.file.id,
    periodText(mark, context),
    span?.from ?? '',
    span?.to ?? '',
    mark.published?.value ?? '',
    mark.published?.unit ?? '',
    mark.value === null ? '' : Number(mark.value.toPrecision(4)),
    point.bound ?? '',
    mark.isPart ? 'part' : '',
    otherText(mark),
    point.note ?? '',
    cited.join(' | ') || sourceText(mark, sources, context.t),
  ]
}

const gapRows = ({ file, gaps }: PlateLayer): Row[] =>
  gaps
    .filter(({ year }) => !file.points.some(({ period }) => period.startsWith(year)))
    .map(({ year, from, to }) => [file.id, year, from, to, '', '', '', '', '', '', '', ''])

/** Empty cells are gaps: no figure was found. */
export const chartCsv = (plate: Plate, sources: SourceMap, context: PanelContext): string => {
  const columns = ['series', 'period', 'from', 'to', 'value', 'unit'] as const
  const titles: Row = [
    ...columns.map((name) => context.t(`charts.csv.${name}`)),
    plate.unit,
    ...(['bound', 'part', 'others', 'note', 'sources'] as const).map((name) =>
      context.t(`charts.csv.${name}`),
    ),
  ]
  const rows = plate.layers.flatMap((layer) => [
    ...layer.marks.map((mark) => pointRow(layer, mark, sources, context)),
    ...gapRows(layer),
  ])
  return csvText([headRows(plate, context), [titles, ...rows]])
}

export const chartFileName = ({ id }: Plate, { edition }: PanelContext): string =>
  `chart-${id}-${edition.version}.csv`
