import type { Panel } from '../state/state'

/** Heights of the phone's bottom sheet. */
export const sheetHeights = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

/** Panels whose first lines are the answer: the peek shows them and leaves the map in sight. */
const answering: readonly Panel['kind'][] = [
  'feature',
  'claim',
  'agreement',
  'topic',
  'party',
  'spot',
  'series',
]
/** Panels to read or type in, for which a half is too little. */
const reading: readonly Panel['kind'][] = ['search', 'list', 'glossary', 'compare', 'charts', 'about']

/** How high a panel opens. */
export const openingHeight = (kind: Panel['kind']): SheetHeight =>
  answering.includes(kind) ? 'peek' : reading.includes(kind) ? 'full' : 'half'

/** One step up or down; stays at the ends. */
export const stepHeight = (height: SheetHeight, by: 1 | -1): SheetHeight =>
  sheetHeights[sheetHeights.indexOf(height) + by] ?? height

/** The handle as a button: up by one, from the top back to the peek. */
export const cycleHeight = (height: SheetHeight): SheetHeight =>
  height === 'full' ? 'peek' : stepHeight(height, 1)

/** Where the sheet settles after a drag, by the share of the window that it covers. */
export const settle = (share: number): SheetHeight => (share < 0.33 ? 'peek' : share < 0.7 ? 'half' : 'full')
