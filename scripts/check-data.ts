/**
 * Checks data/: the schema first, then every other rule of scripts/checks, found by its file.
 * `tsx scripts/check-data.ts [--folder <data folder>] [--all]`; exit code 1 where there is an error.
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatProblem, isError, type Problem, type Rule } from './checks/support/rule'
import { importModule } from './checks/support/import-module'
import { readData, withoutFiles, type DataSet } from './read-data'

const ruleFolder = join(import.meta.dirname, 'checks')

/** Every file of scripts/checks that exports `rule`, the schema first, then by name. */
export const loadRules = async (): Promise<Rule[]> => {
  const names = readdirSync(ruleFolder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const modules = await Promise.all(
    names.sort().map((name) => importModule(pathToFileURL(join(ruleFolder, name)).href)),
  )
  const rules = modules.map((module) => module.rule as Rule | undefined).filter((rule) => rule !== undefined)
  return [...rules.filter(({ id }) => id === 'schema'), ...rules.filter(({ id }) => id !== 'schema')]
}

const runRule = async (rule: Rule, data: DataSet): Promise<Problem[]> => {
  try {
    return (await rule.check(data)).map((problem) => ({ ...problem, rule: rule.id }))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const file = `scripts/checks/${rule.id}.ts`
    return [
      { file, path: '', message: `the rule failed: ${message}`, remedy: 'mend the rule', rule: rule.id },
    ]
  }
}

/** All problems of a data set; files that break their schema are kept from the later rules. */
export const checkData = async (data: DataSet): Promise<Problem[]> => {
  const [schema, ...rules] = await loadRules()
  if (schema?.id !== 'schema') throw new Error('scripts/checks/schema.ts is missing')
  const shape = await runRule(schema, data)
  const sound = withoutFiles(data, new Set(shape.map(({ file }) => file)))
  const found = await Promise.all(rules.map((rule) => runRule(rule, sound)))
  return [...shape, ...found.flat()]
}

/** Reads and checks a data folder. */
export const checkFolder = async (root: string): Promise<Problem[]> => {
  const { data, problems } = readData(root)
  return [...problems, ...(await checkData(data))]
}

const shownPerRule = 10

const groupByRule = (problems: readonly Problem[]): Map<string, Problem[]> => {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const rule = problem.rule ?? ''
    groups.set(rule, [...(groups.get(rule) ?? []), problem])
  }
  return groups
}

/** Problems as lines; of each rule's warnings the first few unless all are asked for. */
export const report = (problems: readonly Problem[], all = false): string => {
  const errors = problems.filter(isError)
  const warnings = problems.filter((problem) => !isError(problem))
  const warned = [...groupByRule(warnings)].flatMap(([rule, found]) => {
    const shown = all ? found : found.slice(0, shownPerRule)
    const rest = found.length - shown.length
    return [...shown.map(formatProblem), ...(rest ? [`… and ${rest} more of ${rule}: --all shows them`] : [])]
  })
  return [
    ...errors.map(formatProblem),
    ...(warned.length ? ['', 'Warnings:', ...warned] : []),
    '',
    `${errors.length} errors, ${warnings.length} warnings`,
  ].join('\n')
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf('--folder')
  const root = at > 0 ? resolve(process.argv[at + 1] ?? '') : join(import.meta.dirname, '../data')
  const problems = await checkFolder(root)
  console.log(report(problems, process.argv.includes('--all')))
  if (problems.some(isError)) process.exitCode = 1
}
