/**
 * Keeps the address and the state together: a new panel, view or selection is a step to come back
 * to (pushState), camera and settings are not (replaceState); going back reads the address again.
 */
import type { AtlasState } from './state'
import type { Store } from './store'
import { format, hasState, parse, type Known, type Notice } from './url'

const steps: (keyof AtlasState)[] = ['view', 'panel', 'selection']

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
  store.subscribe((state) => {
    if (reading || state === last) return
    const hash = format(state, opening)
    const address = hash ? `#${hash}` : location.pathname + location.search
    if (isStep(last, state)) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    last = state
  })
  const read = () => {
    // An in-page anchor such as #src-3 is not state; the empty hash is the opening state.
    if (location.hash.length > 1 && !hasState(location.hash)) return
    const { change, notices } = parse(location.hash, known)
    reading = true
    store.set({ ...opening, ...complete(change) })
    reading = false
    last = store.get()
    tell(notices)
  }
  addEventListener('popstate', read)
  addEventListener('hashchange', read)
}
