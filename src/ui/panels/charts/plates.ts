/** Which charts there are: each a plate with one measure and one unit, under its theme. */
import type { SeriesDetail, SourceMap } from '../../../data/contract'
import type { SeriesFile } from '../../../data/types'
import { gapsOf, marksOf, type Gap, type Mark } from '../../../atlas/series/marks'
import type { MessageKey } from '../../../i18n/index'

export const themeIds = ['senkaku', 'land', 'fonop', 'taiwan', 'budgets', 'held', 'other'] as const
export type ThemeId = (typeof themeIds)[number]

export interface Layer {
  series: string
  /** Told apart from other layers by its shape; hue only for one party's own count. */
  party?: string
  name?: MessageKey
  /** Only calendar or only fiscal years, where a series has both. */
  only?: 'calendar' | 'fiscal'
  /** A further figure of each point instead of its value. */
  figure?: string
}

export interface PlateSpec {
  id: string
  theme: ThemeId
  /** Bars for counts per period, dots for estimates now and then, rows for places. */
  form: 'bars' | 'dots' | 'rows'
  layers: readonly Layer[]
  title?: MessageKey
  /** Where it is another than that of the series. */
  unit?: string
  /** Years on the axis; charts of one theme share them. */
  years?: readonly [first: number, last: number]
  /** End of the axis of values; charts that are to be compared share it. */
  most?: number
  /** A value that the reader may set the figures against. */
  line?: { value: number; message: MessageKey }
  /** The figure that the article uses. */
  cited?: { period: string; message: MessageKey }
  /** No gaps are drawn where the series lists single cases. */
  noGaps?: true
}

const senkaku = { theme: 'senkaku', form: 'bars', years: [2008, 2025] } as const
const landPerPlace = { theme: 'land', form: 'rows', unit: 'square km', most: 6.5 } as const

/** In the order of the panel. A series that no plate names gets one of its own at the end. */
const specs: readonly PlateSpec[] = [
  {
    ...senkaku,
    id: 'contiguous-days',
    layers: [{ series: 'senkaku-contiguous-days' }],
    most: 366,
    cited: { period: '2024', message: 'charts.cited.days' },
  },
  { ...senkaku, id: 'territorial-days', layers: [{ series: 'senkaku-territorial-days' }], most: 366 },
  { ...senkaku, id: 'incidents', layers: [{ series: 'senkaku-territorial-incidents' }] },
  { ...senkaku, id: 'contiguous-vessels', layers: [{ series: 'senkaku-contiguous-vessels' }], most: 1200 },
  { ...senkaku, id: 'territorial-vessels', layers: [{ series: 'senkaku-territorial-vessels' }], most: 1200 },
  { ...senkaku, id: 'runs', layers: [{ series: 'senkaku-longest-run' }], most: 366, noGaps: true },
  {
    id: 'land-totals',
    theme: 'land',
    form: 'dots',
    title: 'charts.title.landTotals',
    unit: 'square km',
    years: [2013, 2026],
    layers: [
      { series: 'reclaimed-china', party: 'CHN', name: 'charts.layer.china' },
      { series: 'reclaimed-vietnam-total', party: 'VNM', name: 'charts.layer.vietnam' },
      { series: 'reclaimed-others', name: 'charts.layer.others' },
    ],
  },
  {
    id: 'land-vietnam',
    theme: 'land',
    form: 'bars',
    unit: 'square km',
    years: [2012, 2024],
    layers: [{ series: 'reclaimed-vietnam', party: 'VNM' }],
    noGaps: true,
  },
  { ...landPerPlace, id: 'land-china-reefs', layers: [{ series: 'reclaimed-china-features', party: 'CHN' }] },
  {
    ...landPerPlace,
    id: 'land-vietnam-reefs',
    layers: [{ series: 'reclaimed-vietnam-features', party: 'VNM' }],
  },
  {
    id: 'antelope',
    theme: 'land',
    form: 'rows',
    unit: 'square km',
    layers: [{ series: 'china-antelope-2026', party: 'CHN' }],
  },
  {
    id: 'fonop-calendar',
    theme: 'fonop',
    form: 'bars',
    title: 'charts.title.fonopCalendar',
    years: [2015, 2025],
    most: 10,
    layers: [{ series: 'us-fonop-scs', only: 'calendar' }],
  },
  {
    id: 'fonop-fiscal',
    theme: 'fonop',
    form: 'bars',
    title: 'charts.title.fonopFiscal',
    years: [2015, 2025],
    most: 10,
    layers: [{ series: 'us-fonop-scs', only: 'fiscal' }],
    noGaps: true,
  },
  {
    id: 'fonop-listed',
    theme: 'fonop',
    form: 'bars',
    years: [2015, 2025],
    most: 10,
    layers: [{ series: 'fonop-ships-named' }],
    noGaps: true,
  },
  {
    id: 'adiz',
    theme: 'taiwan',
    form: 'bars',
    years: [2020, 2026],
    most: 5500,
    layers: [{ series: 'taiwan-adiz' }],
  },
  {
    id: 'all-sorties',
    theme: 'taiwan',
    form: 'bars',
    years: [2020, 2026],
    most: 5500,
    layers: [{ series: 'taiwan-all-sorties' }],
  },
  {
    id: 'budget-growth',
    theme: 'budgets',
    form: 'bars',
    title: 'charts.title.growth',
    unit: 'per cent',
    years: [2023, 2026],
    most: 8,
    layers: [{ series: 'china-defence-budget', figure: 'growthPercent', party: 'CHN' }],
    cited: { period: '2024', message: 'charts.cited.growth' },
  },
  {
    id: 'budget-yuan',
    theme: 'budgets',
    form: 'bars',
    years: [2023, 2026],
    layers: [{ series: 'china-defence-budget', party: 'CHN' }],
  },
  {
    id: 'japan-share',
    theme: 'budgets',
    form: 'bars',
    years: [2022, 2026],
    most: 2.2,
    layers: [{ series: 'japan-defence-share', party: 'JPN' }],
    line: { value: 2, message: 'charts.line.share' },
  },
  { id: 'held', theme: 'held', form: 'rows', layers: [{ series: 'occupied-features' }] },
]

export interface PlateLayer extends Layer {
  file: SeriesFile
  marks: Mark[]
  gaps: Gap[]
}

export interface Plate extends Omit<PlateSpec, 'layers'> {
  unit: string
  layers: PlateLayer[]
}

const isWanted = (only: Layer['only'], { span }: Mark): boolean =>
  only === undefined || (span?.kind === 'fiscal') === (only === 'fiscal')

/** The plate with its series; undefined where one is not on file. */
const fill = (spec: PlateSpec, files: ReadonlyMap<string, SeriesFile>): Plate | undefined => {
  const unit = spec.unit ?? files.get(spec.layers[0]?.series ?? '')?.unit
  const layers = spec.layers.flatMap((layer) => {
    const file = files.get(layer.series)
    if (!file || unit === undefined) return []
    const marks = marksOf(file, { unit, figure: layer.figure }).filter((mark) => isWanted(layer.only, mark))
    return [{ ...layer, file, marks, gaps: spec.noGaps ? [] : gapsOf(file, marks) }]
  })
  return unit === undefined || layers.length < spec.layers.length ? undefined : { ...spec, unit, layers }
}

const ownPlate = (file: SeriesFile): PlateSpec => ({
  id: file.id,
  theme: 'other',
  form: marksOf(file).some(({ span }) => span) ? 'bars' : 'rows',
  layers: [{ series: file.id }],
})

/** Every chart that the series on file give. */
export const platesOf = (details: readonly SeriesDetail[]): Plate[] => {
  const files = new Map(details.map(({ item }) => [item.id, item]))
  const named = new Set(specs.flatMap(({ layers }) => layers.map(({ series }) => series)))
  const rest = details.filter(({ item }) => !named.has(item.id)).map(({ item }) => ownPlate(item))
  return [...specs, ...rest].flatMap((spec) => fill(spec, files) ?? [])
}

export const sourcesOf = (details: readonly SeriesDetail[]): SourceMap =>
  Object.assign({}, ...details.map(({ sources }) => sources)) as SourceMap

/** All marks of a plate in the order of the table. */
export const allMarks = ({ layers }: Plate): Mark[] => layers.flatMap(({ marks }) => marks)
