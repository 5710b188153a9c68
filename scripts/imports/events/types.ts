/** Our wording of events by event id: title (at most 60 characters) and summary (at most 240). */
export type EventText = readonly [title: string, summary: string]
export type EventTexts = Readonly<Record<string, EventText>>
