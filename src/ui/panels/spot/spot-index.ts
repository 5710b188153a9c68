/** The inspector's index of the data that the page has: built once, with the study area when that has come. */
import type { Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { prepare, type InspectIndex } from '../../../atlas/inspect'
import { contains } from '../../../atlas/mosaic/contains'
import { toPolygons } from '../../../atlas/geodesy/geojson'
import type { Area, FirstView, MosaicCell } from '../../../data/contract'

const isArea = (geometry: Geometry): geometry is Area =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

/** The areas of an object of a topology; none where it has no such object. */
export const areasIn = (topology: Topology, name: string): Area[] => {
  const object = topology.objects[name]
  if (!object) return []
  const drawn = feature(topology, object)
  const features = drawn.type === 'FeatureCollection' ? drawn.features : [drawn]
  return features.map(({ geometry }) => geometry).filter(isArea)
}

const known = new WeakMap<FirstView, InspectIndex>()

export const spotIndex = (first: FirstView): InspectIndex => {
  const index = known.get(first) ?? prepare({ ...first, land: areasIn(first.basemap, 'land') })
  known.set(first, index)
  return index
}

const mosaicFile = 'mosaic'

const hasMosaic = ({ index }: FirstView): boolean =>
  index.files.some(({ name }) => name.startsWith(mosaicFile))

/** The cell of the mosaic that holds a place (longitude, latitude); undefined where none does. */
export const patchIn = (mosaic: Topology, [lon, lat]: readonly [number, number]): MosaicCell | undefined => {
  const object = mosaic.objects['cells']
  const drawn = object && feature(mosaic, object)
  const cells = drawn?.type === 'FeatureCollection' ? drawn.features : []
  const holds = (geometry: Geometry): boolean =>
    isArea(geometry) && contains(toPolygons(geometry), [lon, lat])
  return cells.find(({ geometry }) => holds(geometry))?.properties as MosaicCell | undefined
}

/** Fetches the mosaic for that. */
export const loadPatch = async (
  first: FirstView,
  load: (name: string) => Promise<unknown>,
  at: readonly [number, number],
): Promise<MosaicCell | undefined> =>
  hasMosaic(first) ? patchIn((await load(mosaicFile)) as Topology, at) : undefined

/** Fetches the area inside which claimants are counted; undefined where this build publishes none. */
export const loadStudyArea = async (
  first: FirstView,
  load: (name: string) => Promise<unknown>,
): Promise<Area | undefined> => {
  if (!hasMosaic(first)) return undefined
  return areasIn((await load(mosaicFile)) as Topology, 'studyArea')[0]
}
