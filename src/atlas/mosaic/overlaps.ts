/** How much water is claimed by how many, by whom, and by which two: sums over the cells of a mosaic. */
import type { OverlapCount, OverlapTable, Overlaps, PartyCode } from '../../data/contract'
import { countedIn, dashSettings, type DashSetting } from './counted'
import type { Cell, Mosaic } from './mosaic'

/** Whole km²: limits are known to some hundred metres. */
const whole = (km2: number): number => Math.round(km2)
const shareOf = (part: number, all: number): number => (all > 0 ? Math.round((part / all) * 1e4) / 1e4 : 0)

interface Claimed {
  claimants: PartyCode[]
  areaKm2: number
}

const sum = (cells: readonly Claimed[]): number => cells.reduce((total, { areaKm2 }) => total + areaKm2, 0)

const counts = (cells: readonly Claimed[], studyAreaKm2: number): OverlapCount[] => {
  const most = Math.max(0, ...cells.map(({ claimants }) => claimants.length))
  const claimed = Array.from({ length: most }, (_, index) =>
    sum(cells.filter(({ claimants }) => claimants.length === index + 1)),
  )
  const unclaimed = studyAreaKm2 - claimed.reduce((total, km2) => total + km2, 0)
  return [unclaimed, ...claimed].map((km2, claimants) => ({
    claimants,
    areaKm2: whole(km2),
    share: shareOf(km2, studyAreaKm2),
  }))
}

const setsOf = (cells: readonly Claimed[]): OverlapTable['sets'] => {
  const bySet = new Map<string, Claimed>()
  for (const { claimants, areaKm2 } of cells) {
    const key = claimants.join(' ')
    bySet.set(key, { claimants, areaKm2: (bySet.get(key)?.areaKm2 ?? 0) + areaKm2 })
  }
  return [...bySet.values()]
    .sort(
      (a, b) => a.claimants.length - b.claimants.length || (a.claimants.join() < b.claimants.join() ? -1 : 1),
    )
    .map(({ claimants, areaKm2 }) => ({ claimants, areaKm2: whole(areaKm2) }))
}

const tableOf = (
  { cells: all, studyAreaKm2 }: Mosaic,
  parties: readonly PartyCode[],
  setting: DashSetting,
): OverlapTable => {
  const cells = all
    .map((cell) => ({ claimants: countedIn(cell, setting), areaKm2: cell.areaKm2 }))
    .filter(({ claimants }) => claimants.length > 0)
  const areaOf = (...among: PartyCode[]): number =>
    sum(cells.filter(({ claimants }) => among.every((party) => claimants.includes(party))))
  return {
    counts: counts(cells, studyAreaKm2),
    claimants: parties.map((party) => ({
      party,
      areaKm2: whole(areaOf(party)),
      aloneKm2: whole(sum(cells.filter(({ claimants }) => claimants.join() === party))),
      share: shareOf(areaOf(party), studyAreaKm2),
    })),
    pairs: parties.flatMap((one, index) =>
      parties.slice(index + 1).map((other) => ({
        parties: [one, other] as [PartyCode, PartyCode],
        areaKm2: whole(areaOf(one, other)),
        shareOfFirst: shareOf(areaOf(one, other), areaOf(one)),
        shareOfSecond: shareOf(areaOf(one, other), areaOf(other)),
      })),
    ),
    sets: setsOf(cells),
  }
}

export interface DashFigures {
  /** Areas of both readings wherever they lie, km², land taken out. */
  surelyInsideKm2: number
  possiblyInsideKm2: number
}

/** overlaps.json. `parties` are all claimants in their order: one without a drawn zone has a row of zeros. */
export const overlapsOf = (
  mosaic: Mosaic,
  parties: readonly PartyCode[],
  dash: DashFigures,
  method: string,
): Overlaps => {
  const inside = (reading: Cell['dash']): number => sum(mosaic.cells.filter((cell) => cell.dash === reading))
  const [leastKm2, furtherKm2] = [inside('surely-inside'), inside('possibly-inside')]
  const tables = Object.fromEntries(
    dashSettings.map((setting) => [setting, tableOf(mosaic, parties, setting)]),
  ) as Record<DashSetting, OverlapTable>
  return {
    date: mosaic.date,
    studyAreaKm2: whole(mosaic.studyAreaKm2),
    claimants: [...parties],
    cells: mosaic.cells.length,
    tables,
    dashArea: {
      leastKm2: whole(dash.surelyInsideKm2),
      mostKm2: whole(dash.surelyInsideKm2 + dash.possiblyInsideKm2),
      insideStudyArea: { leastKm2: whole(leastKm2), mostKm2: whole(leastKm2 + furtherKm2) },
      method,
    },
  }
}
