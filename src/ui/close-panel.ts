import type { AtlasState, Panel } from '../state/state'

/** No panel; with it goes what it left on the map: the mark of a spot, the choice of a set. */
export const closePanel = (kind: Panel['kind']): Partial<AtlasState> => ({
  panel: { kind: 'none' },
  selection: null,
  ...((kind === 'spot' || kind === 'certainty') && { at: null }),
  ...(kind === 'overlaps' && { together: null }),
})
