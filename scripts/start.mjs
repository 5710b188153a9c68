/** `npm start`: installs if needed, builds, serves, prints the address. */
import { ensurePackages, run, root } from './tools/install.mjs'

ensurePackages()
if (!run('npx', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn'])) process.exit(1)
const { preview } = await import('vite')
const server = await preview({
  root,
  configFile: false,
  base: './',
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
  logLevel: 'warn',
})
console.log(`\nContested Waters is open at ${server.resolvedUrls?.local[0]}  (Ctrl+C to stop)`)
