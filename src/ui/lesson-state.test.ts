import { describe, expect, it } from 'vitest'
import { openingState, type AtlasState } from '../state/state'
import { format, parse, type Known } from '../state/url'
import { lesson } from './lesson-fixture'
import {
  boardAddress,
  completeLesson,
  lessonStart,
  lessonState,
  missingOf,
  placeOf,
  stepHash,
  stepsOf,
} from './lesson-state'

const opening = openingState('2026-01-01')
const known: Known = {
  has: () => true,
  views: ['all', 'AAA'],
  langs: ['en'],
  categories: [],
  firstDate: '1946-01-01',
  lastDate: '2026-01-01',
  firstViewDate: '2025-01-01',
}
const linkTo = (hash: string): AtlasState => ({ ...opening, ...parse(hash, known).change })

describe('steps of a form', () => {
  it('are those that name it; without a form all', () => {
    expect(stepsOf(lesson, 10).map(({ id }) => id)).toEqual(['sea', 'answer'])
    expect(stepsOf(lesson)).toHaveLength(3)
  })

  it('answer a number out of range with the nearest', () => {
    expect(placeOf(lesson, 10, 9)).toMatchObject({ number: 2, count: 2, step: { id: 'answer' } })
    expect(placeOf(lesson, 10, 0)).toMatchObject({ number: 1, step: { id: 'sea' } })
  })
})

describe('lessonState', () => {
  it('sets what the step names', () => {
    expect(lessonState(lesson, undefined, 2, opening)).toMatchObject({
      view: 'AAA',
      overlays: ['control', 'features'],
      selection: { kind: 'feature', id: 'test-reef' },
      camera: { lon: 114, lat: 10, zoom: 6 },
      hide: [],
      panel: { kind: 'lesson', id: 'test-lesson', step: 2 },
    })
  })

  it('returns to the opening what the step leaves out, and leaves the reader’s own settings alone', () => {
    const next = lessonState(lesson, 10, 1, opening)
    expect(next).toMatchObject({ view: 'all', overlays: 'default', selection: null, hide: ['claims'] })
    expect(next.camera).toEqual(opening.camera)
    for (const key of ['theme', 'scale', 'units', 'lang', 'labelLang']) expect(next).not.toHaveProperty(key)
  })

  it('starts and ends with the question over the opening map', () => {
    expect(lessonStart(lesson, 20, opening)).toMatchObject({
      hide: [],
      panel: { kind: 'lesson', id: 'test-lesson', form: 20 },
    })
  })
})

describe('a link to a step', () => {
  it('takes the step’s map where it names none', () => {
    const { change } = parse('panel=lesson:test-lesson&form=10&step=1', known)
    expect(completeLesson(change, lesson, opening)).toMatchObject({ hide: ['claims'] })
    expect(missingOf(linkTo('panel=lesson:test-lesson&form=10&step=1'), lesson, opening)).toEqual({
      hide: ['claims'],
    })
  })

  it('keeps what it names', () => {
    const state = linkTo('panel=lesson:test-lesson&step=2&map=5/3/110')
    const missing = missingOf(state, lesson, opening)
    expect(missing).toMatchObject({ view: 'AAA' })
    expect(missing).not.toHaveProperty('camera')
  })

  it('goes to the nearest step', () => {
    expect(missingOf(linkTo('panel=lesson:test-lesson&step=9'), lesson, opening)).toMatchObject({
      panel: { step: 3 },
    })
  })

  it('misses nothing once the step stands, at any size of the window', () => {
    const phone = openingState('2026-01-01', { width: 390, height: 480 })
    for (const step of [1, 2, 3]) {
      const state = { ...opening, ...lessonState(lesson, undefined, step, phone) }
      expect(missingOf(state, lesson, opening)).toBeUndefined()
      expect(missingOf(linkTo(format(state, phone)), lesson, opening)).toBeUndefined()
    }
  })

  it('leaves the first page alone', () => {
    expect(missingOf(linkTo('panel=lesson:test-lesson'), lesson, opening)).toBeUndefined()
  })
})

describe('addresses', () => {
  it('for the board lie beside the atlas', () => {
    expect(boardAddress('https://example.org/atlas/index.html#view=all', lesson)).toBe(
      'https://example.org/atlas/l/1',
    )
    expect(boardAddress('https://example.org/#a=b', lesson)).toBe('https://example.org/l/1')
  })

  it('of one file open the lesson in it', () => {
    expect(boardAddress('file:///C:/atlas/index.html#x=1', lesson)).toBe(
      'file:///C:/atlas/index.html#panel=lesson:test-lesson',
    )
    expect(boardAddress('https://example.org/atlas-single.html', lesson)).toContain(
      '#panel=lesson:test-lesson',
    )
  })

  it('of a step name lesson, step and form', () => {
    expect(stepHash(lesson, 2, 10)).toBe('panel=lesson:test-lesson&step=2&form=10')
  })
})
