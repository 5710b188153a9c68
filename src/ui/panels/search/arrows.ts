/**
 * Arrow keys between a search field and the choices below it: down from the field to the first choice, up
 * from the first choice back to the field, Home and End to the ends of the list. Tab works as everywhere.
 */

/** Where an arrow key leads from a place in the list (0 = the field), or undefined where it leads nowhere. */
export const stepOf = (key: string, from: number, length: number): number | undefined => {
  if (key === 'ArrowDown') return Math.min(from + 1, length - 1)
  if (key === 'ArrowUp') return from > 0 ? from - 1 : undefined
  // In the field, Home and End belong to its text.
  if (from === 0) return undefined
  if (key === 'Home') return 1
  return key === 'End' ? length - 1 : undefined
}

/** Svelte action for the element around the field and the choices, which carry `data-choice`. */
export const arrows = (root: HTMLElement): { destroy: () => void } => {
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const stops = [...root.querySelectorAll<HTMLElement>('input[type="search"], [data-choice]')]
    const from = stops.findIndex((stop) => stop === document.activeElement)
    const to = from < 0 ? undefined : stepOf(event.key, from, stops.length)
    if (to === undefined) return
    event.preventDefault()
    stops[to]?.focus()
  }
  root.addEventListener('keydown', onKey)
  return { destroy: () => root.removeEventListener('keydown', onKey) }
}
