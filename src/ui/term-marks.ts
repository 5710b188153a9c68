/** One list of marks for all texts of a panel, so that a term of art is marked once in it. */
import { getContext, hasContext, setContext } from 'svelte'
import type { Marks } from './terms'

const key = Symbol('marks')

/** Called by the frame of a panel. */
export const shareMarks = (): void => {
  setContext<Marks>(key, new Map())
}

/** The marks of the panel around; a text outside every panel has its own. */
export const sharedMarks = (): Marks => (hasContext(key) ? getContext<Marks>(key) : new Map<string, object>())
