/** What a topic and its places do to the map: pure, so that a test can follow a reader. */
import type { TopicFile } from '../../../data/types'
import {
  detailKinds,
  hideables,
  overlayIds,
  overlaysOf,
  type AtlasState,
  type OverlayId,
  type Selection,
} from '../../../state/state'

type Change = Partial<AtlasState>
export type TopicPlace = TopicFile['places'][number]

/** Close enough to tell a reef from its neighbours. */
const placeZoom = 6.5

const selectionOf = (text: string): Selection | null => {
  const split = text.indexOf(':')
  const kind = detailKinds.find((candidate) => candidate === text.slice(0, split))
  return kind ? { kind, id: text.slice(split + 1) } : null
}

/** The map that a topic asks for; what it leaves out stays as it is. */
export const topicState = ({ show = {} }: Pick<TopicFile, 'show'>): Change => ({
  ...(show.date && { date: show.date }),
  ...(show.view && { view: show.view }),
  ...(show.overlays && { overlays: overlayIds.filter((id) => show.overlays?.some((shown) => shown === id)) }),
  ...(show.camera && { camera: show.camera }),
  ...(show.hide && { hide: hideables.filter((part) => show.hide?.includes(part)) }),
  selection: show.selection ? selectionOf(show.selection) : null,
})

/** The overlays with one switched on or off. */
export const withOverlay = (atlas: AtlasState, overlay: OverlayId, on: boolean): OverlayId[] => {
  const shown = overlaysOf(atlas)
  return overlayIds.filter((id) => (id === overlay ? on : shown.includes(id)))
}

/** Brings a place into view, with the layer that marks it; a place that is a feature is selected. */
export const showPlace = (atlas: AtlasState, { at: [lon = 0, lat = 0], feature }: TopicPlace): Change => ({
  overlays: withOverlay(atlas, 'matters', true),
  selection: feature ? { kind: 'feature', id: feature } : null,
  camera: { lon, lat, zoom: Math.max(atlas.camera.zoom, placeZoom) },
})
