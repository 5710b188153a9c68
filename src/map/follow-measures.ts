/** Gives a renderer the reader's path and rings whenever they change; what computes them comes with the first. */
import type { FirstView } from '../data/contract'
import type { MapRenderer } from '../state/renderer'
import type { AtlasState, Place } from '../state/state'
import { collect, type FlatCollection } from './flat'
import type { Measures } from './measure-data'

/** A renderer before it follows what the reader measures. */
export type DrawingRenderer = MapRenderer & { setMeasured: (data: FlatCollection) => void }

const isEmpty = ({ path, rings }: Measures): boolean => path.length === 0 && rings === null

const isSame = (one: Measures, other: Measures): boolean =>
  one.path === other.path && one.rings === other.rings && one.units === other.units && one.lang === other.lang

export const withMeasures = (
  renderer: DrawingRenderer,
  data: Pick<FirstView, 'features'>,
  initial: AtlasState,
  fail: () => void,
): MapRenderer => {
  const positionOf = (id: string): Place | undefined => {
    const [lon, lat] =
      data.features.features.find(({ properties }) => properties.id === id)?.geometry.coordinates ?? []
    return lon === undefined || lat === undefined ? undefined : [lon, lat]
  }
  let shown: Measures = { path: [], rings: null, units: initial.units, lang: initial.lang }
  const follow = async ({ path, rings, units, lang }: AtlasState): Promise<void> => {
    const wanted = { path, rings, units, lang }
    const before = shown
    if (isSame(before, wanted)) return
    shown = wanted
    if (isEmpty(wanted)) return isEmpty(before) ? undefined : renderer.setMeasured(collect([]))
    const { measureData } = await import('./measure-data')
    // Only the last that was asked for is drawn.
    if (shown === wanted) renderer.setMeasured(measureData(wanted, positionOf))
  }
  const followOrTell = (state: AtlasState): void => void follow(state).catch(fail)
  followOrTell(initial)
  return {
    ...renderer,
    apply: (state) => {
      renderer.apply(state)
      followOrTell(state)
    },
  }
}
