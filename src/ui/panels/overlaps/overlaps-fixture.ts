/** Overlaps and mosaic of a small invented sea, made by the build's own functions. */
import type { FeatureCollection } from 'geojson'
import { topology } from 'topojson-server'
import { toGeometry } from '../../../atlas/geodesy/geojson'
import { mosaicOn } from '../../../atlas/mosaic/mosaic'
import { overlapsOf } from '../../../atlas/mosaic/overlaps'
import { box, openSea, zoneOf } from '../../../atlas/mosaic/test-zones'
import parties from '../../../../data/parties.json'
import type { MosaicTopology } from '../../../data/contract'

/** Claimants of data/parties.json, in their order. */
export const claimants = Object.entries(parties)
  .filter(([, { role }]) => role === 'claimant')
  .map(([code]) => code)

const dash = { kind: 'dash-area' } as const
const mosaic = mosaicOn(
  [
    zoneOf('m', 'MYS', [[box(107, 6, 108, 8)]]),
    // Two pieces that two alone claim: a large one in the west, a small one in the east.
    zoneOf('p', 'PHL', [[box(106, 6, 109, 8)], [box(113, 6, 114, 7)]]),
    zoneOf('v', 'VNM', [[box(105, 6, 109, 9)], [box(113, 6, 114, 7)]]),
    zoneOf('sure', 'CHN', [[box(105, 8, 110, 9)]], { ...dash, reading: 'surely-inside' }),
    zoneOf('may', 'CHN', [[box(107, 7, 110, 8)]], { ...dash, reading: 'possibly-inside' }),
  ],
  openSea,
  '2026-01-01',
)

export const overlaps = overlapsOf(
  mosaic,
  claimants,
  { surelyInsideKm2: 1_400_000, possiblyInsideKm2: 300_000 },
  'A method, with a comma.',
)

const cells: FeatureCollection = {
  type: 'FeatureCollection',
  features: mosaic.cells.map(({ polygons, ...properties }) => ({
    type: 'Feature',
    geometry: toGeometry(polygons),
    properties,
  })),
}

export const mosaicTopology: MosaicTopology = topology({ cells, studyArea: toGeometry(openSea) })
