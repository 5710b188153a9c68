/** The claims of each party as its panel lists them, so that the panel needs no file but its own. */
import type { PartyClaim, PartyCode } from '../src/data/contract'
import type { ClaimFile } from '../src/data/types'
import { firstDay } from '../src/atlas/time'

type ZoneFile = ClaimFile['zones'][number]

/** Undated sorts last. */
const dayOf = (date: string | undefined): string => (date === undefined ? '~' : firstDay(date))
const byDate = (a: { date?: string }, b: { date?: string }): number =>
  dayOf(a.date).localeCompare(dayOf(b.date))

const earliest = ({ made, enacted, communicated, inForce }: ClaimFile['dates']): string | undefined =>
  [made, enacted, communicated, inForce]
    .filter((date) => date !== undefined)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))[0]

const zoneOf = ({ kind, standing, from, to, rule }: ZoneFile): PartyClaim['zones'][number] => ({
  kind,
  standing,
  ...(from && { from }),
  ...(to && { to }),
  isDrawn: rule.type !== 'not-drawn-yet',
})

const objectionsTo = ({ objections, claimants }: ClaimFile): PartyClaim['objections'] =>
  objections
    .filter(({ party }) => !claimants.includes(party))
    .map(({ party, instrument, date }) => ({ party, instrument, ...(date && { date }) }))
    .sort(byDate)

const claimOf = (claim: ClaimFile): PartyClaim => {
  const date = earliest(claim.dates) ?? claim.from
  return {
    id: claim.id,
    title: claim.title,
    standing: claim.standing,
    ...(date && { date }),
    ...(claim.from && { from: claim.from }),
    ...(claim.to && { to: claim.to }),
    zones: claim.zones.map(zoneOf),
    objections: objectionsTo(claim),
    reported: (claim.objectorsUndocumented ?? []).map(({ party }) => party),
    missing: claim.missing ?? [],
  }
}

/** In order of date. */
export const partyClaims = (code: PartyCode, claims: readonly ClaimFile[]): PartyClaim[] =>
  claims
    .filter(({ claimants }) => claimants.includes(code))
    .map(claimOf)
    .sort(byDate)
