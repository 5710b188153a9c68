/**
 * The mosaic as a source of the style: who counts in each cell, by each setting for the dash area. It comes
 * after the first view, and it speaks of the days on which the same claims were in force as on its own.
 */
import type { Geometry } from 'geojson'
import { feature as toGeojson } from 'topojson-client'
import { countedIn, dashSettings, isCounted, type DashSetting } from '../atlas/mosaic/counted'
import { changeDays } from '../atlas/time'
import type { FirstView, MosaicCell, MosaicTopology } from '../data/contract'
import type { Counts } from '../state/renderer'
import { collect, type Flat, type FlatCollection } from './flat'
import { setName } from './set-patterns'

export const countsSourceId = 'mosaic'

/** The days of the mosaic: from the last change of a counted zone to the next. */
const periodOf = ({ claims, index }: FirstView): Pick<Counts, 'from' | 'to'> => {
  const counted = claims.features.map(({ properties }) => properties).filter(isCounted)
  const days = changeDays(counted)
  return {
    from: days.filter((day) => day <= index.date).at(-1) ?? '0000-01-01',
    to: days.find((day) => day > index.date) ?? '9999-12-31',
  }
}

/**
 * Steps of the wash that the cell itself draws. The dash area has no hard edge: the nested bands (dash.ts)
 * draw its one step, so a cell surely inside leaves the step of a claimant whose area that is to them.
 */
const washSteps = (cell: MosaicCell, ofBands: ReadonlySet<string>, setting: DashSetting): number =>
  cell.claimantsWithoutDash.filter(
    (code) => setting === 'without' || cell.dash !== 'surely-inside' || !ofBands.has(code),
  ).length

/** Properties of a cell as the style reads them, for each setting. */
export const cellFlat = (cell: MosaicCell, ofBands: ReadonlySet<string>): Flat => {
  const flat: Flat = { key: `cell:${cell.id}`, part: 'cell' }
  for (const setting of dashSettings) {
    const counted = countedIn(cell, setting)
    flat[`count-${setting}`] = counted.length
    flat[`set-${setting}`] = setName(counted)
    flat[`wash-${setting}`] = washSteps(cell, ofBands, setting)
  }
  return flat
}

/** Borders as lines: a polygon cut into tiles would show the cuts. */
const bordersOf = (geometry: Geometry): Geometry => {
  if (geometry.type === 'Polygon') return { type: 'MultiLineString', coordinates: geometry.coordinates }
  if (geometry.type === 'MultiPolygon')
    return { type: 'MultiLineString', coordinates: geometry.coordinates.flat() }
  return geometry
}

const objectOf = (mosaic: MosaicTopology, name: string) => {
  const object = mosaic.objects[name]
  const drawn = object && toGeojson(mosaic, object)
  if (!drawn) return []
  return drawn.type === 'FeatureCollection' ? drawn.features : [drawn]
}

/** Cells and the limit of the study area (`part`), and what holds for all of them. */
export const countsOf = (mosaic: MosaicTopology, first: FirstView): Counts => {
  const ofBands = new Set(first.bands.features.map(({ properties }) => properties.claimant))
  const cells = objectOf(mosaic, 'cells').map(({ geometry, properties }) => ({
    type: 'Feature' as const,
    geometry,
    properties: cellFlat(properties as MosaicCell, ofBands),
  }))
  const limit = objectOf(mosaic, 'studyArea').map(({ geometry }) => ({
    type: 'Feature' as const,
    geometry: bordersOf(geometry),
    properties: { part: 'limit' },
  }))
  const most = (setting: DashSetting): number =>
    Math.max(0, ...cells.map(({ properties }) => Number(properties[`count-${setting}`])))
  return {
    ...periodOf(first),
    most: { without: most('without'), surely: most('surely'), possibly: most('possibly') },
    cells: collect([...cells, ...limit]),
  }
}

/** The source before the mosaic has come. */
export const noCells: FlatCollection = collect([])
