/** How much two parties' hatches differ without any colour. */
import { partyPattern, toImageData } from '../../../src/map/patterns'

interface Coverage {
  side: number
  /** 0 to 1, row by row. */
  share: number[]
}

const pixelRatio = 2

const coverageOf = (code: string): Coverage => {
  const { width, data } = toImageData(partyPattern(code, 'light'), pixelRatio)
  return { side: width, share: Array.from({ length: width * width }, (_, at) => data[at * 4 + 3]! / 255) }
}

/** Mean difference of two tiles, the second moved by so many pixels. */
const differenceAt = (one: Coverage, other: Coverage, right: number, down: number): number => {
  const { side } = one
  const sum = one.share.reduce((total, share, at) => {
    const column = ((at % side) + right) % side
    const row = (Math.floor(at / side) + down) % side
    return total + Math.abs(share - other.share[row * side + column]!)
  }, 0)
  return sum / one.share.length
}

/** Share of the area, 0 to 1, in which the hatches of two parties differ however they are laid over each other. */
export const patternDifference = (first: string, second: string): number => {
  const [one, other] = [coverageOf(first), coverageOf(second)]
  const shifts = Array.from({ length: one.side }, (_, at) => at)
  return Math.min(...shifts.flatMap((right) => shifts.map((down) => differenceAt(one, other, right, down))))
}
