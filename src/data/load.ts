/**
 * The one door for data. `load(name)` looks in an inline JSON block first, then in the library once it
 * has arrived, then fetches `data/<name>.json` beside the page: the same code serves the site, the
 * single file and tests. Nothing else in the page fetches.
 */
import { fromLibrary, type Library } from './library'

/** What went wrong with a request, with the name of what failed. */
export class LoadError extends Error {
  constructor(
    readonly file: string,
    readonly reason: 'network' | 'status' | 'format',
    detail: string,
  ) {
    super(`data/${file}.json: ${detail}`)
    this.name = 'LoadError'
  }
}

const settled = new Map<string, Promise<unknown>>()
let library: Library | undefined

const inline = (name: string): unknown => {
  const block = document.querySelector(`script[type="application/json"][data-name="${CSS.escape(name)}"]`)
  return block ? (JSON.parse(block.textContent ?? '') as unknown) : undefined
}

const request = async (name: string): Promise<unknown> => {
  library ??= inline('library') as Library | undefined
  const found = inline(name) ?? (library && fromLibrary(library, name))
  if (found !== undefined) return found
  const address = new URL(`data/${name}.json`, document.baseURI)
  const response = await fetch(address).catch((cause: unknown) => {
    throw new LoadError(name, 'network', `no answer (${String(cause)})`)
  })
  if (!response.ok) throw new LoadError(name, 'status', `the server answered ${response.status}`)
  return response.json().catch((cause: unknown) => {
    throw new LoadError(name, 'format', `not JSON (${String(cause)})`)
  })
}

/** Loads a file of the build once; a failure is not kept, so that a retry asks again. Rejects with LoadError. */
export const load = <T = unknown>(name: string): Promise<T> => {
  const known = settled.get(name)
  if (known) return known as Promise<T>
  const promise = request(name)
  settled.set(name, promise)
  promise.catch(() => settled.delete(name))
  return promise as Promise<T>
}

/** Brings everything that panels may ask for, so that they open without a network; failing is no harm. */
export const loadLibrary = async (): Promise<boolean> => {
  try {
    library = await load<Library>('library')
    return true
  } catch {
    return false
  }
}
