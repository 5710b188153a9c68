/** Keeps the signs beside a marked term on its line: a button may break from what it touches, a word may not. */
import type { Part } from './terms'

export interface Piece extends Part {
  /** Signs before and after the term that must not part from it. */
  head: string
  tail: string
}

const opening = /[^\s\p{L}\p{N}]+$/u
const closing = /^[^\s]+/u

/** The parts with the signs moved to their terms; joined, they give the same text. */
export const glue = (parts: readonly Part[]): Piece[] => {
  const pieces = parts.map((part): Piece => ({ ...part, head: '', tail: '' }))
  pieces.forEach((piece, index) => {
    if (!piece.term) return
    const [before, after] = [pieces[index - 1], pieces[index + 1]]
    if (before && !before.term) {
      piece.head = opening.exec(before.text)?.[0] ?? ''
      before.text = before.text.slice(0, before.text.length - piece.head.length)
    }
    if (after && !after.term) {
      piece.tail = closing.exec(after.text)?.[0] ?? ''
      after.text = after.text.slice(piece.tail.length)
    }
  })
  return pieces
}
