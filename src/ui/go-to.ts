/** Moves focus and sight to an element, where it stands on the page. */
export const goTo = (element: Element | null | undefined): void => {
  if (!(element instanceof HTMLElement) || !element.isConnected) return
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}
