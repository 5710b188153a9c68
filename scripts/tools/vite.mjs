/**
 * Runs Vite under tsx, so that its configuration loads our TypeScript plugins as they stand (Vite's own
 * bundling of the configuration would warn of every import without an ending). Arguments go to Vite.
 */
import { root, run } from './install.mjs'

export const vite = (...args) =>
  run('npx', ['tsx', 'node_modules/vite/bin/vite.js', ...args, '--configLoader', 'native'], { cwd: root })

if (process.argv[1] === import.meta.filename) process.exit(vite(...process.argv.slice(2)) ? 0 : 1)
