/** Reads a file of the project's research dossier (November 2026); its folder is the script's argument. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'

/** Throws where the folder was not named or the file is not there. */
export const readDossier = (name: string): unknown => {
  const folder = process.argv[2]
  if (!folder) throw new Error('name the folder of the research dossier as argument')
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown
}

/** Writes `<folder>/<id>.json` under data/, formatted as the rest of the repository. */
export const writeData = async (folder: string, id: string, value: unknown): Promise<void> => {
  const path = join(import.meta.dirname, '../../../data', folder)
  mkdirSync(path, { recursive: true })
  const text = await format(JSON.stringify(value), { parser: 'json', printWidth: 110 })
  writeFileSync(join(path, `${id}.json`), text)
}
