/** The style drawn as SVG in the page, where WebGL2 is missing: drag, wheel, keys, click. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { svg, toElement } from '../../data/svg-node'
import type { Counts, LateCollection, MapEvents, MapRenderer, Rays, Spot } from '../../state/renderer'
import type { AtlasState, Camera } from '../../state/state'
import { clampCamera, roundCamera } from '../camera'
import { globalsOf } from '../globals'
import type { Pattern } from '../patterns'
import { collect, type FlatCollection } from '../flat'
import type { DrawingRenderer } from '../follow-measures'
import { choosePick, type Hit } from '../pick'
import { darkSystemQuery } from '../system'
import { drawnBySvg } from '../drawn'
import { drawSvg } from './draw'
import { fromMercator, panned, projectionOf, shiftBetween, type Padding, type Size } from './project'

export interface SvgMapOptions {
  /** Name of the map for assistive technology. */
  label?: string
}

const fallbackSize = { width: 800, height: 600 } as const
/** Also looks this far round the pointer, so that thin lines can be hit. */
const reachPx = 5
const keyPanPx = 100
const keySteps: Record<string, readonly [dx: number, dy: number]> = {
  ArrowLeft: [-keyPanPx, 0],
  ArrowRight: [keyPanPx, 0],
  ArrowUp: [0, -keyPanPx],
  ArrowDown: [0, keyPanPx],
}
const keyZooms: Record<string, number> = { '+': 1, '=': 1, '-': -1, _: -1 }
/** Zoom steps of one wheel notch of 100 pixels. */
const wheelZoom = 0.5
/** Less than this is a click, not a drag. */
const dragFromPx = 4

const around = [0, -reachPx, reachPx]

const hitsAt = (container: HTMLElement, x: number, y: number): Hit[] =>
  around.flatMap((dx) =>
    around.flatMap((dy) =>
      document.elementsFromPoint(x + dx, y + dy).flatMap((element) => {
        const key = element.getAttribute('data-id')
        const layer = element.closest('[data-layer]')?.getAttribute('data-layer')
        return key && layer && container.contains(element) ? [{ key, layer }] : []
      }),
    ),
  )

const newView = (container: HTMLElement, label: string | undefined): HTMLElement => {
  const view = document.createElement('div')
  view.className = 'svg-map'
  view.tabIndex = 0
  view.setAttribute('role', 'application')
  if (label !== undefined) view.setAttribute('aria-label', label)
  container.replaceChildren(view)
  return view
}

const sizeOf = (container: HTMLElement): Size => ({
  width: container.clientWidth || fallbackSize.width,
  height: container.clientHeight || fallbackSize.height,
})

/** What is drawn at the moment. */
interface Scene {
  state: AtlasState
  padding: Padding
  rays: Rays
  measured: FlatCollection
  counts?: Counts
  /** Sources filled late, by id. */
  late: Readonly<Record<string, LateCollection>>
}

const sceneOf = (state: AtlasState): Scene => ({
  state,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  rays: [],
  measured: collect([]),
  late: {},
})

const optionsOf = ({ state, padding, rays, measured, counts, late }: Scene, label: string | undefined) => ({
  padding,
  at: state.at,
  rays,
  measured,
  late,
  ...(label === undefined ? {} : { label }),
  ...(counts && { cells: counts.cells }),
})

const movedBy = (from: Camera, dx: number, dy: number, zoomBy: number): Camera => {
  const to = panned(from, dx, dy)
  return roundCamera(clampCamera({ ...to, zoom: to.zoom + zoomBy }))
}

/** Whether the reader did no more than ask about a spot. */
const asksOnly = (before: AtlasState, after: AtlasState): boolean =>
  (Object.keys(after) as (keyof AtlasState)[]).every(
    (key) => key === 'at' || key === 'panel' || after[key] === before[key],
  )

const middleOf = ({ state: { camera } }: Scene): Spot => [camera.lon, camera.lat]

/** Position under a point of the page. */
const positionAt = (view: HTMLElement, { state, padding }: Scene, size: Size, x: number, y: number): Spot => {
  const { left, top } = view.getBoundingClientRect()
  const { scale, offsetX, offsetY } = projectionOf(clampCamera(state.camera), size, padding)
  const { lon, lat } = fromMercator([(x - left - offsetX) / scale, (y - top - offsetY) / scale])
  return [lon, lat]
}

/** What the reader points at: a thing that is drawn, or a position. */
const pointing = (
  view: HTMLElement,
  container: HTMLElement,
  scene: Scene,
  layers: StyleSpecification['layers'],
  events: MapEvents,
): Pick<Actions, 'pickAt' | 'askMiddle'> => ({
  pickAt: (x, y) => {
    const selection = choosePick(hitsAt(view, x, y), layers)
    const at = positionAt(view, scene, sizeOf(container), x, y)
    if (selection) events.pick(selection, at)
    else events.ask(at)
  },
  askMiddle: () => events.ask(middleOf(scene)),
})

/** Moves of the picture before it is drawn anew: with the finger, and with a map beside it. */
const glider = (
  view: HTMLElement,
  scene: Scene,
  show: (change: Partial<Scene>) => void,
  { glide }: MapEvents,
): Pick<Actions, 'drag'> & Pick<MapRenderer, 'glideTo'> => ({
  drag: (dx, dy) => {
    shift(view, dx, dy)
    glide?.(panned(scene.state.camera, -dx, -dy))
  },
  glideTo: (camera) => {
    if (camera.zoom === scene.state.camera.zoom) shift(view, ...shiftBetween(scene.state.camera, camera))
    else show({ state: { ...scene.state, camera } })
  },
})

/**
 * Orders a drawing once a frame. `redrawNext` leaves the coming frame to the panels: a whole picture takes
 * long, and the answer about a spot goes before its crosshair.
 */
const framed = (draw: () => void) => {
  let frame = 0
  const run = (): void => {
    frame = 0
    draw()
  }
  return {
    redraw: (): void => void (frame ||= requestAnimationFrame(run)),
    redrawNext: (): void =>
      void (frame ||= requestAnimationFrame(() => (frame = requestAnimationFrame(run)))),
    stop: (): void => cancelAnimationFrame(frame),
  }
}

/** Draws into the container and follows the state; the reader's moves go out through `events.move`. */
export const createSvgMap = (
  container: HTMLElement,
  style: StyleSpecification,
  patterns: readonly Pattern[],
  initial: AtlasState,
  events: MapEvents,
  { label }: SvgMapOptions = {},
): DrawingRenderer => {
  const view = newView(container, label)
  const dark = matchMedia(darkSystemQuery)
  const scene = sceneOf(initial)
  let tree = svg('svg')
  const draw = (): void => {
    const options = optionsOf(scene, label)
    const globals = globalsOf(scene.state, dark.matches, scene.counts)
    tree = drawSvg(style, patterns, globals, clampCamera(scene.state.camera), sizeOf(container), options)
    view.replaceChildren(toElement(tree))
  }
  const { redraw, redrawNext, stop } = framed(draw)
  const show = (change: Partial<Scene>, order = redraw): void => {
    Object.assign(scene, change)
    order()
  }
  const move = (dx: number, dy: number, zoomBy = 0): void => {
    const camera = movedBy(scene.state.camera, dx, dy, zoomBy)
    show({ state: { ...scene.state, camera } })
    events.move(camera)
  }
  const { drag, glideTo } = glider(view, scene, show, events)
  const pointed = pointing(view, container, scene, style.layers, events)
  const stopListening = listen(view, { move, drag, ...pointed })
  const resize = new ResizeObserver(redraw)
  resize.observe(container)
  dark.addEventListener('change', redraw)
  draw()
  return {
    kind: 'svg',
    ready: Promise.resolve(),
    apply: (state) => show({ state }, asksOnly(scene.state, state) ? redrawNext : redraw),
    setRays: (rays) => show({ rays }, redrawNext),
    setMeasured: (measured) => show({ measured }),
    setCounts: (counts) => show({ counts }),
    setLate: (id, data) => show({ late: { ...scene.late, [id]: data } }),
    setPadding: (padding) => show({ padding }),
    glideTo,
    camera: () => roundCamera(clampCamera(scene.state.camera)),
    repaint: redraw,
    drawn: () => [...drawnBySvg(tree)],
    destroy: () => {
      stop()
      stopListening()
      resize.disconnect()
      dark.removeEventListener('change', redraw)
      view.remove()
    },
  }
}

interface Actions {
  move: (dx: number, dy: number, zoomBy?: number) => void
  /** The picture follows the finger by so many pixels. */
  drag: (dx: number, dy: number) => void
  /** Page coordinates. */
  pickAt: (x: number, y: number) => void
  /** Asks about the position in the middle of what the panels leave free. */
  askMiddle: () => void
}

/** The picture follows the finger at once by a shift; it is drawn anew when the finger lifts. */
const shift = (view: HTMLElement, dx: number, dy: number): void => {
  for (const group of view.querySelectorAll('svg > g'))
    if (dx === 0 && dy === 0) group.removeAttribute('transform')
    else group.setAttribute('transform', `translate(${dx} ${dy})`)
}

const listen = (view: HTMLElement, { move, drag, pickAt, askMiddle }: Actions): (() => void) => {
  const controller = new AbortController()
  const options = { signal: controller.signal }
  let start: { x: number; y: number } | null = null
  view.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => (start = { x: clientX, y: clientY }),
    options,
  )
  view.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerId }) => {
      if (!start) return
      const [dx, dy] = [clientX - start.x, clientY - start.y]
      if (Math.hypot(dx, dy) < dragFromPx) return
      view.setPointerCapture(pointerId)
      drag(dx, dy)
    },
    options,
  )
  view.addEventListener(
    'pointerup',
    ({ clientX, clientY }) => {
      if (!start) return
      const [dx, dy] = [clientX - start.x, clientY - start.y]
      start = null
      if (Math.hypot(dx, dy) < dragFromPx) pickAt(clientX, clientY)
      else move(-dx, -dy)
    },
    options,
  )
  view.addEventListener('pointercancel', () => ((start = null), drag(0, 0)), options)
  view.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      move(0, 0, (-event.deltaY / 100) * wheelZoom)
    },
    { ...options, passive: false },
  )
  view.addEventListener('keydown', (event) => keyDown(event, { move, askMiddle }), options)
  return () => controller.abort()
}

const keyDown = (event: KeyboardEvent, { move, askMiddle }: Pick<Actions, 'move' | 'askMiddle'>): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const step = keySteps[event.key]
  const zoom = keyZooms[event.key]
  if (step) move(...step)
  else if (zoom) move(0, 0, zoom)
  else if (event.key === 'Enter') askMiddle()
  else return
  event.preventDefault()
}
