import { describe, expect, it } from 'vitest'
import type { LessonFile } from '../../src/data/types'
import { lesson as invented } from '../../src/ui/lesson-fixture'
import { findMessages, makeData } from './fixtures'
import { rule } from './lesson-states'

type State = LessonFile['steps'][number]['state']

const good: State = {
  view: 'PHL',
  overlays: ['features', 'control'],
  selection: 'feature:example-reef',
  camera: { lon: 114, lat: 10, zoom: 6 },
}

const lessonWith = (state: State): LessonFile => {
  const lesson = structuredClone(invented)
  lesson.steps[1]!.state = state
  return lesson
}

const faultsOf = (lesson: LessonFile) => findMessages(rule, makeData({ lessons: [lesson] }))

const spoil = (change: (lesson: LessonFile) => void): LessonFile => {
  const lesson = lessonWith(good)
  change(lesson)
  return lesson
}

describe('lesson-states', () => {
  it('accepts a lesson whose steps show what they name', async () => {
    expect(await faultsOf(lessonWith(good))).toEqual([])
  })

  it.each<[string, State, string]>([
    ['an overlay', { overlays: ['reefs'] }, 'the overlay "reefs" does not exist'],
    ['a view', { view: 'XYZ' }, 'the view "XYZ" does not exist'],
    ['a view of a party that claims nothing', { view: 'USA' }, 'the view "USA" does not exist'],
    ['a part to hide', { hide: ['land'] }, 'the part to hide "land" does not exist'],
    ['a feature', { selection: 'feature:no-reef' }, 'there is no feature "no-reef"'],
    ['a claim', { selection: 'claim:no-claim' }, 'there is no claim "no-claim"'],
    ['a kind', { selection: 'reef:example-reef' }, '"reef:example-reef" has no kind'],
    ['a day', { date: '2026-13-01' }, '2026-13-01 is no day of the atlas'],
    ['a day after the data', { date: '2026-12-01' }, '2026-12-01 is no day of the atlas'],
    ['a spot out of reach', { camera: { lon: 10, lat: 50, zoom: 4 } }, 'the camera is outside its limits'],
    [
      'a mark outside the picture',
      { selection: 'feature:example-reef', camera: { lon: 105, lat: 10, zoom: 6 } },
      '"example-reef" lies outside the picture of a phone',
    ],
    [
      'a feature that is not drawn',
      { selection: 'feature:example-reef', overlays: ['depth'] },
      'a feature is marked that no overlay draws',
    ],
    [
      'a hidden claim',
      { selection: 'claim:example-claim', hide: ['claims'] },
      'a claim is marked while claims are hidden',
    ],
  ])('names file and step where %s is wrong', async (_, state, message) => {
    const found = (await faultsOf(lessonWith(state))).join('\n')
    expect(found).toContain('data/lessons/test-lesson.json /steps/1/state/')
    expect(found).toContain(`step 2: ${message}`)
  })

  it('wants two steps in each form and every step in the longest', async () => {
    const lesson = spoil(({ steps }) => {
      steps[1]!.forms = [20]
      steps[2]!.forms = [20, 40]
    })
    const found = (await faultsOf(lesson)).join('\n')
    expect(found).toContain('step 2: the longest form, 40, leaves the step out')
    expect(found).toContain('the 10-minute form has 1 step(s)')
  })

  it('wants a plan per form whose minutes add up and whose steps are those of the form', async () => {
    const lesson = spoil(({ teacher }) => {
      teacher.forms[0]!.plan[0].minutes = 3
      teacher.forms[1]!.plan[1].steps = ['sea', 'answer']
      teacher.forms.pop()
    })
    const found = (await faultsOf(lesson)).join('\n')
    expect(found).toContain('the parts of the 10-minute plan add up to 11')
    expect(found).toContain('the 20-minute plan goes through sea, answer')
    expect(found).toContain('0 plans for 40 minutes')
  })

  it('wants an answer to every task, and none to a step that is not there', async () => {
    const lesson = spoil(({ teacher }) => {
      teacher.key[0]!.step = 'ocean'
    })
    const found = (await faultsOf(lesson)).join('\n')
    expect(found).toContain('the step "ocean" does not exist')
    expect(found).toContain('step 1: the task has no answer')
  })

  it('refuses an id or a number that is used twice', async () => {
    const twice = spoil(({ steps }) => {
      steps[2]!.id = 'sea'
    })
    expect((await faultsOf(twice)).join('\n')).toContain('step 3: the id "sea" is used twice')
    const second = { ...lessonWith(good), id: 'second-lesson' }
    const found = await findMessages(rule, makeData({ lessons: [lessonWith(good), second] }))
    expect(found).toEqual([expect.stringContaining('another lesson has the number 1')])
  })
})
