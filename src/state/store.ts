/** The one place where AtlasState lives while the page runs; follows Svelte's store contract. */
import type { AtlasState } from './state'

export interface Store {
  get: () => AtlasState
  /** Merges the change; tells subscribers only when something differs. */
  set: (change: Partial<AtlasState>) => void
  /** Calls at once and after each change; returns the way to stop. */
  subscribe: (follower: (state: AtlasState) => void) => () => void
}

export const createStore = (initial: AtlasState): Store => {
  let state = initial
  const followers = new Set<(state: AtlasState) => void>()
  return {
    get: () => state,
    set: (change) => {
      const keys = Object.keys(change) as (keyof AtlasState)[]
      if (keys.every((key) => JSON.stringify(change[key]) === JSON.stringify(state[key]))) return
      state = { ...state, ...change }
      for (const follower of followers) follower(state)
    },
    subscribe: (follower) => {
      followers.add(follower)
      follower(state)
      return () => followers.delete(follower)
    },
  }
}
