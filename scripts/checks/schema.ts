/** Each file has the shape that data/schema describes. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormatsModule from 'ajv-formats'
import type { DataSet, Entry, Folder } from '../read-data'
import type { Problem, Rule } from './support/rule'

const schemaFolder = join(import.meta.dirname, '../../data/schema')

const schemaOf: Partial<Record<Folder, string>> = {
  features: 'feature',
  groups: 'group',
  claims: 'claim',
  agreements: 'agreement',
  events: 'event',
  series: 'series',
  articles: 'article',
  lessons: 'lesson',
  topics: 'topic',
  terms: 'term',
  sources: 'source',
}

const makeValidator = (): Ajv => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true })
  // Under Node the CommonJS default export arrives wrapped.
  const addFormats = ('default' in addFormatsModule ? addFormatsModule.default : addFormatsModule) as (
    ajv: Ajv,
  ) => Ajv
  addFormats(ajv)
  for (const name of readdirSync(schemaFolder).filter((file) => file.endsWith('.schema.json')))
    ajv.addSchema(JSON.parse(readFileSync(join(schemaFolder, name), 'utf8')) as object)
  return ajv
}

const describe: Record<string, (error: ErrorObject) => [message: string, remedy: string]> = {
  required: ({ params }) => [
    `"${String(params.missingProperty)}" is missing`,
    `add "${String(params.missingProperty)}"`,
  ],
  additionalProperties: ({ params, parentSchema }) => [
    `"${String(params.additionalProperty)}" is not known here`,
    `remove it, or use one of: ${Object.keys((parentSchema?.properties ?? {}) as object).join(', ')}`,
  ],
  enum: ({ data, params }) => [
    `${JSON.stringify(data)} is not allowed`,
    `use one of: ${(params.allowedValues as unknown[]).join(', ')}`,
  ],
  const: ({ data, params }) => [
    `${JSON.stringify(data)} is not allowed`,
    `write ${JSON.stringify(params.allowedValue)}`,
  ],
  type: ({ data, params }) => [
    `${JSON.stringify(data)?.slice(0, 60)} is of the wrong type`,
    `give a value of type ${String(params.type)}`,
  ],
  pattern: ({ data, params }) => [
    `${JSON.stringify(data)} does not have the form asked for`,
    `write it so that it matches ${String(params.pattern)}`,
  ],
}

const toProblem = (file: string, error: ErrorObject): Problem => {
  const [message, remedy] = describe[error.keyword]?.(error) ?? [
    `${error.message ?? error.keyword} (found ${JSON.stringify(error.data)?.slice(0, 60)})`,
    'change the value',
  ]
  const about = (error.parentSchema as { description?: string } | undefined)?.description
  return { file, path: error.instancePath, message, remedy: about ? `${remedy} (${about})` : remedy }
}

/** A choice between shapes reports every shape's faults; keep those of the shape whose "type" was given. */
const withoutOtherBranches = (errors: readonly ErrorObject[]): ErrorObject[] => {
  const branch = (error: ErrorObject) => /^(.*\/oneOf\/\d+)\//.exec(error.schemaPath)?.[1]
  const isType = (error: ErrorObject) => error.keyword === 'const' && error.instancePath.endsWith('/type')
  const refused = new Set(errors.filter(isType).map(branch))
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf')
  const kept = errors.filter((error) => error.keyword !== 'oneOf' && !refused.has(branch(error) ?? '-'))
  const unexplained = choices.filter(
    ({ instancePath }) => !kept.some((e) => e.instancePath.startsWith(instancePath)),
  )
  return [...kept, ...unexplained.map((error) => chooseType(error))]
}

const chooseType = (error: ErrorObject): ErrorObject => {
  const shapes = (error.schema as { properties?: { type?: { const?: unknown } } }[]) ?? []
  const allowedValues = shapes.map((shape) => shape.properties?.type?.const)
  const data = (error.data as { type?: unknown } | null)?.type
  return {
    ...error,
    keyword: 'enum',
    instancePath: `${error.instancePath}/type`,
    data,
    params: { allowedValues },
  }
}

const checkEntry = (validate: ValidateFunction, { file, value }: Entry<unknown>): Problem[] =>
  validate(value) ? [] : withoutOtherBranches(validate.errors ?? []).map((error) => toProblem(file, error))

let cached: Ajv | undefined

const checkAll = (data: DataSet): Problem[] => {
  const ajv = (cached ??= makeValidator())
  const get = (name: string) => ajv.getSchema(`${name}.schema.json`) as ValidateFunction
  const folders = (Object.keys(schemaOf) as Folder[]).flatMap((folder) => {
    const validate = get(schemaOf[folder] ?? '')
    return data[folder].flatMap((entry: Entry<unknown>) => checkEntry(validate, entry))
  })
  const about = data.about ? checkEntry(get('about'), data.about) : []
  const areas = data.areas ? checkEntry(get('areas'), data.areas) : []
  return [...checkEntry(get('party'), data.parties), ...about, ...areas, ...folders]
}

export const rule: Rule = {
  id: 'schema',
  title: 'Each file has the shape that its schema describes.',
  check: checkAll,
}
