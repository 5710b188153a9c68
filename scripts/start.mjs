/** `npm start`: installs if needed, builds, serves, prints the address. */
import { ensurePackages, run, root } from './tools/install.mjs'

ensurePackages()
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
if (!run('npx', ['vite', 'build', '--logLevel', 'warn'])) process.exit(1)
const { preview } = await import('vite')
const server = await preview({
  root,
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
  logLevel: 'warn',
})
console.log(`\nContested Waters is open at ${server.resolvedUrls?.local[0]}  (Ctrl+C to stop)`)
