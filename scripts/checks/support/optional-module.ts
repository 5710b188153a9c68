/** A module of src that may not exist yet in a data folder's checkout; rules that need it then have nothing to say. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importModule } from './import-module'

const root = join(import.meta.dirname, '../../..')

export const importIfPresent = async (path: string): Promise<Record<string, unknown> | undefined> => {
  const file = join(root, path)
  return existsSync(file) ? importModule(pathToFileURL(file).href) : undefined
}
