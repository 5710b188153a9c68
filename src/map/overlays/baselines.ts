/** Published baselines, in the hue of the party that published them; off until asked for. */
import { edgeLayers, selectedCasing } from '../edges'
import { certainties } from '../certainty-styles'
import { during, muted, themedParty, visible, type Expression } from '../expressions'
import { type Overlay } from '../overlay'

const shown: Expression = ['all', ['==', ['get', 'kind'], 'baseline'], during()]
const look = { filter: shown, color: themedParty(), visibility: visible('baselines') } as const

const lines = edgeLayers({
  ...look,
  prefix: 'baselines',
  opacity: (full) => muted(full, full * 0.3),
  certainties,
  pick: 3,
})
const casing = selectedCasing('baselines-casing', look)

export const baselines = {
  id: 'baselines',
  layers: [casing, ...lines],
  legend: [
    {
      id: 'baselines',
      overlay: 'baselines',
      layers: ['baselines-published'],
      shape: 'line',
      sample: { kind: 'baseline', certainty: 'published', party: '' },
    },
  ],
  lines,
  casing,
} satisfies Overlay & Record<string, unknown>
