/** Reads a file of the project's research dossier (November 2026); its folder is the script's argument. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Throws where the folder was not named or the file is not there. */
export const readDossier = (name: string): unknown => {
  const folder = process.argv[2]
  if (!folder) throw new Error('name the folder of the research dossier as argument')
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown
}

/** Writes `<folder>/<id>.json` under data/, formatted as the other data files are. */
export const writeData = (folder: string, id: string, value: unknown): void => {
  const path = join(import.meta.dirname, '../../../data', folder)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, `${id}.json`), `${JSON.stringify(value, null, 2)}\n`)
}
