/** Serves a built folder under any sub-path, with the header that a meta tag cannot carry; can be cut off. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

export interface Served {
  origin: string
  /** Paths asked for so far. */
  asked: string[]
  /** Paths that fail from now on (a test of broken requests). */
  broken: Set<string>
  close: () => Promise<void>
}

const fileOf = (folder: string, path: string): string | undefined => {
  const full = normalize(join(folder, decodeURIComponent(path)))
  if (!full.startsWith(folder)) return undefined
  if (!existsSync(full)) return undefined
  return statSync(full).isDirectory() ? join(full, 'index.html') : full
}

export const serve = async (folder: string, base = '/'): Promise<Served> => {
  const asked: string[] = []
  const broken = new Set<string>()
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!
    asked.push(path)
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined
    const file = inside === undefined ? undefined : fileOf(folder, `/${inside}`)
    if (!file || !existsSync(file) || [...broken].some((part) => path.includes(part))) {
      if (broken.size) return void response.writeHead(503).end('not here')
      response.writeHead(404, { 'Content-Type': types['.html']! })
      createReadStream(join(folder, '404.html')).pipe(response)
      return
    }
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
    response.setHeader('Content-Security-Policy', "frame-ancestors 'self'")
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}${base}`,
    asked,
    broken,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
