/** Rule 10 of fairness: a feature has a name of each of its claimants, or a recorded reason why not. */
import type { FeatureFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

/** Brunei and Malaysia name features in the same language. */
const malayParties = ['BRN', 'MYS']

type Name = FeatureFile['properties']['names'][number]

const isNameOf = (party: string, { party: owner, lang }: Name): boolean =>
  owner === party ||
  (owner !== undefined && malayParties.includes(party) && malayParties.includes(owner) && lang === 'ms')

const checkFeature = ({ file, value }: Entry<FeatureFile>): Problem[] => {
  const { claims, names, nameGaps = [] } = value.properties
  const claimants = [...new Set(claims.map(({ party }) => party))]
  const unnamed = claimants
    .filter((party) => !names.some((name) => isNameOf(party, name)))
    .filter((party) => !nameGaps.some((gap) => gap.party === party && gap.reason.trim()))
    .map((party) => ({
      file,
      path: '/properties/names',
      message: `no name of the claimant ${party}`,
      remedy: `add its name with a source, or an entry in nameGaps with the reason`,
    }))
  const stale = nameGaps.flatMap(({ party }, index) =>
    names.some((name) => name.party === party)
      ? [
          {
            file,
            path: `/properties/nameGaps/${index}`,
            message: `a gap is recorded for ${party}, but its name is on file`,
            remedy: 'remove the gap',
          },
        ]
      : [],
  )
  return [...unnamed, ...stale]
}

export const rule: Rule = {
  id: 'names-for-claimants',
  title: 'A feature has a name of each of its claimants, or says why not.',
  check: (data: DataSet) => data.features.flatMap(checkFeature),
}
