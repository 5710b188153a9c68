/** Our wording for one series; numbers, periods, units and sources come from the research dossier. */
export interface SeriesText {
  title: string
  measure: string
  unit?: string
  missing?: readonly string[]
  notes?: readonly string[]
  /** Remark on a point, by its period as the dossier prints it. */
  points?: Readonly<Record<string, string>>
}

export type SeriesTexts = Readonly<Record<string, SeriesText>>

export const outletUnsure =
  'Several outlets were read; which of them printed this number was not kept, so its source is unsure.'
