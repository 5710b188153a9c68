import { describe, expect, it } from 'vitest'
import { t } from './fixtures'
import { reportLink, reportText } from './report-text'

const edition = { version: '9.8.7', date: '2026-01-01' }
const report = {
  item: 'claim:test-claim',
  shown: 'A law of 1977 (EEZ)',
  date: '1990-05-01',
  address: 'https://example.org/atlas/#panel=claim:test-claim',
}

describe('reportText', () => {
  const text = reportText(t, edition, report)

  it('names item, what is shown, day, data version and date, and address', () => {
    for (const part of ['claim:test-claim', 'A law of 1977 (EEZ)', '1990-05-01', '9.8.7', '2026-01-01'])
      expect(text).toContain(part)
    expect(text).toContain(report.address)
  })

  it('leaves three lines to fill in', () => {
    expect(text.match(/^\d\. .*: $/gm)).toHaveLength(3)
  })

  it('speaks of the atlas where there is no item, and leaves an unknown address open', () => {
    const whole = reportText(t, edition, { shown: 'About', date: '1990-05-01', address: '' })
    expect(whole).toContain('Item: About this atlas')
    expect(whole).toContain('Address of the view:\n')
  })
})

describe('reportLink', () => {
  it('opens mail with subject and text', () => {
    expect(reportLink('mailto:a@example.org', 'A & B', 'one\ntwo')).toBe(
      'mailto:a@example.org?subject=A%20%26%20B&body=one%0Atwo',
    )
  })

  it('opens a form that already has a query', () => {
    expect(reportLink('https://example.org/new?label=data', 'S', 'B')).toBe(
      'https://example.org/new?label=data&title=S&body=B',
    )
  })

  it('makes no link without an address, or of another kind', () => {
    expect(reportLink(undefined, 'S', 'B')).toBeUndefined()
    expect(reportLink('javascript:alert(1)', 'S', 'B')).toBeUndefined()
  })
})
