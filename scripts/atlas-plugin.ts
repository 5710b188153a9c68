/**
 * The Vite plugin: data/ → checked, computed, emitted. In development it serves dist/data from memory
 * and reloads on change; in a build it also pre-renders the opening map, writes a page per feature and
 * claim and puts the security policy in.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { buildData, type Built } from './build-data'
import { fillIndex } from './index-page'
import { partyCss } from './party-css'
import { staticPages } from './static-pages'

/** What the built data depend on, apart from the packages. */
const inputs = [
  'data',
  'src/atlas',
  'src/data',
  'scripts',
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
]

const hashTree = (path: string, hash: ReturnType<typeof createHash>): void => {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = join(path, entry.name)
    if (entry.isDirectory()) hashTree(full, hash)
    else hash.update(full).update(readFileSync(full))
  }
}

const inputHash = (root: string): string => {
  const hash = createHash('sha256')
  for (const name of inputs) {
    const path = join(root, name)
    if (name.includes('.')) hash.update(readFileSync(path))
    else hashTree(path, hash)
  }
  return hash.digest('hex').slice(0, 16)
}

/** The pipeline's result, kept in .cache under the hash of all that it depends on. */
export const cachedBuild = async (root: string): Promise<Built> => {
  const folder = join(root, '.cache')
  const file = join(folder, `atlas-${inputHash(root)}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Built
  const built = await buildData(root)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(built))
  return built
}

const mimeTypes: Record<string, string> = { json: 'application/json', geojson: 'application/geo+json' }

const serveData = (server: ViteDevServer, current: () => Promise<Built>): void => {
  server.middlewares.use('/data/', (request, response, next) => {
    // A module that imports a file of data/ asks for it with ?import: that is Vite's to answer.
    if (/[?&]import\b/.test(request.url ?? '')) return next()
    void current().then(({ outputs }) => {
      const name = decodeURIComponent((request.url ?? '').split('?')[0]!.replace(/^\//, ''))
      const content = outputs[name]
      if (content === undefined) return next()
      response.setHeader('Content-Type', mimeTypes[name.split('.').pop()!] ?? 'text/plain')
      response.end(content)
    }, next)
  })
}

const partyCssId = 'virtual:party-colors.css'

interface Options {
  /** One file: no page per item. */
  single?: boolean
}

export const atlasPlugin = ({ single = false }: Options = {}): Plugin => {
  let config: ResolvedConfig
  let built: Promise<Built> | undefined
  const current = () => (built ??= cachedBuild(config.root))
  return {
    name: 'contested-waters-atlas',
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      if (config.command === 'build') await current()
    },
    resolveId: (id) => (id === partyCssId ? `\0${partyCssId}` : undefined),
    load(id) {
      if (id !== `\0${partyCssId}`) return undefined
      const parties = JSON.parse(readFileSync(join(config.root, 'data/parties.json'), 'utf8')) as Record<
        string,
        { hue?: number }
      >
      return partyCss(Object.keys(parties).filter((code) => parties[code]?.hue !== undefined))
    },
    configureServer(server) {
      serveData(server, current)
      server.watcher.add(join(config.root, 'data'))
      server.watcher.on('change', (path) => {
        if (!path.startsWith(join(config.root, 'data'))) return
        built = undefined
        server.ws.send({ type: 'full-reload' })
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, context) =>
        fillIndex(html, await current(), { root: config.root, built: Boolean(context.bundle) }),
    },
    // After Vite has written the style sheet, whose name the pages need.
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { outputs } = await current()
        for (const [name, source] of Object.entries(outputs))
          this.emitFile({ type: 'asset', fileName: `data/${name}`, source })
        if (single) return
        const css = Object.keys(bundle).filter((name) => name.endsWith('.css'))
        for (const page of await staticPages(config.root, outputs, css))
          this.emitFile({ type: 'asset', fileName: page.file, source: page.html })
      },
    },
  }
}
