/** Every step of a lesson shows on the map what it speaks of; plans add up; every task has its answer. */
import type { LessonFile } from '../../src/data/types'
import { detailKinds, hideables, lessonForms, overlayIds, type DetailKind } from '../../src/state/state'
import { cameraLimits } from '../../src/state/url'
import type { DataSet, Entry, Folder } from '../read-data'
import { listWords } from './support/entries'
import type { Problem, Rule } from './support/rule'

type Step = LessonFile['steps'][number]
type State = Step['state']
type Found = Omit<Problem, 'file'>

/** The atlas begins here; see knownIn in src/start.svelte.ts. */
const firstDate = '1946-01-01'
const longestForm = Math.max(...lessonForms)

const folderOfKind: Partial<Record<DetailKind, Folder>> = {
  feature: 'features',
  claim: 'claims',
  agreement: 'agreements',
  article: 'articles',
  lesson: 'lessons',
  topic: 'topics',
}

const unknown = (given: readonly string[], known: readonly string[], what: string, path: string): Found[] =>
  given
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path,
      message: `the ${what} "${name}" does not exist`,
      remedy: `use ${listWords(known)}`,
    }))

const checkSelection = (selection: string, data: DataSet): Found[] => {
  const path = 'selection'
  const split = selection.indexOf(':')
  const kind = detailKinds.find((candidate) => candidate === selection.slice(0, split))
  const id = selection.slice(split + 1)
  if (!kind)
    return [
      {
        path,
        message: `"${selection}" has no kind`,
        remedy: `write <kind>:<id>, kinds: ${listWords(detailKinds)}`,
      },
    ]
  const folder = folderOfKind[kind]
  // A block of an article is `<article>/<n>`.
  const isThere = folder ? data.ids[folder].has(id.replace(/\/\d+$/, '')) : id in data.parties.value
  return isThere
    ? []
    : [
        {
          path,
          message: `there is no ${kind} "${id}"`,
          remedy: `write the name of a file of data/${folder ?? ''}`,
        },
      ]
}

const checkDate = (date: string, last: string | undefined): Found[] => {
  const day = new Date(date)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(day.getTime())
  if (isDay && date >= firstDate && !(last && date > last)) return []
  const remedy = `write a day from ${firstDate} to ${last ?? 'the date of the data'}, or leave it out`
  return [{ path: 'date', message: `${date} is no day of the atlas`, remedy }]
}

const checkCamera = ({ lon, lat, zoom }: NonNullable<State['camera']>): Found[] => {
  const { west, east, south, north, minZoom, maxZoom } = cameraLimits
  const inside =
    lon >= west && lon <= east && lat >= south && lat <= north && zoom >= minZoom && zoom <= maxZoom
  if (inside) return []
  const remedy = `keep to ${west}–${east}° E, ${south}–${north}° N, zoom ${minZoom}–${maxZoom}`
  return [{ path: 'camera', message: 'the camera is outside its limits', remedy }]
}

/** Half the width of a phone's map in degrees, the smallest picture in which a lesson is read. */
const halfWidth = (zoom: number): number => (360 * 390) / (512 * 2 ** zoom) / 2

/** What is marked has to be drawn, and to lie in the picture. */
const checkShown = ({ selection, overlays, hide, camera }: State, data: DataSet): Found[] => {
  const [kind, id] = selection?.split(':') ?? []
  const remedy = 'switch on the overlay that draws it, or mark something else'
  if (kind === 'claim' && hide?.includes('claims'))
    return [{ path: 'selection', message: 'a claim is marked while claims are hidden', remedy }]
  if (kind !== 'feature') return []
  const isDrawn = !overlays || overlays.includes('features') || overlays.includes('control')
  if (!isDrawn) return [{ path: 'selection', message: 'a feature is marked that no overlay draws', remedy }]
  const at = data.features.find((feature) => feature.id === id)?.value.geometry.coordinates
  const isSeen = !camera || !at || Math.abs(at[0]! - camera.lon) < halfWidth(camera.zoom)
  return isSeen
    ? []
    : [
        {
          path: 'camera',
          message: `"${id}" lies outside the picture of a phone`,
          remedy: 'move the camera to it',
        },
      ]
}

const checkState = (state: State, data: DataSet): Found[] => {
  const claimants = Object.entries(data.parties.value).filter(([, party]) => party.role === 'claimant')
  const views = ['all', 'article', ...claimants.map(([code]) => code)]
  return [
    ...unknown(state.view === undefined ? [] : [state.view], views, 'view', 'view'),
    ...unknown(state.overlays ?? [], overlayIds, 'overlay', 'overlays'),
    ...unknown(state.hide ?? [], hideables, 'part to hide', 'hide'),
    ...(state.selection === undefined ? [] : checkSelection(state.selection, data)),
    ...(state.date === undefined ? [] : checkDate(state.date, data.dataDate)),
    ...(state.camera === undefined ? [] : checkCamera(state.camera)),
    ...checkShown(state, data),
  ]
}

const checkSteps = ({ steps }: LessonFile, data: DataSet): Found[] => [
  ...steps.flatMap((step, index) => {
    const place = `/steps/${index}`
    const found = checkState(step.state, data).map((problem) => ({
      ...problem,
      path: `state/${problem.path}`,
    }))
    if (!step.forms.includes(longestForm as 40))
      found.push({
        path: 'forms',
        message: `the longest form, ${longestForm}, leaves the step out`,
        remedy: `add ${longestForm}: addresses of steps count in the longest form`,
      })
    return found.map(({ path, message, remedy }) => ({
      path: `${place}/${path}`,
      message: `step ${index + 1}: ${message}`,
      remedy,
    }))
  }),
  ...steps.flatMap(({ id }, index) =>
    steps.findIndex((step) => step.id === id) === index
      ? []
      : [
          {
            path: `/steps/${index}/id`,
            message: `step ${index + 1}: the id "${id}" is used twice`,
            remedy: 'give each step its own id',
          },
        ],
  ),
]

const checkForms = ({ steps, teacher }: LessonFile): Found[] =>
  lessonForms.flatMap((minutes) => {
    const path = '/teacher/forms'
    const count = steps.filter(({ forms }) => forms.includes(minutes)).length
    const plans = teacher.forms.filter((form) => form.minutes === minutes)
    const found: Found[] = []
    if (count < 2)
      found.push({
        path: '/steps',
        message: `the ${minutes}-minute form has ${count} step(s)`,
        remedy: 'give it two or more',
      })
    if (plans.length !== 1)
      found.push({ path, message: `${plans.length} plans for ${minutes} minutes`, remedy: 'write one' })
    for (const { plan } of plans) found.push(...checkPlan(plan, minutes, steps))
    return found
  })

const checkPlan = (
  plan: LessonFile['teacher']['forms'][number]['plan'],
  minutes: number,
  steps: readonly Step[],
): Found[] => {
  const path = '/teacher/forms'
  const sum = plan.reduce((total, part) => total + part.minutes, 0)
  const planned = plan.flatMap((part) => part.steps ?? [])
  const inForm = steps.filter(({ forms }) => forms.some((form) => form === minutes)).map(({ id }) => id)
  const same = planned.join() === inForm.join()
  return [
    ...(sum === minutes
      ? []
      : [
          {
            path,
            message: `the parts of the ${minutes}-minute plan add up to ${sum}`,
            remedy: `make them ${minutes}, the opening included`,
          },
        ]),
    ...(same
      ? []
      : [
          {
            path,
            message: `the ${minutes}-minute plan goes through ${listWords(planned) || 'no steps'}`,
            remedy: `its steps are ${listWords(inForm)}`,
          },
        ]),
  ]
}

const checkKey = ({ steps, teacher }: LessonFile): Found[] => {
  const ids = steps.map(({ id }) => id)
  const answered = new Set(teacher.key.map(({ step }) => step))
  return [
    ...teacher.key.flatMap(({ step }, index) => unknown([step], ids, 'step', `/teacher/key/${index}/step`)),
    ...steps.flatMap(({ id, task }, index) =>
      task === undefined || answered.has(id)
        ? []
        : [
            {
              path: `/steps/${index}/task`,
              message: `step ${index + 1}: the task has no answer`,
              remedy: `add an entry of teacher.key with the step "${id}"`,
            },
          ],
    ),
  ]
}

const checkNumbers = (lessons: readonly Entry<LessonFile>[]): Problem[] =>
  lessons
    .filter(({ value }, index) => lessons.findIndex((other) => other.value.number === value.number) !== index)
    .map(({ file, value }) => ({
      file,
      path: '/number',
      message: `another lesson has the number ${value.number}`,
      remedy: 'take the next free number: it is the address',
    }))

export const rule: Rule = {
  id: 'lesson-states',
  title: 'Every step of a lesson shows what it speaks of; plans add up; every task has its answer.',
  check: (data) => [
    ...data.lessons.flatMap(({ file, value }) =>
      [...checkSteps(value, data), ...checkForms(value), ...checkKey(value)].map((found) => ({
        file,
        ...found,
      })),
    ),
    ...checkNumbers(data.lessons),
  ],
}
