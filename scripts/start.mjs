/** `npm start`: installs if needed, builds, serves, prints the address. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages, root } from './tools/install.mjs'
import { vite } from './tools/vite.mjs'

ensurePackages()
if (!vite('build', '--logLevel', 'warn')) process.exit(1)
/** What many static hosts do: an address that does not exist answers with 404.html, which lists the lessons. */
const notFoundPage = {
  name: 'not-found-page',
  configurePreviewServer: (preview) => () => {
    preview.middlewares.use((request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      createReadStream(join(root, 'dist/404.html')).pipe(response)
    })
  },
}

// Loaded only now: on a fresh machine the packages have just come.
const { preview } = await import('vite')
const server = await preview({
  root,
  configFile: false,
  base: './',
  appType: 'mpa',
  plugins: [notFoundPage],
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
  logLevel: 'warn',
})
console.log(`\nContested Waters is open at ${server.resolvedUrls?.local[0]}  (Ctrl+C to stop)`)
