/** The style drawn by MapLibre GL. Loaded only where WebGL2 works. */
import 'maplibre-gl/dist/maplibre-gl.css'
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { LngLat, Map as MapLibreMap, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Counts, LateCollection, MapEvents, MapRenderer, Rays } from '../../state/renderer'
import type { AtlasState, Camera } from '../../state/state'
import { drawnByGl } from '../drawn'
import { clampCamera, isSameCamera, roundCamera, zoomRange } from '../camera'
import { globalsOf, type Globals } from '../globals'
import type { Pattern } from '../patterns'
import { choosePick, isPickable } from '../pick'
import type { FlatCollection } from '../flat'
import type { DrawingRenderer } from '../follow-measures'
import { measureSourceId } from '../measure'
import { countsSourceId } from '../counts-source'
import { spotData, spotSourceId } from '../spot'
import { darkSystemQuery, reducedMotionQuery } from '../system'
import { addImages } from './images'

export interface GlMapOptions {
  /** Address of the map's worker, where it is not the one of the build (single file). */
  workerUrl?: string
  /** Two fingers move the map, so that one scrolls the page; default: on screens that are touched. */
  cooperativeGestures?: boolean
  /** Name of the map for assistive technology. */
  label?: string
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
  { cooperativeGestures = matchMedia('(pointer: coarse)').matches, label }: GlMapOptions,
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
    ...(label !== undefined && { locale: { 'Map.Title': label } }),
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
  const ids = layers.filter(isPickable).map(({ id }) => id)
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

const listenForPicks = (map: MapLibreMap, layers: StyleSpecification['layers'], events: MapEvents): void => {
  map.on('click', (event) => {
    // The second click of a double click zooms.
    if (event.originalEvent.detail > 1) return
    const selection = pickAt(map, layers, event)
    const at = [event.lngLat.lng, event.lngLat.lat] as const
    if (selection) events.pick(selection, at)
    else events.ask(at)
  })
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return
    const { lng, lat } = map.getCenter()
    events.ask([lng, lat])
    event.preventDefault()
  })
  map.on('mousemove', (event) => {
    map.getCanvas().style.cursor = pickAt(map, layers, event) ? 'pointer' : ''
  })
}

const listenForFailures = (map: MapLibreMap, events: MapEvents): void => {
  map.on('webglcontextlost', () => events.fail('map.contextLost'))
  map.on('error', ({ error }) => {
    console.error(error)
    events.fail('map.error')
  })
}

type Padding = Parameters<MapRenderer['setPadding']>[0]

/** Moves the map to the state's camera, and reports where the reader moved it instead. */
const steer = (map: MapLibreMap, initial: Camera, events: MapEvents) => {
  let wanted = clampCamera(initial)
  let isSteering = false
  let isUnderWay = false
  /** Neither the reader nor the state moves the map: nobody is told. */
  let isFollowing = false
  map.on('move', () => {
    const { lng, lat } = map.getCenter()
    if (!isFollowing) events.glide?.({ lon: lng, lat, zoom: map.getZoom() })
  })
  map.on('moveend', () => {
    // A move that we replace by another ends half way: that is not the reader's doing.
    if (isSteering || isFollowing) return
    isUnderWay = false
    const camera = cameraOf(map)
    if (!isSameCamera(camera, wanted)) events.move(camera)
  })
  const moveTo = (camera: Camera): void => {
    wanted = clampCamera(camera)
    if (isSameCamera(wanted, cameraOf(map))) return
    const target = { center: [wanted.lon, wanted.lat] as [number, number], zoom: wanted.zoom }
    isSteering = true
    isUnderWay = !matchMedia(reducedMotionQuery).matches
    if (isUnderWay) map.easeTo({ ...target, duration: easeMs })
    else map.jumpTo(target)
    isSteering = false
  }
  /** A panel that grows under way ends the move half way: it is taken up again. */
  const pad = (padding: Padding): void => {
    isFollowing = true
    map.setPadding(padding)
    isFollowing = false
    if (isUnderWay) moveTo(wanted)
  }
  const glideTo = ({ lon, lat, zoom }: Camera): void => {
    isFollowing = true
    isUnderWay = false
    map.jumpTo({ center: [lon, lat], zoom })
    isFollowing = false
  }
  return { moveTo, setPadding: pad, glideTo, camera: () => cameraOf(map) }
}

/** Takes what the reader measures; what comes before the style stands is drawn with it. */
const measuredOn = (map: MapLibreMap): DrawingRenderer['setMeasured'] => {
  let latest: FlatCollection | null = null
  let isLoaded = false
  const send = (): void => {
    if (isLoaded && latest) void map.getSource<GeoJSONSource>(measureSourceId)?.setData(latest)
  }
  map.once('style.load', () => {
    isLoaded = true
    send()
  })
  return (data) => {
    latest = data
    send()
  }
}

/** What is drawn at the moment. */
interface Scene {
  state: AtlasState
  rays: Rays
  counts?: Counts
}

/** Sends the map what changed in the scene, from when it has loaded its style. */
const follow = (map: MapLibreMap, initial: AtlasState, dark: MediaQueryList) => {
  const scene: Scene = { state: initial, rays: [] }
  let sent = globalsOf(initial, dark.matches)
  let isLoaded = false
  const fill = (source: string, data: FlatCollection): void => {
    if (isLoaded) void map.getSource<GeoJSONSource>(source)?.setData(data)
  }
  const sendGlobals = (): void => {
    if (!isLoaded) return
    const next = globalsOf(scene.state, dark.matches, scene.counts)
    for (const [name, value] of Object.entries(next))
      if (sent[name] !== value) map.setGlobalStateProperty(name, value)
    sent = next
  }
  const sendSpot = (): void => fill(spotSourceId, spotData(scene.state.at, scene.rays))
  const sendCounts = (): void => {
    if (scene.counts) fill(countsSourceId, scene.counts.cells)
  }
  map.once('style.load', () => {
    isLoaded = true
    sendCounts()
    sendGlobals()
    if (scene.state.at) sendSpot()
  })
  return { scene, sendGlobals, sendSpot, sendCounts }
}

/** Fills sources; what is sent before the style has loaded is sent again. */
const lateOn = (map: MapLibreMap): MapRenderer['setLate'] => {
  const late = new Map<string, LateCollection>()
  const send = (id: string): void => {
    const data = late.get(id)
    if (data) void map.getSource<GeoJSONSource>(id)?.setData(data)
  }
  let isLoaded = false
  map.once('style.load', () => {
    isLoaded = true
    late.forEach((_, id) => send(id))
  })
  return (id, data) => {
    late.set(id, data)
    if (isLoaded) send(id)
  }
}

/** Draws the style into the container and follows the state. Throws where WebGL fails. */
export const createGlMap = (
  container: HTMLElement,
  style: StyleSpecification,
  patterns: readonly Pattern[],
  initial: AtlasState,
  events: MapEvents,
  options: GlMapOptions = {},
): DrawingRenderer & { map: MapLibreMap } => {
  setWorkerUrl(options.workerUrl ?? workerUrl)
  const dark = matchMedia(darkSystemQuery)
  const map = newMap(container, style, initial, globalsOf(initial, dark.matches), options)
  addImages(map, patterns)
  listenForPicks(map, style.layers, events)
  listenForFailures(map, events)
  const { moveTo, ...steering } = steer(map, initial.camera, events)
  const { scene, sendGlobals, sendSpot, sendCounts } = follow(map, initial, dark)
  dark.addEventListener('change', sendGlobals)
  return {
    kind: 'gl',
    ready: new Promise((resolve) => void map.once('idle', () => resolve())),
    map,
    apply: (next) => {
      const before = scene.state
      scene.state = next
      sendGlobals()
      if (before.at !== next.at) sendSpot()
      if (!isSameCamera(before.camera, next.camera)) moveTo(next.camera)
    },
    setRays: (next) => {
      scene.rays = next
      sendSpot()
    },
    setMeasured: measuredOn(map),
    setCounts: (next) => {
      scene.counts = next
      sendCounts()
      sendGlobals()
    },
    ...steering,
    repaint: () => map.triggerRepaint(),
    setLate: lateOn(map),
    drawn: () => [...drawnByGl(map)],
    destroy: () => {
      dark.removeEventListener('change', sendGlobals)
      map.remove()
    },
  }
}
