/** Heights of the phone's bottom sheet. */
export const sheetHeights = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

/** One step up or down; stays at the ends. */
export const stepHeight = (height: SheetHeight, by: 1 | -1): SheetHeight =>
  sheetHeights[sheetHeights.indexOf(height) + by] ?? height

/** The handle as a button: up by one, from the top back to the peek. */
export const cycleHeight = (height: SheetHeight): SheetHeight =>
  height === 'full' ? 'peek' : stepHeight(height, 1)

/** Where the sheet settles after a drag, by the share of the window that it covers. */
export const settle = (share: number): SheetHeight => (share < 0.33 ? 'peek' : share < 0.7 ? 'half' : 'full')
