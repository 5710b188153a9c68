/**
 * Builds MapLibre from the sources that its package ships, so that page and worker share one file: the
 * published bundles carry the shared half twice, and a decoder of vector tiles that the atlas never asks
 * for. Development and the single file use the published bundles.
 */
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc, type Plugin } from 'vite'

/** How src/map/gl/map.ts names the two. */
const library = 'maplibre-gl'
const worker = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
/** MapLibre Tiles, a format of vector tiles: all data of the atlas are GeoJSON. */
const tileDecoder = '@maplibre/mlt'

const workerId = '\0maplibre-worker'
const decoderId = '\0maplibre-tile-decoder'

const noDecoder = `
export const GEOMETRY_TYPE = {}
export const decodeTile = () => { throw new Error('This build reads no MapLibre Tiles.') }
`

/** Where the package keeps what its bundles are made of; throws where a version ships them no more. */
export const sourcesOf = (root: string): { folder: string; library: string; worker: string } => {
  const given = join(root, 'node_modules/maplibre-gl/src')
  // Modules are known by their real path, also where the packages are linked from elsewhere.
  const folder = existsSync(given) ? realpathSync(given) : given
  const files = { library: join(folder, 'index.ts'), worker: join(folder, 'source/worker.ts') }
  const missing = Object.values(files).find((file) => !existsSync(file))
  if (missing)
    throw new Error(
      `${missing} is not in this version of maplibre-gl: leave maplibrePlugin out of vite.config.ts`,
    )
  return { folder, ...files }
}

/** What the licence asks to go with every copy. */
const notice =
  '/*! MapLibre GL JS, 3-Clause BSD: https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */\n'

/** As the published bundles are compiled: a field without a value is a type and no more. */
const fieldsAreTypes = {
  lang: 'ts',
  target: 'es2022',
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
  tsconfig: false,
} as const

export const maplibrePlugin = (): Plugin => {
  let sources: ReturnType<typeof sourcesOf>
  let reference = ''
  return {
    name: 'contested-waters-maplibre',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      sources = sourcesOf(root)
    },
    buildStart() {
      reference = this.emitFile({ type: 'chunk', id: sources.worker, name: 'maplibre-gl-worker' })
    },
    resolveId(id) {
      if (id === library) return sources.library
      if (id === worker) return workerId
      return id === tileDecoder ? decoderId : undefined
    },
    load(id) {
      if (id === workerId) return `export default import.meta.ROLLUP_FILE_URL_${reference}`
      return id === decoderId ? noDecoder : undefined
    },
    transform(code, id) {
      const file = id.split('?')[0]!
      return file.startsWith(sources.folder) && file.endsWith('.ts')
        ? transformWithOxc(code, file, fieldsAreTypes)
        : undefined
    },
    // Minifying drops comments, so this one comes after.
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk' && output.moduleIds.some((id) => id.startsWith(sources.folder)))
          output.code = notice + output.code
    },
  }
}
