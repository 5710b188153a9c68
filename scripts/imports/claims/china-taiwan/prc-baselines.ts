/** Declared baselines of the PRC: mainland, Xisha, Diaoyu Dao, Beibu Gulf, Huangyan Dao. */
import { citations, readDossier, toLine, type DossierLine, type LineOptions } from '../../legal-lines'
import { cited } from './cite'
import { around, enclosed, notDrawn, type Claim, type Zone } from './kit'
import { corrections } from './source-corrections'

const openLine =
  'The published line is open: it has to be joined to the coast and to neighbouring lines before an area can be drawn.'
const fullZones =
  'Measured from this baseline by the 1998 law; no outer limit is published and neighbours’ zones have not been cut out yet.'

const laws = () => [
  cited('prcLaw1992', '12 M territorial sea, 24 M outer limit of the contiguous zone, straight baselines'),
  cited('prcLaw1998', '200 M zone and shelf from the baselines'),
]

export const published = (id: string, index: number, options: LineOptions) => {
  const line = readDossier(id).lines?.[index] as DossierLine
  return toLine(line, {
    pathBasis: 'the 1992 law joins adjacent base points by straight lines; drawn as geodesics',
    ...options,
  })
}

const wideZones = (from: string): Zone[] => [
  { id: 'eez', kind: 'eez', standing: 'enacted', from, rule: notDrawn(fullZones) },
  {
    id: 'continental-shelf',
    kind: 'continental-shelf',
    standing: 'enacted',
    from,
    rule: notDrawn(fullZones),
  },
]

/** Zones of rings that the instrument closes. */
export const ringZones = (from: string, rings: { id: string; line: string }[]): Zone[] => [
  ...rings.map(({ id, line }): Zone => ({
    id,
    kind: 'internal-waters',
    standing: 'declared',
    from,
    rule: enclosed(line),
  })),
  {
    id: 'territorial-sea',
    kind: 'territorial-sea',
    standing: 'enacted',
    from,
    rule: around(12, ...rings.map(({ line }) => line)),
    note: 'Outside the baseline only; the breadth is that of the 1992 law.',
  },
  {
    id: 'contiguous-zone',
    kind: 'contiguous-zone',
    standing: 'enacted',
    from,
    rule: around(24, ...rings.map(({ line }) => line)),
    note: 'From the outer limit of the territorial sea to 24 M (1992 law, article 4).',
  },
  ...wideZones(from),
]

export const openZones = (from: string): Zone[] => [
  { id: 'internal-waters', kind: 'internal-waters', standing: 'declared', from, rule: notDrawn(openLine) },
  { id: 'territorial-sea', kind: 'territorial-sea', standing: 'enacted', from, rule: notDrawn(openLine) },
  { id: 'contiguous-zone', kind: 'contiguous-zone', standing: 'enacted', from, rule: notDrawn(openLine) },
  ...wideZones(from),
]

/** What all baseline files have in common; the dossier file has the same id. */
export const baseline = (
  id: string,
  date: string,
  own: Omit<Claim, 'id' | 'claimants' | 'kind' | 'standing' | 'dates' | 'from' | 'datum' | 'bibliography'> & {
    communicated?: string
  },
): Claim => {
  const { communicated, ...rest } = own
  return {
    id,
    claimants: ['CHN'],
    kind: 'baseline',
    standing: 'declared',
    dates: { enacted: date, ...(communicated && { communicated }) },
    from: date,
    datum: 'unstated',
    ...rest,
    bibliography: [...citations(readDossier(id).sources ?? [], corrections), ...laws()],
  }
}
