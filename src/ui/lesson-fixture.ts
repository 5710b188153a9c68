/** A small invented lesson for tests: it names nothing real. */
import type { LessonDetail } from '../data/contract'
import type { LessonFile } from '../data/types'
import { sources } from './fixtures'

const planOf = (minutes: 10 | 20 | 40, steps: string[]) => ({
  minutes,
  plan: [
    { minutes: 2, text: 'Open with the question.' },
    { minutes: minutes - 2, text: 'Work through the steps.', steps },
  ] as [{ minutes: number; text: string }, { minutes: number; text: string; steps: string[] }],
})

export const lesson: LessonFile = {
  id: 'test-lesson',
  number: 1,
  title: 'A test lesson',
  question: 'Who is where?',
  summary: 'Pupils look. They find out.',
  ages: 'ages 11 to 14',
  codes: [{ code: 'D2.Geo.1', meaning: 'Make maps of patterns.', sources: ['one'] }],
  steps: [
    {
      id: 'sea',
      title: 'The sea',
      text: [{ text: 'There is a sea.', sources: ['one'] }],
      task: 'Find the sea.',
      hint: 'It is blue.',
      state: { hide: ['claims'] },
      forms: [10, 20, 40],
    },
    {
      id: 'reef',
      title: 'The reef',
      text: [{ text: 'There is a <b>reef</b>.', sources: ['two'] }],
      task: 'Choose a claimant.',
      claimants: ['AAA', 'BBB'],
      state: {
        view: 'AAA',
        overlays: ['features', 'control'],
        selection: 'feature:test-reef',
        camera: { lon: 114, lat: 10, zoom: 6 },
      },
      forms: [20, 40],
    },
    {
      id: 'answer',
      title: 'The answer',
      text: [{ text: 'Now answer.', sources: [] }],
      state: {},
      forms: [10, 20, 40],
    },
  ],
  teacher: {
    forms: [
      planOf(10, ['sea', 'answer']),
      planOf(20, ['sea', 'reef', 'answer']),
      planOf(40, ['sea', 'reef', 'answer']),
    ],
    prepare: ['A projector.'],
    key: [
      { step: 'sea', text: 'It is there.', sources: ['one'] },
      { step: 'reef', text: 'Each holds its own.', sources: ['three'] },
    ],
    misconceptions: [{ wrong: 'Reefs float.', right: 'They do not.', sources: ['two'] }],
    sensitivity: [{ text: 'Take care.', sources: [] }],
  },
}

export const lessonDetail: LessonDetail = { item: lesson, sources }
