import { describe, expect, it } from 'vitest'
import { findStyleProblems, rule } from './certainty-has-one-style'
import { findMessages, makeClaim, makeData, makeLine } from './fixtures'

const styles = { published: { widthPx: 1 }, drawn: { widthPx: 5 } }

describe('certainty-has-one-style', () => {
  it('accepts a style for each certainty in use', async () => {
    expect(findStyleProblems(makeData(), styles)).toEqual([])
    expect(await findMessages(rule, makeData())).toEqual([])
  })

  it('reads the styles of the map', async () => {
    const data = makeData({ claims: [makeClaim({ lines: [makeLine({ certainty: 'guessed' as never })] })] })
    expect(await findMessages(rule, data)).toEqual([expect.stringContaining('"guessed" has no line style')])
  })

  it('refuses a certainty without a style', () => {
    const data = makeData({ claims: [makeClaim({ lines: [makeLine({ certainty: 'coast' })] })] })
    expect(findStyleProblems(data, styles)).toEqual([
      expect.objectContaining({ message: 'the certainty "coast" has no line style' }),
    ])
  })

  it('refuses two certainties that look alike', () => {
    const problems = findStyleProblems(makeData(), { ...styles, drawn: { widthPx: 1 } })
    expect(problems).toEqual([expect.objectContaining({ message: '"drawn" looks like "published"' })])
  })
})
