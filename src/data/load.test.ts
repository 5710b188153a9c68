// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'

const answer = (status: number, body: string) => new Response(body, { status })
const source = { id: 'award', type: 'legal_case', title: 'The award', custom: { kind: 'court', country: null, read: 'excerpt' } }
const library = {
  items: {
    feature: { thitu: { id: 'thitu', properties: { names: [{ text: 'Thitu', sources: ['award', 'gone'] }] } } },
    claim: {},
    agreement: {},
    article: {},
  },
  sources: { award: source },
}

/** A fresh copy of the door, which remembers what it loaded. */
const freshDoor = async () => {
  vi.resetModules()
  return import('./load')
}
const addBlock = (name: string, value: unknown): void => {
  const block = document.createElement('script')
  block.type = 'application/json'
  block.dataset['name'] = name
  block.textContent = JSON.stringify(value)
  document.head.append(block)
}

describe('the one loading door', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    document.head.replaceChildren()
  })

  it('takes an inline block before it asks the network', async () => {
    const fetcher = vi.fn()
    vi.stubGlobal('fetch', fetcher)
    addBlock('first-view', { groups: [] })
    const { load } = await freshDoor()
    expect(await load('first-view')).toEqual({ groups: [] })
    expect(fetcher).not.toHaveBeenCalled()
  })

  it('asks once, beside the page', async () => {
    const fetcher = vi.fn(async () => answer(200, '{"a":1}'))
    vi.stubGlobal('fetch', fetcher)
    const { load } = await freshDoor()
    expect(await Promise.all([load('series'), load('series')])).toEqual([{ a: 1 }, { a: 1 }])
    expect(fetcher).toHaveBeenCalledTimes(1)
    expect(String((fetcher.mock.calls as unknown[][])[0]?.[0])).toMatch(/\/data\/series\.json$/)
  })

  it.each([
    ['status', () => Promise.resolve(answer(503, 'no'))],
    ['format', () => Promise.resolve(answer(200, '<html>'))],
    ['network', () => Promise.reject(new TypeError('offline'))],
  ])('names the file and the fault (%s), and asks again after it', async (reason, first) => {
    const fetcher = vi.fn().mockImplementationOnce(first).mockResolvedValue(answer(200, '[]'))
    vi.stubGlobal('fetch', fetcher)
    const { load } = await freshDoor()
    await expect(load('events')).rejects.toMatchObject({ file: 'events', reason })
    expect(await load('events')).toEqual([])
  })

  it('opens details from the library without the network, with the sources on file', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => answer(200, JSON.stringify(library))))
    const { load, loadLibrary } = await freshDoor()
    expect(await loadLibrary()).toBe(true)
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('offline'))))
    expect(await load('details/feature/thitu')).toEqual({ item: library.items.feature.thitu, sources: { award: source } })
    await expect(load('details/feature/constructor')).rejects.toThrow('details/feature/constructor')
  })

  it('does no harm when the library cannot be had', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => answer(404, '')))
    const { loadLibrary } = await freshDoor()
    expect(await loadLibrary()).toBe(false)
  })
})
