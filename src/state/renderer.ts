/**
 * What lies between the two neighbours that never import each other: main.ts hands the map's
 * legend and renderer to the panels, and the panels' choices back through the store.
 */
import type { FeatureCollection, Geometry } from 'geojson'
import type { SvgNode } from '../data/svg-node'
import type { AtlasState, DashReading, OverlayId, Selection } from './state'

/** One line of the legend, drawn by the same functions as the layer itself. */
export interface LegendEntry {
  id: string
  /** Null for what the reader measures. */
  overlay: OverlayId | null
  /** Key of the message that names it: `legend.<id>`. */
  message: string
  /** What the message counts. */
  values?: Record<string, number>
  /** Drawing of 32 by 20 units. */
  swatch: SvgNode
  /** Layer ids that it explains. */
  layers: string[]
}

export type Legend = (state: AtlasState, darkSystem: boolean) => LegendEntry[]

/** The key of one set of claimants, in the patterns of the map. */
export type SetSwatch = (claimants: readonly string[], state: AtlasState, darkSystem: boolean) => SvgNode

/** The mosaic as the map takes it: it comes after the first view. */
export interface Counts {
  /** Padded ISO days on which its claims, and no others, are in force: from inclusive, to exclusive. */
  from: string
  to: string
  /** Most claimants of any cell. */
  most: Record<DashReading, number>
  cells: FeatureCollection<Geometry, Record<string, string | number | boolean>>
}

export type Spot = readonly [lon: number, lat: number]
/** Lines from a spot, as positions in order. */
export type Rays = readonly (readonly Spot[])[]

/** Objects as the style reads them, for a source that is filled after the map stands. */
export type LateCollection = FeatureCollection<Geometry, Record<string, string | number | boolean>>

/** A map on the page: follows the state, reports what the reader picks. */
export interface MapRenderer {
  kind: 'gl' | 'svg'
  /** Resolves when the first picture stands, so that the pre-rendered one can go. */
  ready: Promise<void>
  apply: (state: AtlasState) => void
  /** Lines drawn from the spot in `state.at`: to coasts whose distance a panel tells. */
  setRays: (rays: Rays) => void
  /** Water by who claims it, once it has come; until then the map shows the claim areas alone. */
  setCounts: (counts: Counts) => void
  /** Fills a source of the style whose data come late, or change: each time in place of what it held. */
  setLate: (sourceId: string, data: LateCollection) => void
  /** Screen pixels that panels cover, so that the camera centres in the rest. */
  setPadding: (padding: { top: number; right: number; bottom: number; left: number }) => void
  /** Stands at this camera at once, and tells nobody: another map leads. */
  glideTo: (camera: AtlasState['camera']) => void
  /** Where it stands now, on its way too; rounded as a link carries it. */
  camera: () => AtlasState['camera']
  /** Draws the same picture again: what a change of state is measured against (bench/scrub.ts). */
  repaint: () => void
  /** What is drawn now, labels apart: records `layer|kind:id|fill|stroke|pattern`, alike for both renderers. */
  drawn: () => string[]
  destroy: () => void
}

export interface MapEvents {
  /** The reader picked something that is drawn, by pointing at a spot. */
  pick: (selection: Selection, at: Spot) => void
  /** The reader pointed at a spot where nothing can be picked, or asked about the middle: longitude, latitude. */
  ask: (at: Spot) => void
  /** The reader moved the map. */
  move: (camera: AtlasState['camera']) => void
  /** The map stands elsewhere in this frame, for a second map to follow; the state hears of the end only. */
  glide?: (camera: AtlasState['camera']) => void
  /** Something on the map failed in a way that the reader should know of: message key. */
  fail: (message: string) => void
}

/** A still picture of the map for a state, in pixels of the page. */
export interface SmallPicture {
  state: AtlasState
  size: { width: number; height: number }
  /** Name of the picture for assistive technology. */
  label: string
  /** Before the ids of its patterns: several pictures share a page. */
  idPrefix: string
  darkSystem: boolean
}

/** Rejects where the renderer cannot be fetched. */
export type DrawView = (picture: SmallPicture) => Promise<SvgNode>
