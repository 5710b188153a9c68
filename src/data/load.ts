/**
 * The one door for data. `load(name)` looks in an inline JSON block first, then fetches
 * `data/<name>.json` beside the page: the same code serves the site, the single file and tests.
 * Nothing else in the page fetches.
 */

/** What went wrong with a request, in words for a message, with the name of what failed. */
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

/** Inline blocks may hold one file (`data-name`) or a bundle of files by name (`data-bundle`). */
const inline = (name: string): unknown => {
  const single = document.querySelector(`script[type="application/json"][data-name="${CSS.escape(name)}"]`)
  if (single) return JSON.parse(single.textContent ?? '')
  const bundle = document.querySelector('script[type="application/json"][data-bundle]')
  if (!bundle) return undefined
  return bundleOf(bundle)[name]
}

let bundleCache: Record<string, unknown> | undefined
const bundleOf = (element: Element): Record<string, unknown> =>
  (bundleCache ??= JSON.parse(element.textContent ?? '{}') as Record<string, unknown>)

const request = async (name: string): Promise<unknown> => {
  const found = inline(name)
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
