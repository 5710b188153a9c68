/**
 * The style drawn as SVG, layer by layer in the painter's order: the same value that MapLibre draws,
 * for pre-rendering, for browsers without WebGL, for print. Pure: runs in Node.
 */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { svg, type SvgNode } from '../../data/svg-node'
import type { LateCollection, Rays } from '../../state/renderer'
import type { AtlasState, Camera } from '../../state/state'
import { countsSourceId, noCells } from '../counts-source'
import type { FlatCollection } from '../flat'
import type { Globals } from '../globals'
import { toSvgPattern, type Pattern } from '../patterns'
import { measureSourceId } from '../measure'
import { patternFinder } from '../set-patterns'
import { spotData, spotSourceId } from '../spot'
import { compileStyle, type CompiledLayer, type CompiledStyle, type Subject } from './compile'
import { marks, reachOf, reader, type MarkContext } from './marks'
import { placeSymbols, type Placer } from './place'
import { projectionOf, type Padding, type Size } from './project'
import { kindOf, onScreen, type ScreenOptions } from './shapes'
import { hoisted, merged } from './tidy'

export interface DrawOptions {
  /** Name of the picture for assistive technology. */
  label?: string
  padding?: Padding
  /** Before the ids of patterns, so that several drawings can share a page. */
  idPrefix?: string
  /** The spot that the reader asked about; it is in no source of the style. */
  at?: AtlasState['at']
  /** Lines from it. */
  rays?: Rays
  /** Path and rings of the reader; likewise in no source of the style. */
  measured?: FlatCollection
  /** The mosaic, once it has come. */
  cells?: FlatCollection
  /** Sources that came after the style, by id. */
  late?: Readonly<Record<string, LateCollection>>
  /** Detail: no point moves by more than this. */
  tolerancePx?: number
  /** Leaves out a text that the edge of the picture would cut. */
  wholeTexts?: boolean
}

interface Pass extends ScreenOptions {
  style: CompiledStyle
  zoom: number
  context: MarkContext
  placer: Placer
}

const nowhere: Subject = { geometry: { type: 'Point', coordinates: [] }, properties: {} }

const background = (layer: CompiledLayer, { viewport, zoom }: Pass): SvgNode[] => [
  svg('rect', {
    width: viewport.right,
    height: viewport.bottom,
    fill: reader(layer, nowhere, zoom).color('background-color'),
  }),
]

const matching = (layer: CompiledLayer, { style, zoom }: Pass): Subject[] =>
  (style.subjects[layer.source] ?? []).filter((subject) => layer.matches(subject, zoom))

/** Unnamed rings too small to see are left out; what can be picked is always drawn. */
const smallestPx = 0.8

const screenOf = (subject: Subject, pass: Pass): ScreenOptions => ({
  ...pass,
  smallestPx: subject.properties['key'] === undefined ? smallestPx : 0,
})

const shapesOf = (layer: CompiledLayer, pass: Pass): SvgNode[] => {
  const mark = marks[layer.layer.type]
  if (!mark) return []
  const nodes = matching(layer, pass).flatMap((subject) => {
    const parts = onScreen(subject.geometry, screenOf(subject, pass), reachOf(layer, subject, pass.zoom))
    return parts.length === 0 ? [] : mark(layer, subject, parts, pass.context)
  })
  return merged(nodes)
}

/** A symbol whose point lies outside can still reach into the picture. */
const symbolReachPx = 40

const symbolsOf = (layer: CompiledLayer, pass: Pass): SvgNode[] => {
  const candidates = matching(layer, pass)
    .map((subject) => ({
      subject,
      parts: onScreen(
        subject.geometry,
        screenOf(subject, pass),
        kindOf(subject.geometry) === 'point' ? symbolReachPx : 0,
      ),
    }))
    .filter(({ parts }) => parts.length > 0)
  return placeSymbols(layer, candidates, pass.zoom, pass.placer)
}

const nodesOf = (layer: CompiledLayer, pass: Pass): SvgNode[] => {
  if (!layer.isVisible(pass.zoom)) return []
  if (layer.layer.type === 'background') return background(layer, pass)
  return layer.layer.type === 'symbol' ? symbolsOf(layer, pass) : shapesOf(layer, pass)
}

/** Of the layer as a whole, so that objects that overlap do not add up. */
const layerOpacity = (layer: CompiledLayer, zoom: number): number =>
  layer.layer.type === 'fill' ? reader(layer, nowhere, zoom).number('fill-layer-opacity') : 1

const usedPatterns = (patterns: readonly Pattern[], prefix: string) => {
  const used = new Map<string, Pattern>()
  const find = patternFinder(patterns)
  const patternPaint = (name: string): string | undefined => {
    const pattern = find(name)
    if (pattern) used.set(name, pattern)
    return pattern && `url(#${prefix}${name})`
  }
  return { used, patternPaint }
}

/** What comes from the state and is in no source of the style. */
const withReaders = (
  compiled: CompiledStyle,
  {
    at,
    rays,
    measured,
    cells,
    late,
  }: Pick<DrawOptions, 'at'> & {
    rays: Rays | undefined
    measured: FlatCollection | undefined
    cells: FlatCollection
    late: NonNullable<DrawOptions['late']>
  },
): CompiledStyle => ({
  ...compiled,
  subjects: {
    ...compiled.subjects,
    ...Object.fromEntries(Object.entries(late).map(([id, { features }]) => [id, features])),
    [spotSourceId]: spotData(at ?? null, rays).features,
    [measureSourceId]: measured?.features ?? [],
    [countsSourceId]: cells.features,
  },
})

/** Draws the style for a state and a camera. Groups carry `data-layer`, objects `data-id` ('<kind>:<id>'). */
export const drawSvg = (
  style: StyleSpecification,
  patterns: readonly Pattern[],
  globals: Globals,
  camera: Camera,
  size: Size,
  {
    label,
    padding,
    idPrefix = 'pattern-',
    at = null,
    rays,
    measured,
    cells = noCells,
    late = {},
    tolerancePx = 0.5,
    wholeTexts = false,
  }: DrawOptions = {},
): SvgNode => {
  const { used, patternPaint } = usedPatterns(patterns, idPrefix)
  const viewport = { left: 0, top: 0, right: size.width, bottom: size.height }
  const pass: Pass = {
    style: withReaders(compileStyle(style, globals), { at, rays, measured, cells, late }),
    zoom: camera.zoom,
    projection: projectionOf(camera, size, padding),
    viewport,
    tolerancePx,
    smallestPx,
    context: { zoom: camera.zoom, patternPaint },
    placer: { viewport, taken: [], wholeTexts },
  }
  // Labels are placed from the top layer down, as MapLibre does, then drawn in paint order.
  const groups = [...pass.style.layers]
    .reverse()
    .map((layer) => ({ layer, nodes: nodesOf(layer, pass) }))
    .reverse()
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ layer, nodes }) => hoisted(layer.layer.id, nodes, layerOpacity(layer, camera.zoom)))
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: size.width,
      height: size.height,
      ...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }),
    },
    [
      ...(used.size > 0
        ? [
            svg(
              'defs',
              {},
              [...used.values()].map((one) => toSvgPattern(one, idPrefix)),
            ),
          ]
        : []),
      ...groups,
    ],
  )
}
