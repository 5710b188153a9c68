/** Installs the packages where they are missing or older than the lockfile. Plain Node: runs before any package is there. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const isFresh = () => {
  const marker = join(root, 'node_modules/.package-lock.json')
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

/** Runs a command with the terminal attached; returns whether it succeeded. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0

export const ensurePackages = () => {
  if (isFresh()) return
  console.log('Installing packages (npm ci) …')
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error(
      'npm ci failed. Remedy: check the network and the Node version (20.19 or later), then try again.',
    )
    process.exit(1)
  }
}
