import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, root } from './atlas'

const budgetKb = { firstView: 750, beforeThePicture: 100 }

/** As a web server would send it; fonts are compressed already. */
const sentKb = (path: string): number => {
  const content = readFileSync(join(root, 'dist', path === '/' ? 'index.html' : path))
  return (path.endsWith('.woff2') ? content.length : brotliCompressSync(content).length) / 1000
}

const table = (paths: string[]): string =>
  paths.map((path) => `${sentKb(path).toFixed(1).padStart(7)} kB  ${path}`).join('\n')

describe('byte budgets, by what a browser asks for', () => {
  afterAll(closeBrowsers)

  it('keeps the first view under 750 kB, and what stands before the first picture under 100 kB', async () => {
    const atlas = await Atlas.open()
    // Asked for once the first view stands: what panels will need, beginning with the library.
    const all = [...new Set(atlas.site!.asked)]
    const later = all.findIndex((path) => /(library|glossary)\.json$|detail-panels/.test(path))
    const asked = later < 0 ? all : all.slice(0, later)
    await atlas.close()
    console.log(table(asked))
    const total = (paths: string[]) => paths.reduce((sum, path) => sum + sentKb(path), 0)
    const first = asked.filter((path) => path === '/' || path.endsWith('.css'))
    console.log(
      `${total(asked).toFixed(0)} kB in the first view, ${total(first).toFixed(0)} kB before the first picture`,
    )
    for (const name of ['first-view.json', 'mosaic.json']) expect(asked).toContain(`/data/${name}`)
    expect(asked.some((path) => path.includes('maplibre-gl-worker'))).toBe(true)
    expect(total(asked)).toBeLessThan(budgetKb.firstView)
    expect(total(first)).toBeLessThan(budgetKb.beforeThePicture)
  })
})
