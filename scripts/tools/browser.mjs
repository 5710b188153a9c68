/** Finds a Chromium for the browser tests, or installs one: Debian's where apt works, else Playwright's own. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './install.mjs'

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const playwrightPath = async () => {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

const find = async () =>
  [process.env.CHROMIUM_PATH, ...known].find((path) => path && existsSync(path)) ?? (await playwrightPath())

const hasApt = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0

/** Path of a browser; undefined where none could be had. */
export const ensureBrowser = async () => {
  const found = await find()
  if (found) return found
  console.log('No Chromium found: installing one …')
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
  if (hasApt() && run('apt-get', ['update', '-qq'], quiet))
    run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet)
  else run('npx', ['playwright-core', 'install', 'chromium'])
  return find()
}
