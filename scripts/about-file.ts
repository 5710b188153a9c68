/** about.json: data/about.json with the packages that the atlas is made with, taken from package.json. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AboutDetail, Software, Source } from '../src/data/contract'
import { detailOf } from '../src/data/library'
import { compareAreas, type DrawnZone } from './compare-areas'
import { readVersions, reviewOf } from './data-history'
import type { DataSet } from './read-data'

interface PackageFile {
  version: string
  license?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const readPackage = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile

/** Type definitions hold no code of anybody's: they are left out. */
const isCode = (name: string): boolean => !name.startsWith('@types/')

/** Packages by name, those of the page first; versions and licences as installed. */
export const softwareOf = (root: string): Software[] => {
  const { dependencies = {}, devDependencies = {} } = readPackage(root)
  const list = (names: string[], shipped: boolean): Software[] =>
    names
      .filter(isCode)
      .sort()
      .map((name) => {
        const { version, license = 'not stated' } = readPackage(join(root, 'node_modules', name))
        return { name, version, licence: license, shipped }
      })
  return [...list(Object.keys(dependencies), true), ...list(Object.keys(devDependencies), false)]
}

/** Throws where data/about.json is missing: the atlas never speaks of itself from memory. */
export const aboutOf = (
  root: string,
  data: DataSet,
  sources: Record<string, Source>,
  zones: readonly DrawnZone[],
): AboutDetail => {
  const { about, dataDate } = data
  if (!about || !dataDate)
    throw new Error('data/about.json is missing. Remedy: add it; data/schema/about.schema.json describes it.')
  return detailOf(
    {
      ...about.value,
      software: softwareOf(root),
      versions: readVersions(root),
      review: reviewOf(data, dataDate),
      areas: compareAreas(data, zones),
    },
    sources,
  )
}
