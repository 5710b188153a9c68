/**
 * Writes data/events/<id>.json: dates, places, parties and sources from the research dossier, wording from events/.
 * Kept for the record. Usage: tsx scripts/imports/import-events.ts <folder of the research dossier>
 */
import { readDossier, writeData } from './article/dossier'
import type { DossierSource } from './article/dossier-source'
import { recordSources } from './article/dossier-source'
import { eventCasualties } from './events/casualties'
import { eventNotes } from './events/notes'
import { placeName, positionBasis } from './events/positions'
import { texts1887To1973 } from './events/texts-1887-1973'
import { texts1974To1989 } from './events/texts-1974-1989'
import { texts1990To2009 } from './events/texts-1990-2009'
import { texts2010To2014 } from './events/texts-2010-2014'
import { texts2015To2019 } from './events/texts-2015-2019'
import { texts2020To2023 } from './events/texts-2020-2023'
import { texts2024 } from './events/texts-2024'
import { texts2025 } from './events/texts-2025'
import { texts2026 } from './events/texts-2026'
import type { EventText, EventTexts } from './events/types'

interface DossierEvent {
  id: string
  date: string
  end_date: string | null
  category: string
  lat: number | null
  lon: number | null
  location_name: string
  position_precision: string
  position_source: string | null
  parties: string[]
  features: string[]
  groups: string[]
  legal_refs: string[]
  sources: DossierSource[]
  confidence: string
  notes: string | null
  casualties: string | null
}

const texts: EventTexts = {
  ...texts1887To1973,
  ...texts1974To1989,
  ...texts1990To2009,
  ...texts2010To2014,
  ...texts2015To2019,
  ...texts2020To2023,
  ...texts2024,
  ...texts2025,
  ...texts2026,
}

/** Stops the import where the dossier has something that the tables do not word, or a text is too long. */
const textOf = (event: DossierEvent): EventText => {
  const text = texts[event.id]
  if (!text) throw new Error(`no wording for ${event.id}`)
  if (text[0].length > 60 || text[1].length > 240) throw new Error(`too long: ${event.id}`)
  if (event.notes && !eventNotes[event.id]) throw new Error(`no note for ${event.id}`)
  if (event.casualties && !eventCasualties[event.id]) throw new Error(`no casualties for ${event.id}`)
  return text
}

const placeOf = (event: DossierEvent) => ({
  ...(event.lat !== null && event.lon !== null && { at: [event.lon, event.lat] }),
  placeName: placeName(event.location_name),
  ...(event.lat !== null && { precision: event.position_precision }),
  ...(event.position_source && { positionBasis: positionBasis(event.position_source) }),
})

/** The dossier's file on the editions of the dash line became the claim of that line. */
const claimIdOf = (id: string): string => (id === 'dash-line-versions' ? 'prc-dash-line' : id)

const eventOf = (event: DossierEvent) => {
  const [title, summary] = textOf(event)
  const note = eventNotes[event.id]
  const casualties = eventCasualties[event.id]
  return {
    id: event.id,
    date: event.date,
    ...(event.end_date && { endDate: event.end_date }),
    title,
    summary,
    category: event.category,
    ...placeOf(event),
    parties: event.parties,
    features: event.features,
    ...(event.groups.length > 0 && { groups: event.groups }),
    ...(casualties && { casualties }),
    ...(event.legal_refs.length > 0 && { legalRefs: event.legal_refs.map(claimIdOf) }),
    confidence: event.confidence,
    ...(note && { notes: [note] }),
    sources: recordSources(event.sources),
    ...(event.sources.every((source) => !source.url) && { noAddress: true }),
  }
}

const events = readDossier('events.json') as DossierEvent[]
const unused = Object.keys(texts).filter((id) => !events.some((event) => event.id === id))
if (unused.length > 0) throw new Error(`wording without event: ${unused.join(', ')}`)
for (const event of events) await writeData('events', event.id, eventOf(event))
