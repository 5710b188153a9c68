/** Waits until the page has nothing more urgent to do, a fifth of a second at most. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 200 })
    else setTimeout(resolve, 16)
  })

/**
 * Runs jobs one after the other with a pause before each, so that the page stays responsive; stops when
 * they are wanted no longer. Rejects with the first job that fails.
 */
export const runInTurn = async (
  jobs: readonly (() => Promise<void>)[],
  isWanted: () => boolean,
  pause: () => Promise<void> = whenIdle,
): Promise<void> => {
  for (const job of jobs) {
    await pause()
    if (!isWanted()) return
    await job()
  }
}
