/** What the reader's system asks for. */
export const darkSystemQuery = '(prefers-color-scheme: dark)'
export const reducedMotionQuery = '(prefers-reduced-motion: reduce)'
