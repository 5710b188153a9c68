/** What can be opened besides islands and reefs, by title: claims, agreements, articles. */
import type { CatalogueItem, FirstView, PartyCode } from '../data/contract'
import type { Selection } from '../state/state'
import { mainName, sortParties } from './facts'

type Names = (selection: Selection) => string | undefined

/** Names of everything that a panel may point at. */
export const namesOf = (first: FirstView, catalogue: readonly CatalogueItem[]): Names => {
  const names = new Map(
    first.features.features.map(({ properties }) => [`feature:${properties.id}`, mainName(properties.names)]),
  )
  for (const entry of catalogue) names.set(`${entry.kind}:${entry.id}`, entry.title)
  for (const [code, party] of Object.entries(first.parties)) names.set(`party:${code}`, party.name)
  return ({ kind, id }) => names.get(`${kind}:${id}`)
}

/** Entries of a kind by party, in the fixed order of parties; one with two parties stands under both. */
export const byParty = (
  catalogue: readonly CatalogueItem[],
  kind: CatalogueItem['kind'],
  parties: FirstView['parties'],
): { code: PartyCode; entries: CatalogueItem[] }[] => {
  const entries = catalogue.filter((entry) => entry.kind === kind)
  const codes = sortParties(
    entries.flatMap((entry) => entry.parties),
    parties,
  )
  return codes.map((code) => ({ code, entries: entries.filter((entry) => entry.parties.includes(code)) }))
}
