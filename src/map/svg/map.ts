/** The style drawn as SVG in the page, where WebGL2 is missing: drag, wheel, keys, click. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { svg, toElement } from '../../data/svg-node'
import type { MapEvents, MapRenderer } from '../../state/renderer'
import type { AtlasState } from '../../state/state'
import { clampCamera, roundCamera } from '../camera'
import { globalsOf } from '../globals'
import type { Pattern } from '../patterns'
import { choosePick, type Hit } from '../pick'
import { darkSystemQuery } from '../system'
import { drawnBySvg } from '../drawn'
import { drawSvg } from './draw'
import { panned, type Padding, type Size } from './project'

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

/** Draws into the container and follows the state; the reader's moves go out through `events.move`. */
export const createSvgMap = (
  container: HTMLElement,
  style: StyleSpecification,
  patterns: readonly Pattern[],
  initial: AtlasState,
  events: MapEvents,
  { label }: SvgMapOptions = {},
): MapRenderer => {
  const view = newView(container, label)
  const dark = matchMedia(darkSystemQuery)
  let state = initial
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
  let frame = 0
  let tree = svg('svg')
  const draw = (): void => {
    frame = 0
    const options = { padding, at: state.at, ...(label === undefined ? {} : { label }) }
    const globals = globalsOf(state, dark.matches)
    tree = drawSvg(style, patterns, globals, clampCamera(state.camera), sizeOf(container), options)
    view.replaceChildren(toElement(tree))
  }
  const redraw = (): void => {
    frame ||= requestAnimationFrame(draw)
  }
  const move = (dx: number, dy: number, zoomBy = 0): void => {
    const to = panned(state.camera, dx, dy)
    const camera = roundCamera(clampCamera({ ...to, zoom: to.zoom + zoomBy }))
    state = { ...state, camera }
    redraw()
    events.move(camera)
  }
  const pickAt = (x: number, y: number): void => events.pick(choosePick(hitsAt(view, x, y), style.layers))
  const stopListening = listen(view, { move, pickAt })
  const resize = new ResizeObserver(redraw)
  resize.observe(container)
  dark.addEventListener('change', redraw)
  draw()
  return {
    kind: 'svg',
    ready: Promise.resolve(),
    apply: (next) => {
      state = next
      redraw()
    },
    setPadding: (next) => {
      padding = next
      redraw()
    },
    drawn: () => [...drawnBySvg(tree)],
    destroy: () => {
      cancelAnimationFrame(frame)
      stopListening()
      resize.disconnect()
      dark.removeEventListener('change', redraw)
      view.remove()
    },
  }
}

interface Actions {
  move: (dx: number, dy: number, zoomBy?: number) => void
  /** Page coordinates. */
  pickAt: (x: number, y: number) => void
}

/** The picture follows the finger at once by a shift; it is drawn anew when the finger lifts. */
const shift = (view: HTMLElement, dx: number, dy: number): void => {
  for (const group of view.querySelectorAll('svg > g'))
    if (dx === 0 && dy === 0) group.removeAttribute('transform')
    else group.setAttribute('transform', `translate(${dx} ${dy})`)
}

const listen = (view: HTMLElement, { move, pickAt }: Actions): (() => void) => {
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
      shift(view, dx, dy)
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
  view.addEventListener('pointercancel', () => ((start = null), shift(view, 0, 0)), options)
  view.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      move(0, 0, (-event.deltaY / 100) * wheelZoom)
    },
    { ...options, passive: false },
  )
  view.addEventListener('keydown', (event) => keyDown(event, view, { move, pickAt }), options)
  return () => controller.abort()
}

const keyDown = (event: KeyboardEvent, view: HTMLElement, { move, pickAt }: Actions): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const step = keySteps[event.key]
  const zoom = keyZooms[event.key]
  if (step) move(...step)
  else if (zoom) move(0, 0, zoom)
  else if (event.key === 'Enter') {
    // Picks what lies in the middle.
    const { left, top, width, height } = view.getBoundingClientRect()
    pickAt(left + width / 2, top + height / 2)
  } else return
  event.preventDefault()
}
