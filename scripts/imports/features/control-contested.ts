/** Places where ships of two parties are present and nobody holds the feature. */
import type { Citer } from './cite'
import { polityOf, type Period } from './control-table'
import type { DossierFeature } from './dossier'

const contested = (party: string, rest: Partial<Period> & { sources: string[] }): Period => ({
  party,
  polity: polityOf[party] ?? party,
  grade: 'contested-presence',
  certainty: 'low',
  ...rest,
})

const luconia = (feature: DossierFeature, citer: Citer): Period[] => {
  const part = feature.id === 'luconia-shoals' ? '' : ' Reported for the Luconia Shoals as a whole.'
  return [
    contested('CHN', {
      from: '2013-09',
      note: `Coast guard ships on station with gaps, according to AMTI (2017); the Malaysian defence minister called their presence usual since 2013.${part}`,
      sources: citer.extra('luconiaAmti', 'luconiaMinister'),
    }),
    contested('MYS', {
      note: `Administered and patrolled by Malaysia, according to English Wikipedia and the Malaysian defence minister; there is no post.${part}`,
      sources: [
        ...citer.usedFor(feature, /administration/),
        ...citer.extra('luconiaAmti', 'luconiaMinister'),
      ],
    }),
  ]
}

const sabina = (citer: Citer): Period[] => [
  contested('CHN', {
    from: '2024',
    note: 'Coast guard and other ships, according to Philippine and US reports; collisions in August 2024, an incident in December 2025.',
    sources: citer.extra('sabinaUsni', 'sabinaGma', 'sabina2025'),
  }),
  contested('PHL', {
    from: '2024-04-15',
    note: 'A coast guard ship stayed until 13 September 2024; Manila said that it would keep a presence.',
    sources: citer.extra('sabinaGma', 'sabinaUsni'),
  }),
]

const whitsun = (citer: Citer): Period[] => [
  contested('CHN', {
    from: '2021-03-07',
    note: 'Some 220 vessels moored in March 2021: militia according to Manila, fishing boats sheltering from weather according to Beijing. How long vessels stayed was not established; a Chinese Wikipedia list credits China with sway without a post.',
    sources: [...citer.extra('whitsun2021'), citer.code('zhls')],
  }),
]

const sandyCay = (citer: Citer): Period[] => [
  contested('CHN', {
    from: '2025-01',
    note: 'Vessels closed in on a Philippine survey in January 2025; coast guards displayed a flag in April 2025, a visit and not a post.',
    sources: citer.extra('sandyCayManila', 'sandyCayTribune'),
  }),
  contested('PHL', {
    from: '2025-01',
    note: 'Survey boats in January 2025 and a landing on 27 April 2025, from nearby Thitu; no post.',
    sources: citer.extra('sandyCayManila', 'sandyCayTribune'),
  }),
]

export const contestedOf = (feature: DossierFeature, citer: Citer): Period[] => {
  if (feature.administered_by === 'MYS') return luconia(feature, citer)
  if (feature.id === 'sabina-shoal') return sabina(citer)
  if (feature.id === 'whitsun-reef') return whitsun(citer)
  return feature.id === 'sandy-cay' ? sandyCay(citer) : []
}
