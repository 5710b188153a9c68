/** Rule 2 of fairness: each claim carries claimant, instrument, date, sources, standing and objections. */
import type { ClaimFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

type Found = Omit<Problem, 'file'>

const lacking = (path: string, what: string, remedy: string): Found => ({
  path,
  message: `${what} is missing`,
  remedy,
})

const checkObjections = ({ objections, objectorsUndocumented }: ClaimFile): Found[] => {
  const withoutSource = objections.flatMap(({ sources }, index) =>
    sources.length
      ? []
      : [
          lacking(
            `/objections/${index}/sources`,
            'the source of the objection',
            'cite the document or who reports it',
          ),
        ],
  )
  const undocumented = (objectorsUndocumented ?? []).flatMap(({ basis, sources }, index) =>
    basis && sources.length
      ? []
      : [
          lacking(
            `/objectorsUndocumented/${index}`,
            'the basis or its source',
            'say why the party is taken to object, with a source',
          ),
        ],
  )
  return [...withoutSource, ...undocumented]
}

const checkClaim = ({ file, value }: Entry<ClaimFile>): Problem[] => {
  const { claimants, title, dates, from, standing, objections, bibliography } = value
  const found: Found[] = []
  if (!claimants.length) found.push(lacking('/claimants', 'the claimant', 'name who claims'))
  if (!title.trim()) found.push(lacking('/title', 'the instrument', 'give the title of the instrument'))
  if (!Object.values(dates).length && !from)
    found.push(lacking('/dates', 'every date', 'give at least one of made, enacted, communicated, inForce'))
  if (!standing) found.push(lacking('/standing', 'the standing', 'say whether declared, enacted, stated, …'))
  if (!bibliography.length)
    found.push(lacking('/bibliography', 'the source', 'cite where the claim was read'))
  if (!Array.isArray(objections))
    found.push(
      lacking('/objections', 'the list of objections', 'write [] where none was found in what was read'),
    )
  else found.push(...checkObjections(value))
  return found.map((problem) => ({ ...problem, file }))
}

export const rule: Rule = {
  id: 'claim-has-provenance',
  title: 'Each claim says whose it is, by which instrument, since when, on which sources, and who objects.',
  check: (data: DataSet) => data.claims.flatMap(checkClaim),
}
