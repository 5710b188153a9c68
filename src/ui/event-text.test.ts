import { describe, expect, it } from 'vitest'
import en from '../../data/locales/en.json'
import { createTranslator } from '../i18n'
import { vaguenessText, whenText } from './event-text'

const t = createTranslator('en', en.messages)
const plain = (text: string): string => text.replace(/\s/g, ' ')

describe('the date of an event', () => {
  it.each([
    [{ date: '1956' }, 'in 1956'],
    [{ date: '1974-03' }, 'in March 1974'],
    [{ date: '1988-03-14' }, '14 March 1988'],
    [{ date: '1988-03-14', endDate: '1988-03-14' }, '14 March 1988'],
    [{ date: '1988-03-14', endDate: '1988-03-16' }, '14–16 March 1988'],
    [{ date: '2014-05-02', endDate: '2014-07-16' }, '2 May – 16 July 2014'],
    [{ date: '2014', endDate: '2015' }, '2014–2015'],
    [{ date: '2025-04', endDate: '2025-04-27' }, 'from Apr 2025 to 27 Apr 2025'],
  ])('%j reads as a range where it is one', (event, expected) => {
    expect(plain(whenText(event, t))).toBe(expected)
  })
  it('says what is not known of it', () => {
    expect(vaguenessText({ date: '1956' }, t)).toContain('year')
    expect(vaguenessText({ date: '1956-02' }, t)).toContain('month')
    expect(vaguenessText({ date: '1956-02-01' }, t)).toBe('')
    expect(vaguenessText({ date: '1956-02-01', endDate: '1956-03' }, t)).not.toBe('')
  })
})
