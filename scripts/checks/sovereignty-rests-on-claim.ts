/** A claim to sovereignty over a feature rests on a statement that names it or its group, not on a name or a post. */
import type { FeatureFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

const checkFeature = ({ file, value }: Entry<FeatureFile>): Problem[] =>
  value.properties.claims.flatMap(({ party, kind, claim }, index) =>
    kind === 'sovereignty' && claim === undefined
      ? [
          {
            file,
            path: `/properties/claims/${index}`,
            message: `sovereignty claimed by ${party} without the claim that it follows from`,
            remedy:
              'name the file of data/claims in "claim", or choose another kind, or move it to the notes',
            level: 'warning',
          },
        ]
      : [],
  )

export const rule: Rule = {
  id: 'sovereignty-rests-on-claim',
  title: 'Sovereignty over a feature follows from a claim on file.',
  check: (data: DataSet) => data.features.flatMap(checkFeature),
}
