/** Who claims a feature and on what basis, with the Philippine and Malaysian claims recomputed. */
import type { Citer } from './cite'
import type { Dossier, DossierFeature } from './dossier'
import { filipinoNameOf } from './names'
import { distanceToRingKm, isInside, kalayaanRing, malaysia1979Ring, type Point } from './rings'

export interface Claim {
  party: string
  kind: 'sovereignty' | 'shelf-or-eez' | 'inside-claim-area'
  basis: string
  claim?: string
  sources: string[]
}

export interface Claimed {
  claims: Claim[]
  /** Sentences on claims that were looked for and not found. */
  notes: string[]
}

const groupName: Record<string, string> = {
  spratly: 'Nansha (Spratly)',
  luconia: 'Nansha (Spratly)',
  paracel: 'Xisha (Paracel)',
  pratas: 'Dongsha (Pratas)',
  macclesfield: 'Zhongsha',
  scarborough: 'Zhongsha',
}

const china = (feature: DossierFeature, citer: Citer): Claim => {
  if (feature.group === 'senkaku') {
    return {
      ...{ party: 'CHN', kind: 'sovereignty', claim: 'prc-diaoyu-sovereignty' },
      basis:
        'Claims Diaoyu Dao and its affiliated islands, in the law of 1992 and the statement of 10 September 2012.',
      sources: citer.extra('prcLaw1992', 'prcDiaoyu2012'),
    }
  }
  const own = feature.group === 'scarborough' ? ['prcHuangyan2024'] : []
  const shoal = feature.group === 'scarborough' ? '; baselines of its own were declared in November 2024' : ''
  return {
    ...{ party: 'CHN', kind: 'sovereignty', claim: 'prc-nanhai-zhudao-sovereignty' },
    basis: `Counts it in the ${groupName[feature.group]} group, which the law of 1992 lists as Chinese territory${shoal}.`,
    sources: citer.extra('prcLaw1992', ...own),
  }
}

const taiwan = (feature: DossierFeature, citer: Citer): Claim => {
  if (feature.group === 'senkaku') {
    return {
      ...{ party: 'TWN', kind: 'sovereignty', claim: 'roc-diaoyutai-sovereignty' },
      basis: 'Claims the Diaoyutai islands; its baseline decree of 1999, amended in 2009, covers them.',
      sources: citer.extra('rocDecree1999', 'okinawa1972'),
    }
  }
  const decree: Record<string, string> = {
    spratly:
      'the baseline decree of 1999 declares all islands and reefs inside the traditional line its territory',
    luconia:
      'the baseline decree of 1999 declares all islands and reefs inside the traditional line its territory',
    pratas: 'the baseline decree of 1999, amended in 2009, gives it base points',
    scarborough: 'the baseline decree of 1999 gives it a normal baseline',
    paracel: 'a statement of July 1999 restates the claim to the islands',
    macclesfield: 'read in English Wikipedia, no document that names this feature was found',
  }
  const sources =
    feature.group === 'macclesfield'
      ? [citer.code('enmac')]
      : citer.extra(feature.group === 'paracel' ? 'rocParacels1999' : 'rocDecree1999')
  return {
    ...{ party: 'TWN', kind: 'sovereignty', claim: 'roc-nanhai-sovereignty' },
    basis: `Counts it in the ${groupName[feature.group]} group; ${decree[feature.group]}.`,
    sources,
  }
}

const shelfBanks = ['DK1 banks', 'Rifleman Bank']

const vietNam = (feature: DossierFeature, citer: Citer): Claim => {
  if (shelfBanks.includes(feature.subgroup ?? '')) {
    return {
      ...{ party: 'VNM', kind: 'shelf-or-eez', claim: 'vnm-dk1-continental-shelf' },
      basis:
        'Claims the bank as part of its continental shelf, apart from the Trường Sa (Spratly) archipelago.',
      sources: [citer.code('vidk')],
    }
  }
  const archipelago = feature.group === 'paracel' ? 'Hoàng Sa (Paracel)' : 'Trường Sa (Spratly)'
  return {
    ...{ party: 'VNM', kind: 'sovereignty', claim: 'vnm-hoang-sa-truong-sa-sovereignty' },
    basis: `Claims the whole ${archipelago} archipelago, in its Law of the Sea of 2012 and earlier statements.`,
    sources: citer.extra('vnmLaw2012'),
  }
}

const isHighTide = (feature: DossierFeature): boolean =>
  ['island', 'cay', 'rock'].includes(feature.type) ||
  feature.legal_status_amti === 'rock' ||
  feature.award_status_2016.status.startsWith('rock')

const nearWords = (feature: DossierFeature, ring: Point[]): string => {
  const km = distanceToRingKm([feature.lon, feature.lat], ring)
  return km * 1000 < feature.coordinate_precision_m ? ', within the error of its position' : ''
}

const philippines = (feature: DossierFeature, ring: Point[], citer: Citer): Claim | undefined => {
  const held = feature.controlled_by === 'PHL'
  const name = filipinoNameOf(feature)
  const area = { claim: 'phl-pd1596-kalayaan-island-group', sources: citer.extra('pd1596', 'ra9522') }
  if (isInside([feature.lon, feature.lat], ring)) {
    const inside = `Inside the Kalayaan polygon of Presidential Decree 1596 (1978)${nearWords(feature, ring)}`
    const why = held
      ? 'held by the Philippines'
      : name
        ? 'with a Filipino name on file'
        : isHighTide(feature)
          ? 'a high-tide feature or listed as one'
          : ''
    const kind = why ? 'sovereignty' : 'inside-claim-area'
    return { party: 'PHL', kind, basis: why ? `${inside}; ${why}.` : `${inside}; computed.`, ...area }
  }
  if (!feature.claimed_by.includes('PHL') || !(held || name)) return undefined
  const km = distanceToRingKm([feature.lon, feature.lat], ring).toFixed(0)
  const basis = `Inferred from the Filipino name ${name}; the feature lies about ${km} km outside the Kalayaan polygon of 1978 and no statement that names it was read.`
  return { party: 'PHL', kind: 'sovereignty', basis, sources: citer.usedFor(feature, /names/) }
}

/** Claims by Malaysia that a source states for the feature itself. */
const malaysiaRead: Record<string, { basis: string; codes: string[] }> = {
  'amboyna-cay': {
    basis:
      'Malaysian forces set up markers here in 1978, later destroyed; the feature lies inside the 1979 line.',
    codes: ['nst'],
  },
  'barque-canada-reef': {
    basis: 'English Wikipedia names Malaysia among the claimants; the feature lies inside the 1979 line.',
    codes: ['enbc'],
  },
  'louisa-reef': {
    basis:
      'A claim is reported and sources differ on whether it was dropped; the feature lies inside the 1979 line, which since 16 March 2009 does not cover Brunei’s zone.',
    codes: ['ensp19'],
  },
}

const malaysia = (feature: DossierFeature, ring: Point[], citer: Citer): Claim | undefined => {
  const inside = isInside([feature.lon, feature.lat], ring)
  const claim = 'mys-1979-peta-baru'
  const line = citer.extra('mys1979', 'mysBorneoPost')
  if (feature.group === 'luconia') {
    if (!inside) throw new Error(`${feature.id} lies outside the 1979 line`)
    const reported = feature.administered_by === 'MYS'
    const basis = reported
      ? 'Inside the 1979 line, which is a shelf limit; Malaysia protests at foreign ships at the Luconia Shoals as in its EEZ.'
      : 'Inside the 1979 line, which is a shelf limit.'
    const more = reported ? citer.extra('luconiaMinister') : []
    return { party: 'MYS', kind: 'shelf-or-eez', basis, claim, sources: [...line, ...more] }
  }
  const read = malaysiaRead[feature.id]
  if (read)
    return {
      party: 'MYS',
      kind: 'sovereignty',
      basis: read.basis,
      claim,
      sources: [...read.codes.map(citer.code), ...line],
    }
  if (feature.controlled_by === 'MYS') {
    const basis = `Held by Malaysia and inside the 1979 line.`
    return {
      party: 'MYS',
      kind: 'sovereignty',
      basis,
      claim,
      sources: [...citer.usedFor(feature, /control|occupant/), ...line],
    }
  }
  if (!inside) return undefined
  const named = feature.names['ms'] ? '; a Malay name is on file' : ''
  const basis = `Inside the 1979 line${nearWords(feature, ring)}${named}; computed.`
  return { party: 'MYS', kind: 'inside-claim-area', basis, claim, sources: line }
}

const brunei = (citer: Citer): Claim => ({
  ...{ party: 'BRN', kind: 'shelf-or-eez', claim: 'brn-continental-shelf-eez-claim' },
  basis: 'Lies in the shelf and EEZ that Brunei claims; no formal claim to the reef itself was read.',
  sources: citer.extra('brnShelf', 'factbook'),
})

const japan = (feature: DossierFeature, citer: Citer): Claim => ({
  ...{ party: 'JPN', kind: 'sovereignty', claim: 'jpn-senkaku-sovereignty' },
  basis: 'Claims and administers the Senkaku Islands, incorporated in 1895.',
  sources: citer.usedFor(feature, /area, control/),
})

const masinloc = (citer: Citer): Claim => ({
  ...{ party: 'PHL', kind: 'sovereignty', claim: 'phl-bajo-de-masinloc-sovereignty' },
  basis: 'Republic Act 9522 (2009) names Bajo de Masinloc and places it under the regime of islands.',
  sources: citer.extra('ra9522'),
})

export const createClaimer = (dossier: Dossier, citer: Citer): ((feature: DossierFeature) => Claimed) => {
  const [kalayaan, line1979] = [kalayaanRing(dossier), malaysia1979Ring(dossier)]
  const ofGroup = (feature: DossierFeature): (Claim | undefined)[] => {
    if (feature.group === 'senkaku') return [japan(feature, citer)]
    if (feature.group === 'scarborough') return [masinloc(citer)]
    if (feature.group === 'paracel') return [vietNam(feature, citer)]
    if (feature.group === 'luconia') return [malaysia(feature, line1979, citer)]
    if (feature.group !== 'spratly') return []
    return [
      feature.id === 'louisa-reef' ? brunei(citer) : undefined,
      malaysia(feature, line1979, citer),
      philippines(feature, kalayaan, citer),
      vietNam(feature, citer),
    ]
  }
  return (feature) => {
    const claims = [china(feature, citer), taiwan(feature, citer), ...ofGroup(feature)]
      .filter((claim) => claim !== undefined)
      .sort((a, b) => a.party.localeCompare(b.party))
    return { claims, notes: notesOn(feature, claims) }
  }
}

const notesOn = (feature: DossierFeature, claims: Claim[]): string[] => {
  if (feature.group === 'macclesfield') {
    return [
      'English Wikipedia adds that the Philippines claims parts of the east of this group; no document was read.',
    ]
  }
  if (feature.group !== 'spratly') return []
  const missing = (party: string): boolean => !claims.some((claim) => claim.party === party)
  return [
    ...(missing('MYS') && feature.names['ms']
      ? [
          'A Malay name is on file, but the feature lies outside Malaysia’s 1979 line and no Malaysian claim to it was read.',
        ]
      : []),
    ...(missing('PHL') && feature.names['fil']
      ? [
          'A Filipino name is on file, but the feature lies outside the Kalayaan polygon of 1978 and no Philippine claim to it was read.',
        ]
      : []),
  ]
}
