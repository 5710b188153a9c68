/**
 * Keeps the address and the state together: a new panel, view or selection is a step to come back
 * to (pushState), camera and settings are not (replaceState); going back reads the address again.
 * While time runs, the map glides or a divider moves, the address follows a few times a second: browsers refuse more.
 */
import type { AtlasState } from './state'
import type { Store } from './store'
import { format, hasState, parse, type Known, type Notice } from './url'

const steps: (keyof AtlasState)[] = ['view', 'against', 'panel', 'selection']

/** Safari allows 100 changes in 30 seconds. */
const restMs = 350

/** Calls at once, then at most once in a rest, with the last value. `settle` calls what waits. */
const calmly = <T>(call: (value: T) => void) => {
  let waiting: { value: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = (): void => {
    const last = waiting
    waiting = undefined
    if (last) call(last.value)
  }
  const ask = (value: T): void => {
    if (timer !== undefined) {
      waiting = { value }
      return
    }
    call(value)
    timer = setTimeout(() => {
      timer = undefined
      if (waiting) {
        const { value: late } = waiting
        waiting = undefined
        ask(late)
      }
    }, restMs)
  }
  return { ask, settle, forget: () => (waiting = undefined) }
}

const isStep = (before: AtlasState, after: AtlasState): boolean =>
  steps.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))

export const followUrl = (
  store: Store,
  opening: AtlasState,
  known: Known,
  tell: (notices: Notice[]) => void,
  /** Fills in what a link leaves open. */
  complete: (change: Partial<AtlasState>) => Partial<AtlasState>,
): void => {
  let last = store.get()
  let reading = false
  const replace = calmly((address: string) => history.replaceState(null, '', address))
  store.subscribe((state) => {
    if (reading || state === last) return
    const hash = format(state, opening)
    const address = hash ? `#${hash}` : location.pathname + location.search
    if (isStep(last, state)) {
      replace.settle()
      history.pushState(null, '', address)
    } else replace.ask(address)
    last = state
  })
  const read = () => {
    replace.forget()
    // An in-page anchor such as #src-3 is not state; the empty hash is the opening state.
    if (location.hash.length > 1 && !hasState(location.hash)) return
    const { change, notices } = parse(location.hash, known)
    reading = true
    store.set({ ...opening, ...complete(change) })
    reading = false
    last = store.get()
    tell(notices)
  }
  addEventListener('pagehide', replace.settle)
  addEventListener('popstate', read)
  addEventListener('hashchange', read)
}
