/**
 * The page's one default Trusted Types policy: strings that reach an HTML sink are escaped, and only
 * the map's worker may be started by address. Svelte brings a policy of its own for its templates,
 * which are compiled, never data.
 */
import { escapeMarkup } from './data/svg-node'

interface Policies {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string; createScriptURL: (address: string) => string },
  ) => unknown
}

/**
 * A file of the build. The single file carries the worker as text, of which MapLibre makes a data
 * address, since a page from a disk has no origin; nothing else in it can start a worker.
 */
const isWorker = (address: string): boolean => {
  const url = new URL(address, document.baseURI)
  if (document.querySelector('#map-worker')) return /^data:text\/javascript[,;]/.test(url.href)
  return url.origin === location.origin && /\/assets\/[\w.-]*worker[\w.-]*\.m?js$/.test(url.pathname)
}

export const guardSinks = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  trustedTypes?.createPolicy('default', {
    createHTML: escapeMarkup,
    createScriptURL: (address) => {
      if (isWorker(address)) return address
      throw new TypeError(`Not a script of the atlas: ${address.slice(0, 80)}`)
    },
  })
}
