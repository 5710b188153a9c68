/** Times of small functions, one by one, contestants by turns so that a busy machine hits all alike. */

export interface Times {
  /** Microseconds. */
  p50: number
  p95: number
  mean: number
}

type Question = () => unknown

const rounds = 5

const timesOf = (sample: number[]): Times => {
  const sorted = Float64Array.from(sample).sort()
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN
  return { p50: at(0.5), p95: at(0.95), mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length }
}

/** Kept, so that nothing measured can be left out by the compiler. */
export const kept: unknown[] = []

const timed = (question: Question): number => {
  const start = process.hrtime.bigint()
  const answer = question()
  const took = Number(process.hrtime.bigint() - start) / 1000
  kept[0] = answer
  return took
}

/** Asks nothing: what the clock itself takes is in every time, so it is measured and told. */
export const nothing = (count: number) => (): Question[] =>
  Array.from({ length: count }, () => () => undefined)

/**
 * Asks each contestant all its questions, by turns, one round to warm up and five that count. Each question's
 * time is the least of the five: what the machine did besides is no property of the code.
 */
export const measure = (contestants: (() => Question[])[]): Times[] => {
  const questions = contestants.map((make) => make())
  const least = questions.map((list) => list.map(() => Infinity))
  for (let round = 0; round <= rounds; round += 1)
    questions.forEach((list, contestant) => {
      list.forEach((question, index) => {
        const took = timed(question)
        if (round > 0 && took < least[contestant]![index]!) least[contestant]![index] = took
      })
    })
  return least.map(timesOf)
}

interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** Evenly spread in degrees; the same in every run (a linear congruential generator, modulus 2³²). */
export const randomPlaces = (
  count: number,
  { west, south, east, north }: Box,
): [lon: number, lat: number][] => {
  let state = 20_161_207
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: count }, () => [
    west + (east - west) * next(),
    south + (north - south) * next(),
  ])
}
