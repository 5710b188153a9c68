/** The award of 12 July 2016, mapped to each feature. */
import type { Citer } from './cite'
import type { DossierFeature } from './dossier'

interface Holding {
  holding: string
  paragraphs?: string
  scope?: string
  sources: string[]
}

const scope =
  'Maritime status and entitlements between the Philippines and China; without prejudice to sovereignty and delimitation.'

/** High-tide features that the press release of the court names as rocks. */
const namedInPressRelease = [
  'thitu-island',
  'west-york-island',
  'spratly-island',
  'northeast-cay',
  'southwest-cay',
]
const rockWords =
  'Held to be a high-tide feature that is a rock under Article 121(3): no EEZ and no continental shelf.'
const lowTideWords =
  'Held to be a low-tide elevation, with no territorial sea, EEZ or shelf of its own and not capable of appropriation.'
const generalWords =
  'No high-tide feature of the Spratlys was found able to sustain human habitation or an economic life of its own; none has an EEZ or a shelf.'
const eezWords = 'Held to lie within the EEZ and continental shelf of the Philippines.'

const extraHoldings: Record<string, { holding: string; paragraphs?: string; extra: string[] }[]> = {
  'subi-reef': [
    { holding: 'Placed within 12 nautical miles of Sandy Cay, west of Thitu.', extra: ['awardText'] },
  ],
  'scarborough-shoal': [
    {
      holding: 'Fishermen of both sides were held to have traditional fishing rights at the shoal.',
      extra: ['pressRelease'],
    },
  ],
  'mischief-reef': [{ holding: eezWords, paragraphs: '646, 647', extra: [] }],
  'second-thomas-shoal': [{ holding: eezWords, paragraphs: '646, 647', extra: [] }],
  'reed-bank': [
    {
      holding: 'Held to be submerged, with no entitlement of its own, and within the Philippine EEZ.',
      extra: ['awardText'],
    },
  ],
}

const statusOf = (feature: DossierFeature): string => {
  const status = feature.award_status_2016.status
  if (namedInPressRelease.includes(feature.id)) return 'rock'
  if (status.includes('general finding')) return 'rock-by-general-finding'
  if (status.startsWith('rock')) return 'rock'
  if (status === 'low-tide elevation') return 'low-tide-elevation'
  if (status.startsWith('not addressed as a land')) return 'submerged'
  return status === 'not addressed by name' ? 'not-addressed-by-name' : 'not-addressed'
}

const paragraphsOf = (feature: DossierFeature): string | undefined => {
  const numbers = (feature.award_status_2016.paragraphs ?? '').split(';')[0]?.match(/¶(\d+)/g)
  return numbers?.map((number) => number.slice(1)).join(', ')
}

const statusHolding = (feature: DossierFeature, status: string, citer: Citer): Holding[] => {
  const codes = feature.sources
    .filter((source) => /award/.test(source.for))
    .map((source) => citer.code(source.code))
  const paragraphs = paragraphsOf(feature)
  const numbered = { ...(paragraphs && { paragraphs }), scope }
  if (namedInPressRelease.includes(feature.id)) {
    return [
      {
        holding: `${rockWords} Named as an example in the press release.`,
        scope,
        sources: citer.extra('pressRelease'),
      },
    ]
  }
  if (status === 'rock') return [{ holding: rockWords, ...numbered, sources: codes }]
  if (status === 'low-tide-elevation') return [{ holding: lowTideWords, ...numbered, sources: codes }]
  if (status !== 'rock-by-general-finding') return []
  return [{ holding: generalWords, scope, sources: [citer.code('award'), ...citer.extra('pressRelease')] }]
}

const isBelowHighTide = (feature: DossierFeature): boolean =>
  ['low-tide elevation', 'submerged bank', 'shoal'].includes(feature.type) ||
  ['low-tide elevation', 'submerged feature'].includes(feature.legal_status_amti ?? '') ||
  /^-|^0-$/.test(feature.elevation_zh_list ?? '') ||
  feature.group === 'luconia'

const lowTideNote = 'The tribunal held that low-tide elevations are not capable of appropriation'

const noteOf = (feature: DossierFeature, status: string): string | undefined => {
  const parts: string[] = []
  if (status === 'rock-by-general-finding') {
    parts.push('Not decided by name in what was read; that it stands above water at high tide rests on AMTI.')
  } else if (status === 'rock' && !paragraphsOf(feature)) {
    parts.push('The paragraph number was not located.')
  }
  if (status === 'submerged') parts.push('The paragraph numbers were not located.')
  if (feature.id === 'sandy-cay') {
    parts.push(
      'The award places Subi Reef within 12 nautical miles of it; no holding on its own status was read.',
    )
  }
  // The Paracels, Pratas and Senkaku were no part of the case: no holding is carried over to them.
  if (['spratly', 'luconia', 'macclesfield'].includes(feature.group) && isBelowHighTide(feature)) {
    if (status.startsWith('not-addressed'))
      parts.push(`${lowTideNote}; it did not rule on this feature by name.`)
    else if (status !== 'rock' && status !== 'rock-by-general-finding') parts.push(`${lowTideNote}.`)
    if (/low-tide/.test(feature.award_status_2016.paragraphs ?? ''))
      parts.push('AMTI lists it as a low-tide elevation.')
  }
  return parts.length > 0 ? parts.join(' ') : undefined
}

export const awardOf = (feature: DossierFeature, citer: Citer) => {
  const status = statusOf(feature)
  const codes = feature.sources
    .filter((source) => /award/.test(source.for))
    .map((source) => citer.code(source.code))
  const more = (extraHoldings[feature.id] ?? []).map(({ extra, ...rest }): Holding => {
    const sources = extra.length > 0 ? citer.extra(...extra) : codes
    return { ...rest, scope, sources }
  })
  const note = noteOf(feature, status)
  return { status, holdings: [...statusHolding(feature, status, citer), ...more], ...(note && { note }) }
}
