/** Puts the keys of an object into the order of its schema, at every depth. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
  items?: Schema
  $defs?: Record<string, Schema>
}

const folder = join(import.meta.dirname, '../../../data/schema')
const read = (name: string): Schema => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema

/** Follows a reference into common.schema.json, the only one that schemas refer to. */
const resolve = (schema: Schema | undefined, common: Schema): Schema => {
  const name = schema?.$ref?.split('/').at(-1)
  return (name ? common.$defs?.[name] : schema) ?? {}
}

const order = (value: unknown, schema: Schema, common: Schema): unknown => {
  if (Array.isArray(value)) return value.map((item) => order(item, resolve(schema.items, common), common))
  if (typeof value !== 'object' || value === null) return value
  const object = value as Record<string, unknown>
  const known = Object.keys(schema.properties ?? {}).filter((key) => key in object)
  const keys = [...known, ...Object.keys(object).filter((key) => !known.includes(key))]
  const entries = keys.map((key) => [
    key,
    order(object[key], resolve(schema.properties?.[key], common), common),
  ])
  return Object.fromEntries(entries)
}

export const inSchemaOrder = (value: unknown, schemaName: string): unknown =>
  order(value, read(schemaName), read('common.schema.json'))
