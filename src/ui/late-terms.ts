/** The words of the field, which come when the map stands; without them texts are plain. */
import type { GlossaryFile } from '../data/contract'
import { loadPanels } from './load-panels'
import type { TermBook } from './terms'

/** Undefined where they cannot be fetched: a text without marked words is still a text. */
export const loadTerms = async (
  load: (name: string) => Promise<unknown>,
  locale: string,
): Promise<TermBook | undefined> => {
  try {
    const [file, { bindTerms, termsIn }] = await Promise.all([
      load('glossary') as Promise<GlossaryFile>,
      loadPanels(),
    ])
    return bindTerms(termsIn(file.item, locale))
  } catch {
    return undefined
  }
}
