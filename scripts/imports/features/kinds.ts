/** What a feature is, according to whom. */
import type { Citer } from './cite'
import type { DossierFeature } from './dossier'

export interface Kind {
  value: string
  according: string
  sources: string[]
}

/** Name classes of the Chinese lists and the physical kind each stands for. */
const nameClasses: [RegExp, string[]][] = [
  [/沙洲$|仔$/, ['cay']],
  [/[岛屿]$/, ['island']],
  [/礁$/, ['reef']],
  [/暗沙$/, ['shoal', 'submerged bank']],
  [/滩$/, ['submerged bank']],
  [/[石岩]$/, ['rock']],
]

const physicalKind = (feature: DossierFeature, citer: Citer): Kind => {
  const value = feature.type
  const chinese = feature.names['zh_hans'] ?? ''
  const lists = feature.sources.filter((source) => ['zhls', 'zhlx', 'mnr'].includes(source.code))
  const byName = nameClasses.some(([ending, kinds]) => ending.test(chinese) && kinds.includes(value))
  if (byName && lists.length > 0) {
    const according = lists.every((list) => list.code === 'mnr')
      ? 'the class of its name in the Chinese announcement of 2020'
      : 'the class of its name in the Chinese Wikipedia list'
    return { value, according, sources: lists.map((list) => citer.code(list.code)) }
  }
  const sources = citer.usedFor(feature, /names|position/)
  return { value, according: 'our reading of the names and descriptions in the sources', sources }
}

const amtiKind = (feature: DossierFeature, citer: Citer): Kind[] =>
  feature.legal_status_amti
    ? [
        {
          value: feature.legal_status_amti,
          according: 'AMTI (its legal label)',
          sources: [citer.code('amti')],
        },
      ]
    : []

const awardKind = (feature: DossierFeature, status: string, citer: Citer): Kind[] => {
  const sources = feature.sources
    .filter((source) => /award/.test(source.for))
    .map((source) => citer.code(source.code))
  if (status === 'rock') {
    const named = sources.length > 0 ? sources : citer.extra('pressRelease')
    return [{ value: 'rock', according: 'the 2016 award', sources: named }]
  }
  if (status === 'low-tide-elevation')
    return [{ value: 'low-tide elevation', according: 'the 2016 award', sources }]
  if (status === 'submerged') {
    const text = citer.extra('awardText')
    return [{ value: 'submerged feature', according: 'the 2016 award', sources: [...sources, ...text] }]
  }
  if (status !== 'rock-by-general-finding') return []
  const according = 'the 2016 award by its general finding, if above water at high tide as AMTI says'
  return [{ value: 'rock', according, sources: [citer.code('award'), citer.code('amti')] }]
}

export const kindsOf = (feature: DossierFeature, status: string, citer: Citer): Kind[] => {
  const award = awardKind(feature, status, citer)
  const amti = amtiKind(feature, citer)
  // Where the kind is a legal label already, the one who gave it says it once.
  if (feature.type === 'low-tide elevation') return [...award, ...amti]
  return [physicalKind(feature, citer), ...amti, ...award]
}

export const elevationOf = (feature: DossierFeature, citer: Citer) => {
  if (feature.height_m !== null) {
    const sources = citer.usedFor(feature, /height/)
    return { published: `${feature.height_m} m`, note: 'Height; the reference level is not stated.', sources }
  }
  if (!feature.elevation_zh_list) return undefined
  return {
    published: feature.elevation_zh_list,
    note: 'Metres; the list does not state the reference level.',
    sources: feature.sources
      .filter((source) => /elevation/.test(source.for))
      .map((source) => citer.code(source.code)),
  }
}
