/** `npm start`: installs if needed, builds, serves, prints the address. */
import { ensurePackages, root } from './tools/install.mjs'
import { vite } from './tools/vite.mjs'

ensurePackages()
if (!vite('build', '--logLevel', 'warn')) process.exit(1)
// Loaded only now: on a fresh machine the packages have just come.
const { preview } = await import('vite')
const server = await preview({
  root,
  configFile: false,
  base: './',
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
  logLevel: 'warn',
})
console.log(`\nContested Waters is open at ${server.resolvedUrls?.local[0]}  (Ctrl+C to stop)`)
