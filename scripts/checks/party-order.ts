/** Rule 6 of fairness: parties stand in the order of their codes, everywhere. */
import type { DataSet, Entry } from '../read-data'
import { entriesOf, listWords, partyOrder } from './support/entries'
import type { Problem, Rule } from './support/rule'
import { isRecord, walk } from './support/walk'

const roles = ['claimant', 'zone-party', 'other']

/** parties.json: claimants, zone parties, others; by code within each. */
const checkKeys = ({ parties }: DataSet): Problem[] => {
  const rank = (code: string) => `${roles.indexOf(parties.value[code]?.role ?? 'other')} ${code}`
  const codes = Object.keys(parties.value)
  const wanted = [...codes].sort((a, b) => rank(a).localeCompare(rank(b), 'en'))
  return codes.join() === wanted.join()
    ? []
    : [
        {
          file: parties.file,
          path: '',
          message: `the keys are not in order: ${listWords(codes)}`,
          remedy: `order them ${listWords(wanted)}`,
        },
      ]
}

/** Codes in an array: texts, or objects with a party; undefined for any other array. */
const codesOf = (items: readonly unknown[]): string[] | undefined => {
  const codes = items.map((item) => (isRecord(item) ? item.party : item))
  return codes.every((code) => typeof code === 'string') ? codes : undefined
}

/** Lists that readers see as they stand; "parties" is sorted where it is shown, so another order only warns. */
const arraysInOrder = new Set(['claimants', 'claims', 'parties', 'nameGaps'])

const isAlphabetical = (codes: readonly string[]): boolean => codes.join() === [...codes].sort().join()

const checkEntry = ({ file, value }: Entry<unknown>, order: readonly string[]): Problem[] => {
  const problems: Problem[] = []
  for (const node of walk(value)) {
    if (node.item || !Array.isArray(node.value) || !arraysInOrder.has(node.key)) continue
    const codes = codesOf(node.value)
    if (!codes?.every((code) => order.includes(code))) continue
    const wanted = [...codes].sort((a, b) => order.indexOf(a) - order.indexOf(b))
    const isParties = node.key === 'parties'
    if (codes.join() !== wanted.join() && !(isParties && isAlphabetical(codes)))
      problems.push({
        file,
        path: node.path,
        message: `not in party order: ${listWords(codes)}`,
        remedy: `order them as in parties.json: ${listWords(wanted)}`,
        level: isParties ? 'warning' : 'error',
      })
  }
  return problems
}

const ordered = ['features', 'claims', 'agreements', 'events', 'series', 'lessons'] as const

const checkAll = (data: DataSet): Problem[] => {
  const order = partyOrder(data)
  return [...checkKeys(data), ...entriesOf(data, ordered).flatMap((entry) => checkEntry(entry, order))]
}

export const rule: Rule = {
  id: 'party-order',
  title: 'Parties stand in the order of their codes.',
  check: checkAll,
}
