/**
 * The map as one value, built once from the data. The list below is the painter's order of the whole
 * map, bottom to top; state reaches it through global state alone.
 */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FirstView } from '../data/contract'
import { coloredParties } from './colors'
import { collect } from './flat'
import { defaultGlobals } from './globals'
import { agreements } from './overlays/agreements'
import { base } from './overlays/base'
import { baselines } from './overlays/baselines'
import { certainty } from './overlays/certainty'
import { claims } from './overlays/claims'
import { counts } from './overlays/counts'
import { control } from './overlays/control'
import { dash } from './overlays/dash'
import { depth } from './overlays/depth'
import { events } from './overlays/events'
import { features } from './overlays/features'
import { matters } from './overlays/matters'
import { places } from './overlays/places'
import { views } from './overlays/views'
import { allPatterns, type Pattern } from './patterns'
import type { MapText } from './map-text'
import { mapSources } from './sources'
import { measure, measureSourceId } from './measure'
import { spotData, spotMark, spotRays, spotSourceId } from './spot'

export const painterList: LayerSpecification[] = [
  base.sea,
  base.graticule,
  base.world,
  base.worldCoast,
  base.seaWindow,
  base.graticuleInBox,
  base.shore,
  depth.contours,
  // washes of the sea; land covers what reaches over the coast
  claims.tint,
  counts.tint,
  dash.bands,
  certainty.margins,
  views.own,
  views.claimedSea,
  views.controlsSea,
  counts.sets,
  counts.limit,
  claims.picked,
  base.land,
  views.claimedLand,
  views.controlsLand,
  base.coast,
  // presence
  control.vicinities,
  views.controlsEdge,
  control.outlines,
  // lines
  ...certainty.near,
  agreements.casing,
  ...agreements.lines,
  baselines.casing,
  ...baselines.lines,
  dash.casing,
  ...dash.strokes,
  claims.casing,
  ...claims.edges,
  spotRays,
  measure.casing,
  measure.rings,
  measure.path,
  // points
  places.dots,
  features.dots,
  features.selected,
  features.nobody,
  features.held,
  matters.symbols,
  measure.dots,
  events.halo,
  events.region,
  events.selected,
  events.symbols,
  spotMark,
  // labels, the most important last: it is placed first
  depth.figures,
  agreements.codes,
  claims.codes,
  places.names,
  matters.names,
  events.counts,
  dash.label,
  features.codes,
  features.names,
  features.groups,
  measure.distances,
  measure.numbers,
  views.label,
]

interface FontFiles {
  latin: string
  vietnamese: string
}

/** Addresses of the font files, absolute or data. */
export interface MapFonts {
  upright: FontFiles
  italic: FontFiles
}

export interface StyleOptions {
  /** Absent = fonts of the system. */
  mapFonts?: MapFonts
  /** Words on the map by language tag; English where absent. */
  text?: Record<string, MapText>
}

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'

/** Ranges as the Fontsource package of Noto Sans declares them. */
const fontFaces = ({ upright, italic }: MapFonts) => {
  const face = (files: FontFiles) => [
    { url: files.latin, 'unicode-range': latin.split(',') },
    { url: files.vietnamese, 'unicode-range': vietnamese.split(',') },
  ]
  return { 'Noto Sans': face(upright), 'Noto Sans Italic': face(italic) }
}

const stateDefaults = Object.fromEntries(
  Object.entries(defaultGlobals).map(([name, value]) => [name, { default: value }]),
)

export const buildStyle = (
  data: FirstView,
  { mapFonts, text = {} }: StyleOptions = {},
): { style: StyleSpecification; patterns: Pattern[] } => ({
  style: {
    version: 8,
    name: 'Contested Waters',
    state: stateDefaults,
    sources: Object.fromEntries(
      Object.entries({
        ...mapSources(data, text),
        [spotSourceId]: spotData(null),
        [measureSourceId]: collect([]),
      }).map(([id, collection]) => [
        id,
        // One place past the decimals that a zoom 12 pixel needs; the band of 0.1 px keeps curves true.
        { type: 'geojson' as const, data: collection, tolerance: 0.25 },
      ]),
    ),
    ...(mapFonts === undefined ? {} : { 'font-faces': fontFaces(mapFonts) }),
    layers: painterList,
  },
  patterns: allPatterns(coloredParties),
})
