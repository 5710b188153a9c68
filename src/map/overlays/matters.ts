/** Why the dispute matters: places that its topics speak of. Picking one opens its topic. */
import {
  globalState,
  scaled,
  scaledPx,
  themed,
  themedText,
  visible,
  visibleLabels,
  type Expression,
} from '../expressions'
import { iconName } from '../icons'
import { fonts, symbol, type LegendItem, type Overlay } from '../overlay'
import { topicColor, topicIds } from '../topic-icons'

/** Names of islands and reefs show from here (features.ts): the topic's own label then steps back. */
const featureNamesFrom = 7
/** Clear of the island's own symbol. */
const stepPx = 15

const perTopic = (value: (id: (typeof topicIds)[number]) => string, other: string): Expression =>
  ['match', ['get', 'topic'], ...topicIds.flatMap((id) => [id, value(id)]), other] as unknown as Expression

const symbols = symbol('matters-symbols', 'matters', {
  layout: {
    visibility: visible('matters'),
    'icon-image': perTopic((id) => iconName(`topic-${id}`), iconName('topic-treaties')),
    'icon-size': scaled([3.5, 0.8], [6, 1], [12, 1.4]),
    'icon-offset': [
      'match',
      ['get', 'step'],
      1,
      ['literal', [-stepPx, 0]],
      2,
      ['literal', [-2 * stepPx, 0]],
      3,
      ['literal', [-3 * stepPx, 0]],
      4,
      ['literal', [-4 * stepPx, 0]],
      5,
      ['literal', [-5 * stepPx, 0]],
      ['literal', [0, 0]],
    ],
    'icon-allow-overlap': true,
    'icon-ignore-placement': false,
  },
  paint: {
    'icon-color': themedText((theme) =>
      perTopic((id) => topicColor(id, theme), topicColor('treaties', theme)),
    ),
    'icon-halo-color': themed('halo'),
    'icon-halo-width': 1.4,
  },
  pick: 2,
})

const names = symbol('matters-names', 'matters', {
  minzoom: 5,
  filter: [
    'any',
    ['==', ['get', 'step'], 0],
    ['all', ['==', ['get', 'step'], 1], ['<', ['zoom'], featureNamesFrom]],
    ['!', globalState('show-features')],
  ],
  layout: {
    visibility: visibleLabels('matters'),
    'text-field': ['get', 'name'],
    'text-font': fonts.italic,
    'text-size': scaledPx(10.5),
    'text-anchor': 'top',
    'text-offset': [0, 0.75],
    'text-max-width': 9,
  },
  paint: { 'text-color': themed('label'), 'text-halo-color': themed('halo'), 'text-halo-width': 1.3 },
})

const legend: LegendItem[] = topicIds.map((topic) => ({
  id: `matters-${topic}`,
  overlay: 'matters',
  layers: ['matters-symbols'],
  shape: 'point',
  sample: { topic, step: 0 },
}))

export const matters = {
  id: 'matters',
  layers: [symbols, names],
  legend,
  symbols,
  names,
} satisfies Overlay & Record<string, unknown>
