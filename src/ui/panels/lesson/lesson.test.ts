import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import { openingState, type Panel } from '../../../state/state'
import { contextFor } from '../../fixtures'
import { lesson, lessonDetail } from '../../lesson-fixture'
import { lessonState } from '../../lesson-state'
import LessonPanel from '../LessonPanel.svelte'
import LessonsPanel from '../LessonsPanel.svelte'

const context = { ...contextFor(), interactive: true, level: 2 as const }
const opening = openingState('2026-01-01')

const textOf = (html: string): string =>
  html
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

const lessonAt = (panel: Panel): string => {
  const step = 'step' in panel ? panel.step : undefined
  const atlas = {
    ...opening,
    ...(step !== undefined && lessonState(lesson, undefined, step, opening)),
    panel,
  }
  return render(LessonPanel, {
    props: { detail: lessonDetail, context, atlas, opening, onChange: () => undefined },
  }).body
}

describe('LessonPanel', () => {
  it('opens with the question, three lengths and the teacher’s card folded', () => {
    const html = lessonAt({ kind: 'lesson', id: 'test-lesson' })
    expect(textOf(html)).toMatch(/Who is where\?.*10 minutes 2 steps 20 minutes 3 steps 40 minutes 3 steps/)
    expect(html.indexOf('It is there.')).toBeGreaterThan(html.indexOf('<details class="teacher'))
    expect(html).not.toMatch(/<details[^>]*\sopen/)
  })

  it('shows a step: where one is, text, task, the choice in the order of codes', () => {
    const text = textOf(lessonAt({ kind: 'lesson', id: 'test-lesson', step: 2 }))
    expect(text).toMatch(/Previous.*Step 2 of 3.*Next/)
    expect(text).toMatch(/Task Choose a claimant\..*AAA Aland.*BBB Beland/)
    expect(text).not.toContain('Each holds its own.')
  })

  it('goes back to the question before the first step and finishes after the last', () => {
    expect(textOf(lessonAt({ kind: 'lesson', id: 'test-lesson', step: 1 }))).toMatch(/Question.*Step 1 of 3/)
    expect(textOf(lessonAt({ kind: 'lesson', id: 'test-lesson', step: 9 }))).toMatch(/Step 3 of 3.*Finish/)
  })
})

describe('LessonsPanel', () => {
  it('lists lessons with their questions, and promises nothing', () => {
    const { id, title, question, number } = lesson
    const entry = { kind: 'lesson' as const, id, title, question, number, parties: [], objections: [] }
    const text = textOf(render(LessonsPanel, { props: { context, catalogue: [entry] } }).body)
    expect(text).toMatch(/There is one lesson\..*Lesson 1 A test lesson Who is where\?/)
  })
})
