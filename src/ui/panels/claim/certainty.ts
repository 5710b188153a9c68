/** Where the lines of a claim come from, as the map draws them. */
import { certainties } from '../../../data/certainty-styles'
import type { Certainty, ZoneKind } from '../../../data/contract'
import type { ClaimFile } from '../../../data/types'

export interface CertaintyRow {
  certainty: Certainty
  /** Lists of points of this certainty on file. */
  lists: number
  points: number
  /** Half-width of the widest band, in kilometres, for lines drawn by hand. */
  bandKm: number | undefined
  /** Zones with edges of this certainty besides the lists. */
  zones: ZoneKind[]
}

type Zone = ClaimFile['zones'][number]

/** What the build adds to a zone's published points: an arc, a closing line, a coast; nothing where absent. */
const addedBy = ({ rule }: Zone): Certainty | undefined => {
  switch (rule.type) {
    case 'around-line':
    case 'around-feature':
    case 'limit':
    case 'behind-line':
      return 'computed'
    case 'enclosed-by':
      return rule.closing === 'closed by the instrument' ? undefined : 'computed'
    case 'land':
      return 'coast'
    default:
      return undefined
  }
}

const rowOf = ({ lines, zones }: ClaimFile, certainty: Certainty): CertaintyRow => {
  const own = lines.filter((line) => line.certainty === certainty)
  const bands = own.flatMap(({ bandKm }) => (bandKm === undefined ? [] : [bandKm]))
  const kinds = zones.filter((zone) => addedBy(zone) === certainty).map(({ kind }) => kind)
  return {
    certainty,
    lists: own.length,
    points: own.reduce((sum, { points }) => sum + points.length, 0),
    bandKm: bands.length > 0 ? Math.max(...bands) : undefined,
    zones: [...new Set(kinds)],
  }
}

/** One row for each certainty that the claim's lines have, the surest first. */
export const certaintyRows = (claim: ClaimFile): CertaintyRow[] =>
  certainties
    .map((certainty) => rowOf(claim, certainty))
    .filter(({ lists, zones }) => lists > 0 || zones.length > 0)

/** Zones without a geometry so far. */
export const undrawnZones = ({ zones }: Pick<ClaimFile, 'zones'>): Zone[] =>
  zones.filter(({ rule }) => rule.type === 'not-drawn-yet')
