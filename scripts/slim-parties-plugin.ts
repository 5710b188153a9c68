/**
 * What code needs of data/parties.json: role, hue and pattern. Names, summaries and sources travel with the
 * data, once, and not in the code as well.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

interface Look {
  role: string
  hue?: number
  pattern?: string
}

/** Role, hue and pattern by party, every party kept. */
export const looksOf = (parties: Record<string, Look>): Record<string, Look> =>
  Object.fromEntries(
    Object.entries(parties).map(([code, { role, hue, pattern }]) => [
      code,
      { role, ...(hue !== undefined && { hue }), ...(pattern !== undefined && { pattern }) },
    ]),
  )

export const slimPartiesPlugin = (): Plugin => {
  let file = ''
  return {
    name: 'contested-waters-slim-parties',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      file = join(root, 'data/parties.json')
    },
    load(id) {
      if (id !== file) return undefined
      return JSON.stringify(looksOf(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Look>))
    },
  }
}
