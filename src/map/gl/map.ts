/** The style drawn by MapLibre GL. Loaded only where WebGL2 works. */
import 'maplibre-gl/dist/maplibre-gl.css'
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { LngLat, Map as MapLibreMap, setWorkerUrl, type MapMouseEvent } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { MapEvents, MapRenderer } from '../../state/renderer'
import type { AtlasState, Camera } from '../../state/state'
import { clampCamera, isSameCamera, roundCamera, zoomRange } from '../camera'
import { globalsOf, type Globals } from '../globals'
import { pickOf } from '../overlay'
import type { Pattern } from '../patterns'
import { choosePick } from '../pick'
import { darkSystemQuery, reducedMotionQuery } from '../system'
import { addImages } from './images'

export interface GlMapOptions {
  /** Two fingers move the map, so that one scrolls the page; default: on screens that are touched. */
  cooperativeGestures?: boolean
  /** Address of the map's worker, where it is not the one of the build (single file). */
  workerUrl?: string
}

/** How far from the pointer an object may lie and still be meant. */
const reachPx = 6
const easeMs = 600

const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter()
  return roundCamera({ lon: lng, lat, zoom: map.getZoom() })
}

const newMap = (
  container: HTMLElement,
  style: StyleSpecification,
  state: AtlasState,
  globals: Globals,
  { cooperativeGestures = matchMedia('(pointer: coarse)').matches }: GlMapOptions,
): MapLibreMap => {
  const camera = clampCamera(state.camera)
  const map = new MapLibreMap({
    container,
    style: style as never,
    globalState: globals,
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 0,
    cooperativeGestures,
    transformConstrain: ({ lng, lat }, zoom) => {
      const kept = clampCamera({ lon: lng, lat, zoom })
      return { center: new LngLat(kept.lon, kept.lat), zoom: kept.zoom }
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}

const pickAt = (map: MapLibreMap, layers: StyleSpecification['layers'], { point }: MapMouseEvent) => {
  const ids = layers.filter((layer) => pickOf(layer) !== undefined).map(({ id }) => id)
  const hits = map
    .queryRenderedFeatures(
      [
        [point.x - reachPx, point.y - reachPx],
        [point.x + reachPx, point.y + reachPx],
      ],
      { layers: ids },
    )
    .map(({ layer, properties }) => ({ layer: layer.id, key: String(properties['key'] ?? '') }))
  return choosePick(hits, layers)
}

const listen = (map: MapLibreMap, layers: StyleSpecification['layers'], events: MapEvents): void => {
  map.on('click', (event) => events.pick(pickAt(map, layers, event)))
  map.on('mousemove', (event) => {
    map.getCanvas().style.cursor = pickAt(map, layers, event) ? 'pointer' : ''
  })
  // Only what the reader did: our own moves carry no event of the browser's.
  map.on('moveend', ({ originalEvent }) => {
    if (originalEvent) events.move(cameraOf(map))
  })
  map.on('webglcontextlost', () => events.fail('map.contextLost'))
  map.on('error', ({ error }) => {
    console.error(error)
    events.fail('map.error')
  })
}

const moveTo = (map: MapLibreMap, wanted: Camera): void => {
  const camera = clampCamera(wanted)
  if (isSameCamera(camera, cameraOf(map))) return
  const target = { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom }
  if (matchMedia(reducedMotionQuery).matches) map.jumpTo(target)
  else map.easeTo({ ...target, duration: easeMs })
}

/** Draws the style into the container and follows the state. Throws where WebGL fails. */
export const createGlMap = (
  container: HTMLElement,
  style: StyleSpecification,
  patterns: readonly Pattern[],
  initial: AtlasState,
  events: MapEvents,
  options: GlMapOptions = {},
): MapRenderer & { map: MapLibreMap } => {
  setWorkerUrl(options.workerUrl ?? workerUrl)
  const dark = matchMedia(darkSystemQuery)
  let state = initial
  let sent = globalsOf(state, dark.matches)
  const map = newMap(container, style, state, sent, options)
  addImages(map, patterns)
  listen(map, style.layers, events)
  const sendGlobals = (): void => {
    const next = globalsOf(state, dark.matches)
    for (const [name, value] of Object.entries(next))
      if (sent[name] !== value) map.setGlobalStateProperty(name, value)
    sent = next
  }
  const whenLoaded = (task: () => void): void => {
    if (map.isStyleLoaded() || map.loaded()) task()
    else map.once('style.load', task)
  }
  const followSystem = (): void => whenLoaded(sendGlobals)
  dark.addEventListener('change', followSystem)
  return {
    kind: 'gl',
    map,
    apply: (next) => {
      const before = state.camera
      state = next
      whenLoaded(sendGlobals)
      if (!isSameCamera(before, next.camera)) moveTo(map, next.camera)
    },
    setPadding: (padding) => map.setPadding(padding),
    destroy: () => {
      dark.removeEventListener('change', followSystem)
      map.remove()
    },
  }
}
