/**
 * One renderer that holds one map or, while the state has a view to swipe against, two of the same kind: the
 * near one, and over it the far one, clipped left of the divider. The far map is made when it is wanted and
 * destroyed when not, so at most two ever exist. Both follow one state; during a move each follows the other.
 */
import type { MapEvents, MapRenderer } from '../state/renderer'
import { farSide, type AtlasState } from '../state/state'

type Side = 'near' | 'far'

export interface PairOptions {
  /** Draws one side into its container. */
  make: (side: Side, container: HTMLElement, state: AtlasState, events: MapEvents) => Promise<MapRenderer>
  /** The far map could not be drawn or drawn on: the near one goes on alone. */
  onLost: () => void
}

/** True where nothing differs but what the divider shows: a map need not draw anew for it. */
export const differsInSwipeOnly = (before: AtlasState, after: AtlasState): boolean =>
  (Object.keys(after) as (keyof AtlasState)[]).every(
    (key) => key === 'split' || key === 'against' || before[key] === after[key],
  )

/** Part of the container that lies left of the divider, as CSS: the divider moves in what panels leave free. */
export const clipAt = (split: number, { left, right }: { left: number; right: number }): string =>
  `inset(0 0 0 calc(${left}px + (100% - ${left + right}px) * ${split}))`

const addContainer = (frame: HTMLElement, className: string): HTMLElement => {
  const container = document.createElement('div')
  container.className = className
  frame.append(container)
  return container
}

/** Calls a method by its name, where the map has it. */
const call = (map: MapRenderer | null, name: string, values: readonly unknown[]): void => {
  const method: unknown = map && Reflect.get(map, name)
  if (typeof method === 'function') Reflect.apply(method, map, values)
}

/** Whatever is set on a map is set on both, and again on a far one that comes later: methods named set…. */
const settersOf = (
  map: MapRenderer,
  onSet: (name: string, values: readonly unknown[]) => void,
): Partial<MapRenderer> =>
  Object.fromEntries(
    Object.keys(map)
      .filter((name) => name.startsWith('set'))
      .map((name) => [name, (...values: unknown[]) => onSet(name, values)]),
  )

/** The far map's life: wanted, drawn, and gone again. */
const createFar = (
  frame: HTMLElement,
  { make, onLost }: PairOptions,
  eventsTo: (events: Partial<MapEvents>) => MapEvents,
  /** Tells a new map whatever the near one was told before. */
  catchUp: (map: MapRenderer) => void,
) => {
  let map: MapRenderer | null = null
  let container: HTMLElement | null = null
  const drop = (): void => {
    map?.destroy()
    container?.remove()
    map = container = null
  }
  const lose = (): void => {
    drop()
    onLost()
  }
  const start = async (state: () => AtlasState): Promise<void> => {
    const own = (container = addContainer(frame, 'live-map far-map'))
    const isWanted = (): boolean => container === own
    const events = eventsTo({
      fail: (message) => {
        // Where the far map was lost, the reader is told so by whoever ends the swipe.
        if (message !== 'map.contextLost') eventsTo({}).fail(message)
        else if (isWanted()) lose()
      },
    })
    try {
      const made = await make('far', own, state(), events)
      if (!isWanted()) return made.destroy()
      map = made
      catchUp(made)
      made.apply(state())
      Object.assign(own, { drawn: made.drawn, camera: made.camera })
      await made.ready
      own.dataset['ready'] = 'true'
    } catch (error) {
      console.error(error)
      if (isWanted()) lose()
    }
  }
  return { map: () => map, container: () => container, start, drop }
}

/** Resolves with the near map, which the far one joins when the state wants it. */
export const createPair = async (
  frame: HTMLElement,
  initial: AtlasState,
  events: MapEvents,
  options: PairOptions,
): Promise<MapRenderer> => {
  let state = initial
  /** What was set on the maps last, by the method's name. */
  const told = new Map<string, { name: string; values: readonly unknown[] }>()
  let padding: Parameters<MapRenderer['setPadding']>[0] = { top: 0, right: 0, bottom: 0, left: 0 }
  const container = addContainer(frame, 'live-map')
  const far = createFar(
    frame,
    options,
    (own) => ({ ...events, glide: (camera) => near.glideTo(camera), ...own }),
    (map) => told.forEach(({ name, values }) => call(map, name, values)),
  )
  const near: MapRenderer = await options.make('near', container, initial, {
    ...events,
    glide: (camera) => far.map()?.glideTo(camera),
  })
  Object.assign(container, { drawn: near.drawn, camera: near.camera, repaint: near.repaint })
  const placeDivider = (): void =>
    far.container()?.style.setProperty('clip-path', clipAt(state.split, padding))
  const follow = (): void => {
    if (state.against === null) far.drop()
    else if (!far.container()) void far.start(() => farSide(state) ?? state)
    placeDivider()
  }
  const setters = settersOf(near, (name, values) => {
    // Several sources may be filled: the last of each counts.
    const key = typeof values[0] === 'string' ? `${name} ${values[0]}` : name
    told.set(key, { name, values })
    for (const map of [near, far.map()]) call(map, name, values)
  })
  follow()
  return {
    ...near,
    ...setters,
    setPadding: (next) => {
      padding = next
      setters.setPadding?.(next)
      placeDivider()
    },
    apply: (next) => {
      const before = state
      state = next
      const isNew = !differsInSwipeOnly(before, next)
      if (isNew) near.apply(next)
      const shown = farSide(next)
      if (shown && (isNew || next.against !== before.against)) far.map()?.apply(shown)
      follow()
    },
    destroy: () => {
      far.drop()
      near.destroy()
      container.remove()
    },
  }
}
