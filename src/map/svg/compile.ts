/**
 * The style's filters and properties as functions. They read one shared object of globals, so a
 * style is compiled once and drawn many times.
 */
import {
  createVisibilityExpression,
  featureFilter,
  latest,
  normalizePropertyExpression,
  type Feature as SpecFeature,
  type FilterSpecification,
  type LayerSpecification,
  type StylePropertySpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Geometry } from 'geojson'
import type { Globals } from '../globals'
import type { Flat, FlatCollection } from '../sources'

/** One object of a source as the style sees it. */
export interface Subject {
  geometry: Geometry
  properties: Flat
}

export interface CompiledLayer {
  layer: LayerSpecification
  source: string
  isVisible: (zoom: number) => boolean
  matches: (subject: Subject, zoom: number) => boolean
  /** A paint or layout property, or its default. */
  value: (name: string, subject: Subject, zoom: number) => unknown
}

export interface CompiledStyle {
  globals: Globals
  layers: CompiledLayer[]
  subjects: Record<string, Subject[]>
}

const specType = ({ type }: Geometry): SpecFeature['type'] =>
  type.endsWith('Point') ? 1 : type.endsWith('LineString') ? 2 : 3

const specFeature = ({ geometry, properties }: Subject): SpecFeature => ({
  type: specType(geometry),
  properties,
})

type Specs = Record<string, Record<string, StylePropertySpecification>>

const propertiesOf = (layer: LayerSpecification): [string, unknown, StylePropertySpecification][] =>
  (['paint', 'layout'] as const).flatMap((part) => {
    const specs = (latest as unknown as Specs)[`${part}_${layer.type}`] ?? {}
    const given: Record<string, unknown> = layer[part] ?? {}
    return Object.entries(specs)
      .filter(([name]) => name !== 'visibility')
      .map(([name, spec]): [string, unknown, StylePropertySpecification] => [
        name,
        given[name] ?? spec.default,
        spec,
      ])
  })

const noVisibility = 'visible'

const compileLayer = (layer: LayerSpecification, globals: Globals): CompiledLayer => {
  const visibility = createVisibilityExpression(layer.layout?.visibility ?? noVisibility, layer.id, globals)
  const filter = featureFilter('filter' in layer ? layer.filter : undefined, layer.id, globals)
  const evaluators = new Map(
    propertiesOf(layer)
      .filter(([, value]) => value !== undefined)
      .map(([name, value, spec]) => [
        name,
        normalizePropertyExpression(value as FilterSpecification, `${layer.id}.${name}`, spec, globals),
      ]),
  )
  return {
    layer,
    source: 'source' in layer && typeof layer.source === 'string' ? layer.source : '',
    isVisible: (zoom) =>
      zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 25) && visibility.evaluate() === 'visible',
    matches: (subject, zoom) => filter.filter({ zoom }, specFeature(subject)),
    value: (name, subject, zoom) =>
      evaluators.get(name)?.evaluate({ zoom }, specFeature(subject), {}, undefined, []) as unknown,
  }
}

const subjectsOf = (style: StyleSpecification): Record<string, Subject[]> =>
  Object.fromEntries(
    Object.entries(style.sources).map(([id, source]) => [
      id,
      source.type === 'geojson' ? (source.data as FlatCollection).features : [],
    ]),
  )

const compiled = new WeakMap<StyleSpecification, CompiledStyle>()

/** The compiled style, with its globals set to those given. */
export const compileStyle = (style: StyleSpecification, globals: Globals): CompiledStyle => {
  let known = compiled.get(style)
  if (!known) {
    const shared: Globals = {}
    known = {
      globals: shared,
      layers: style.layers.map((layer) => compileLayer(layer, shared)),
      subjects: subjectsOf(style),
    }
    compiled.set(style, known)
  }
  Object.assign(known.globals, globals)
  return known
}
