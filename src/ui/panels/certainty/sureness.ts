/** What the lines in force rest on, counted and measured; and what one of them rests on at a spot. Pure. */
import { alongGeodesic, distance } from '../../../atlas/geodesy/geodesic'
import type { LonLat } from '../../../atlas/geodesy/units'
import { isInForce } from '../../../atlas/time'
import { certainties } from '../../../data/certainty-styles'
import type {
  BandSummary,
  BasePoint,
  Certainty,
  EdgeDetail,
  EdgeDetails,
  FirstView,
  LineSummary,
} from '../../../data/contract'

type LineFeature = FirstView['lines']['features'][number]

/** A line in force, measured. */
export interface MeasuredLine {
  line: LineSummary
  points: LonLat[]
  lengthKm: number
}

const lengthKmOf = (points: readonly LonLat[]): number =>
  points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0) / 1000

const isShown = ({ properties: { standing, editions } }: LineFeature): boolean =>
  ['declared', 'enacted', 'stated', 'treaty'].includes(standing) && !editions?.includes('second-reading')

/** Lines of standing in force on the day, as the map draws them. */
export const linesOn = ({ lines }: Pick<FirstView, 'lines'>, date: string): MeasuredLine[] =>
  lines.features
    .filter((feature) => isShown(feature) && isInForce(feature.properties, date))
    .map(({ geometry, properties }) => {
      const points = geometry.coordinates as LonLat[]
      return { line: properties, points, lengthKm: lengthKmOf(points) }
    })

export interface Tally {
  certainty: Certainty
  lines: number
  lengthKm: number
  /** Of the length of all certainties, 0 to 1. */
  share: number
}

/** What these lines rest on; a certainty that none has is left out. */
export const tally = (measured: readonly MeasuredLine[]): Tally[] => {
  const totalKm = measured.reduce((sum, { lengthKm }) => sum + lengthKm, 0)
  return certainties
    .map((certainty) => {
      const own = measured.filter(({ line }) => line.certainty === certainty)
      const lengthKm = own.reduce((sum, one) => sum + one.lengthKm, 0)
      return { certainty, lines: own.length, lengthKm, share: totalKm > 0 ? lengthKm / totalKm : 0 }
    })
    .filter(({ lines }) => lines > 0)
}

export interface ErrorSpan {
  /** Share of the length with an error on file, 0 to 1. */
  share: number
  leastM: number
  mostM: number
}

export const errorSpan = (measured: readonly MeasuredLine[]): ErrorSpan => {
  const totalKm = measured.reduce((sum, { lengthKm }) => sum + lengthKm, 0)
  const known = measured.filter(({ line }) => line.errorM !== undefined)
  const errors = known.map(({ line }) => line.errorM ?? 0)
  const knownKm = known.reduce((sum, { lengthKm }) => sum + lengthKm, 0)
  return {
    share: totalKm > 0 ? knownKm / totalKm : 0,
    leastM: errors.length > 0 ? Math.min(...errors) : 0,
    mostM: errors.length > 0 ? Math.max(...errors) : 0,
  }
}

export interface Wide {
  item: string
  itemKind: LineSummary['itemKind']
  widthM: number
  /** Farther out only; else to both sides. */
  outward: boolean
}

const outwardOf = ({ bands }: Pick<FirstView, 'bands'>, date: string): BandSummary[] =>
  bands.features
    .map(({ properties }) => properties)
    .filter((band) => band.kind === 'limit' && band.step === 1 && isInForce(band, date))

/** The widest bands, each document once. */
export const widest = (
  first: Pick<FirstView, 'bands'>,
  measured: readonly MeasuredLine[],
  date: string,
  most: number,
): Wide[] => {
  const found = new Map<string, Wide>()
  const add = (wide: Wide): void => {
    if (!((found.get(wide.item)?.widthM ?? 0) >= wide.widthM)) found.set(wide.item, wide)
  }
  for (const { line } of measured)
    if (line.errorM !== undefined)
      add({ item: line.item, itemKind: line.itemKind, widthM: line.errorM, outward: false })
  for (const { claim, widthM = 0 } of outwardOf(first, date))
    add({ item: claim, itemKind: 'claim', widthM, outward: true })
  return [...found.values()].sort((a, b) => b.widthM - a.widthM).slice(0, most)
}

const nearestOnLine = (at: LonLat, points: readonly LonLat[]): number =>
  points.slice(1).reduce((least, end, index) => {
    const start = points[index] ?? end
    const narrow = Math.cos((at[1] * Math.PI) / 180)
    const [x, y] = [(end[0] - start[0]) * narrow, end[1] - start[1]]
    const [px, py] = [(at[0] - start[0]) * narrow, at[1] - start[1]]
    const along = Math.max(0, Math.min(1, (px * x + py * y) / (x * x + y * y || 1)))
    return Math.min(least, Math.hypot(px - along * x, py - along * y))
  }, Infinity)

/** The line of an item that runs nearest to a spot; undefined where it has none in force. */
export const lineNear = (
  measured: readonly MeasuredLine[],
  item: string,
  at: LonLat,
): MeasuredLine | undefined => {
  const own = measured.filter(({ line }) => line.item === item)
  const ranked = own.map((one) => ({ one, away: nearestOnLine(at, one.points) }))
  return ranked.sort((a, b) => a.away - b.away)[0]?.one
}

export interface Made {
  edge: EdgeDetail
  /** One base point, or the ends of a straight side; empty where none are listed. */
  points: BasePoint[]
  /** Where on them the spot is measured from, and how far that is, metres. */
  foot?: LonLat
  distanceM?: number
}

/** Stations along a side, metres apart: the nearest is off by a metre at 12 M. */
const stationM = 500

const nearestOn = (
  at: LonLat,
  points: readonly LonLat[],
): { foot: LonLat; distanceM: number } | undefined => {
  const [a, b] = points
  if (!a) return undefined
  const stations = b ? [a, ...alongGeodesic(a, b, Math.ceil(distance(a, b) / stationM)), b] : [a]
  return stations
    .map((foot) => ({ foot, distanceM: distance(at, foot) }))
    .sort((one, other) => one.distanceM - other.distanceM)[0]
}

/** What a computed line is made from at a spot; undefined for lines that are not computed. */
export const madeFrom = (computed: EdgeDetails | undefined, lineId: string, at: LonLat): Made | undefined => {
  const edge = computed?.edges.find(({ lines }) => lines.includes(lineId))
  if (!computed || !edge) return undefined
  const candidates = (edge.origins ?? []).flatMap((origin) => {
    const points = origin.points.flatMap((place) => computed.basePoints[place] ?? [])
    const near = nearestOn(
      at,
      points.map((point) => point.at),
    )
    return near ? [{ points, ...near }] : []
  })
  const [best] = candidates.sort((a, b) => a.distanceM - b.distanceM)
  return best ? { edge, ...best } : { edge, points: [] }
}

/** The outward band of the zones of a claim on a day. */
export const marginOf = (
  first: Pick<FirstView, 'bands'>,
  item: string,
  date: string,
): BandSummary | undefined => outwardOf(first, date).find(({ claim }) => claim === item)
