/**
 * Byte budgets of the built site, brotli as a web server would send it: what the first view needs, and
 * what stands before the first picture. Prints the table; exits 1 where a budget is broken.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const dist = join(import.meta.dirname, '../dist')
const budgets = { firstViewKb: 750, beforeFirstPictureKb: 100 }

const brotliKb = (path: string): number => {
  const content = readFileSync(join(dist, path))
  // Fonts are compressed already.
  if (path.endsWith('.woff2')) return content.length / 1000
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000
}

/** Fonts that the first view uses; others (italics, other scripts) come when a text needs them. */
const firstFonts = /(noto-sans|source-serif-4)[\w-]*latin-(wght|standard)?[\w-]*normal/

const firstViewFiles = (): string[] => {
  const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)
  const scripts = assets.filter((name) => /\.(m?js|css)$/.test(name))
  const fonts = [
    ...assets,
    ...(existsSync(join(dist, 'fonts'))
      ? readdirSync(join(dist, 'fonts')).map((name) => `fonts/${name}`)
      : []),
  ].filter((name) => name.endsWith('.woff2'))
  return [
    'index.html',
    'data/first-view.json',
    ...scripts,
    ...fonts.filter((name) => firstFonts.test(name) || name.startsWith('fonts/')),
  ]
}

const beforeFirstPicture = (files: string[]): string[] =>
  files.filter((name) => name === 'index.html' || name.endsWith('.css'))

const sum = (rows: Map<string, number>, files: string[]): number =>
  files.reduce((total, file) => total + (rows.get(file) ?? 0), 0)

const files = firstViewFiles()
const rows = new Map(files.map((file) => [file, brotliKb(file)]))
for (const [file, kb] of rows) console.log(`${kb.toFixed(1).padStart(8)} kB  ${file}`)
const totals = [
  ['first view', sum(rows, files), budgets.firstViewKb],
  ['before the first picture', sum(rows, beforeFirstPicture(files)), budgets.beforeFirstPictureKb],
] as const
let broken = 0
for (const [name, kb, budget] of totals) {
  console.log(`${kb.toFixed(1).padStart(8)} kB  ${name} (budget ${budget} kB)`)
  if (kb > budget) broken += 1
}
if (broken) {
  console.error(
    'A byte budget is broken. Remedy: see what grew in the table above; load it later or make it smaller.',
  )
  process.exit(1)
}
