/** Rule 1 of fairness: control is who is there, claim is what was published; neither is made from the other. */
import type { ClaimFile, FeatureFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

const claimFields = ['kind', 'claim', 'basis', 'standing', 'instrument', 'claimants', 'objections']
const controlFields = ['grade', 'polity', 'from', 'to', 'certainty', 'how', 'holder']

const misplaced = (
  file: string,
  path: string,
  item: object,
  fields: readonly string[],
  what: string,
): Problem[] =>
  Object.keys(item)
    .filter((key) => fields.includes(key))
    .map((key) => ({
      file,
      path: `${path}/${key}`,
      message: `"${key}" is a field of ${what}`,
      remedy: 'keep who is present (control) and who claims (claims) in their own lists',
    }))

/** Words by which a claim would rest on presence. */
const presence = /\b(occup(ied|ies|ant)|held by|holder|garrison|outpost|controlled|posts?)\b/i

const checkBasis = (file: string, path: string, basis: string): Problem[] =>
  presence.test(basis)
    ? [
        {
          file,
          path,
          message: `the claim seems to rest on presence: "${basis.slice(0, 80)}"`,
          remedy: 'rest it on a statement, a law or a published area; presence belongs to control',
          level: 'warning',
        },
      ]
    : []

const checkFeature = ({ file, value }: Entry<FeatureFile>): Problem[] => {
  const { control, claims } = value.properties
  return [
    ...control.flatMap((item, index) =>
      misplaced(file, `/properties/control/${index}`, item, claimFields, 'a claim'),
    ),
    ...claims.flatMap((item, index) => [
      ...misplaced(file, `/properties/claims/${index}`, item, controlFields, 'control'),
      ...checkBasis(file, `/properties/claims/${index}/basis`, item.basis),
    ]),
  ]
}

const checkClaim = ({ file, value }: Entry<ClaimFile>): Problem[] =>
  value.zones.flatMap(({ rule: zoneRule }, index) => {
    const text = 'closing' in zoneRule ? zoneRule.closing : ''
    const fromControl = /\bcontrol(s|led)?\b|\bheld by\b|\bgarrison/i.test(text)
    return [
      ...misplaced(file, `/zones/${index}/rule`, zoneRule, controlFields, 'control'),
      ...(fromControl
        ? [
            {
              file,
              path: `/zones/${index}/rule/closing`,
              message: 'the zone is made from control',
              remedy: 'make it from what was published or stated',
            },
          ]
        : []),
    ]
  })

export const rule: Rule = {
  id: 'control-and-claim-apart',
  title: 'Control and claim are separate fields, and no claim is made from control.',
  check: (data: DataSet) => [...data.features.flatMap(checkFeature), ...data.claims.flatMap(checkClaim)],
}
