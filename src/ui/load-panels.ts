/** Brings the panels of single items; asked for again, they are there. */
export type DetailPanels = typeof import('./detail-panels')

export const loadPanels = (): Promise<DetailPanels> => import('./detail-panels')
