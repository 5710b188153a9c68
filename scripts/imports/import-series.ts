/**
 * Writes data/series/<id>.json: numbers and sources from the research dossier, wording from series/.
 * Kept for the record. Usage: tsx scripts/imports/import-series.ts <folder of the research dossier>
 */
import { readDossier, writeData } from './article/dossier'
import type { DossierSource } from './article/dossier-source'
import { recordSources } from './article/dossier-source'
import { forcesTexts } from './series/texts-forces'
import { landTexts } from './series/texts-land'
import { senkakuTexts } from './series/texts-senkaku'
import type { SeriesTexts } from './series/types'

interface DossierPoint {
  period: string
  value: number | null
  unit?: string
  sources: string[]
  growth_pct?: number
  usd_bn?: number | [number, number]
  yen_trn?: number
}

interface DossierSeries {
  id: string
  unit: string
  countries: string[]
  points: DossierPoint[]
  confidence: string
}

const dossier = readDossier('series.json') as {
  series: DossierSeries[]
  sources: Record<string, DossierSource>
}
const texts: SeriesTexts = { ...senkakuTexts, ...landTexts, ...forcesTexts }

const sourcesOf = (keys: readonly string[]): string[] =>
  recordSources(
    keys.map((key) => {
      const source = dossier.sources[key]
      if (!source) throw new Error(`no source ${key}`)
      return source
    }),
  )

/** A range of two numbers becomes text, as the schema holds single numbers or strings. */
const extraOf = (point: DossierPoint): Record<string, number | string> => ({
  ...(point.growth_pct !== undefined && { growthPercent: point.growth_pct }),
  ...(point.usd_bn !== undefined && {
    usDollarsBillion: Array.isArray(point.usd_bn) ? point.usd_bn.join('–') : point.usd_bn,
  }),
  ...(point.yen_trn !== undefined && { yenTrillion: point.yen_trn }),
})

for (const series of dossier.series) {
  const text = texts[series.id]
  if (!text) throw new Error(`no wording for ${series.id}`)
  const points = series.points.map((point) => {
    const note = text.points?.[point.period]
    const extra = extraOf(point)
    return {
      period: point.period,
      value: point.value,
      ...(point.unit && { unit: point.unit }),
      ...(note && { note }),
      ...(Object.keys(extra).length > 0 && { extra }),
      sources: sourcesOf(point.sources),
    }
  })
  await writeData('series', series.id, {
    id: series.id,
    title: text.title,
    unit: text.unit ?? series.unit,
    measure: text.measure,
    parties: series.countries,
    points,
    confidence: series.confidence,
    ...(text.missing && { missing: text.missing }),
    ...(text.notes && { notes: text.notes }),
  })
}
