/**
 * `npm test`: installs if needed, a browser too, then runs every check in order and ends with the plain
 * line `N passed, N failed`. Steps that count their own tests report them; the others count as one.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './tools/browser.mjs'
import { ensurePackages, root } from './tools/install.mjs'

ensurePackages()
const reports = join(root, '.cache/reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const browser = await ensureBrowser()
const environment = {
  ...process.env,
  FORCE_COLOR: '0',
  ...(browser && { CHROMIUM_PATH: browser }),
}

const vitest = (name, ...args) => ({
  name,
  command: [
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${name}.json`)}`,
    ...args,
  ],
  report: join(reports, `${name}.json`),
})

const steps = [
  { name: 'data', command: ['npx', 'tsx', 'scripts/check-data.ts'] },
  { name: 'generated types', command: ['npx', 'tsx', 'scripts/generate-types.ts', '--check'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'format', command: ['npm', 'run', '-s', 'format:check'] },
  { name: 'types', command: ['npm', 'run', '-s', 'typecheck'] },
  vitest('unit'),
  { name: 'build', command: ['node', 'scripts/tools/vite.mjs', 'build', '--logLevel', 'warn'] },
  {
    name: 'single-file build',
    command: ['node', 'scripts/tools/vite.mjs', 'build', '--mode', 'single', '--logLevel', 'warn'],
  },
  vitest('browser', '--config', 'e2e/vitest.config.ts'),
]

const counts = (step, succeeded) => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(step.report, 'utf8'))
    // A suite that fails to load has no failed test of its own.
    return [numPassedTests, succeeded ? numFailedTests : Math.max(1, numFailedTests)]
  } catch {
    return succeeded ? [1, 0] : [0, 1]
  }
}

let passed = 0
let failed = 0
const summary = []
for (const step of steps) {
  const started = Date.now()
  console.log(`\n── ${step.name}`)
  const [command, ...args] = step.command
  const succeeded = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment }).status === 0
  const [good, bad] = counts(step, succeeded)
  passed += good
  failed += bad
  summary.push(
    `${bad ? '✗' : '✓'} ${step.name}: ${good} passed, ${bad} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  )
}
console.log(`\n${summary.join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
