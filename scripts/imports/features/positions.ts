/** Positions as published, and the check of their decimals against the printed form. */
import type { Citer } from './cite'
import type { DossierFeature, DossierPosition } from './dossier'

const ownNote = (position: DossierPosition): string | undefined => {
  const note = position.note
  if (!note) return undefined
  const hectares = /\((\d+) ha\)/.exec(note)?.[1]
  if (hectares)
    return `Centroid computed from the shoreline polygon (${hectares} ha), which may itself be off by some hundred metres.`
  if (note.startsWith('Nearest GSHHG')) {
    const tail = note.includes('Two polygons')
      ? ' Mean of two polygons, as the Chinese name, double reef, suggests.'
      : ''
    return `Centroid of the nearest shoreline polygon, matched by nearness only; that set is up to about 2 km off here.${tail}`
  }
  const known = knownNotes.find(([start]) => note.startsWith(start))
  if (!known) throw new Error(`position note without own words: ${note}`)
  return known[1]
}

const knownNotes: [string, string][] = [
  ['Evident typo', 'Rejected: the latitude of this older revision lies 46 km too far north.'],
  ['Midpoint of the published', 'Computed midpoint of the extent as printed.'],
  ['AMTI repeats', 'Rejected: the source repeats here the position of Petley Reef, some 580 km away.'],
  ['Label position', 'Position of a label in public map code; its origin is unknown.'],
  [
    'Published as degrees.minutes',
    'Printed as degrees.minutes and read so; a Chinese site confirms this for two islands.',
  ],
  ['Older Wikipedia value', 'Rejected: an older value 5 to 8 km to the east or north-east.'],
]

export const positionsOf = (feature: DossierFeature, citer: Citer) =>
  feature.positions.map((position) => {
    const note = ownNote(position)
    return {
      published: position.published,
      lon: position.lon,
      lat: position.lat,
      sources: [citer.code(position.source)],
      used: position.used,
      ...(position.usable !== undefined && { usable: position.usable }),
      ...(note && { note }),
    }
  })

/** Degrees from "9°43'57\"", "16°40.5'" or a decimal; null for other forms. */
const degrees = (text: string): number | null => {
  const parts = /^(\d+)° ?(?:(\d+(?:\.\d+)?)['′])? ?(?:(\d+(?:\.\d+)?)["″])?$/.exec(text.trim())
  if (parts) return Number(parts[1]) + Number(parts[2] ?? 0) / 60 + Number(parts[3] ?? 0) / 3600
  return /^\d+\.\d+$/.test(text.trim()) ? Number(text) : null
}

/** What a decimal check found: "" when the decimals equal the printed form, else the reason why not. */
export const checkDecimals = (position: { published: string; lon: number; lat: number }): string => {
  const text = position.published
  const degreesMinutes = /^(\d+)\.(\d\d) \/ (\d+)\.(\d\d)$/.exec(text)
  const printed = degreesMinutes
    ? [1, 3].map((at) => Number(degreesMinutes[at]) + Number(degreesMinutes[at + 1]) / 60)
    : text.split(/, |(?<=N) /).map((part) => degrees(part.replace(/ ?[NE]$/, '')))
  const [lat, lon] = printed
  if (typeof lat !== 'number' || typeof lon !== 'number') return `no single printed value (${text})`
  const off = Math.max(Math.abs(lat - position.lat), Math.abs(lon - position.lon))
  return off < 0.000002 ? '' : `decimals differ by ${off.toFixed(6)}° from ${text}`
}
