/** Draws small pictures of the map; the renderer is fetched with the first of them. */
import type { FirstView } from '../data/contract'
import type { DrawView } from '../state/renderer'

export const viewDrawer =
  (data: FirstView): DrawView =>
  async (picture) => {
    const { drawSmallMap } = await import('./svg/small-map')
    return drawSmallMap(data, picture)
  }
