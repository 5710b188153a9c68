/**
 * What a lesson does to the state: pure, so that a test can follow a class. A step sets the whole map: what it
 * leaves out returns to how the atlas opens. Theme, scale, units and language stay the reader's.
 */
import type { LessonFile } from '../data/types'
import {
  detailKinds,
  hideables,
  overlayIds,
  type AtlasState,
  type LessonForm,
  type Panel,
  type Selection,
} from '../state/state'

export type LessonStep = LessonFile['steps'][number]
/** The part of the state that a lesson sets; the panel comes with it. */
export type LessonMap = Pick<
  AtlasState,
  'date' | 'view' | 'overlays' | 'selection' | 'at' | 'against' | 'opacity' | 'camera' | 'hide'
>
type LessonPlace = Extract<Panel, { form?: LessonForm }>

/** The form that has every step; links without a form mean it. */
export const longestForm: LessonForm = 40

/** Steps of a form, in order. */
export const stepsOf = (lesson: LessonFile, form: LessonForm = longestForm): LessonStep[] =>
  lesson.steps.filter(({ forms }) => forms.includes(form))

export interface Place {
  step: LessonStep
  /** From 1, inside the form. */
  number: number
  count: number
}

/** The step of a number; a number out of range means the nearest. */
export const placeOf = (lesson: LessonFile, form: LessonForm | undefined, number: number): Place => {
  const steps = stepsOf(lesson, form)
  const index = Math.min(steps.length, Math.max(1, number)) - 1
  return { step: steps[index] ?? lesson.steps[0], number: index + 1, count: steps.length }
}

const selectionOf = (text: string | undefined): Selection | null => {
  const split = text?.indexOf(':') ?? -1
  const kind = detailKinds.find((candidate) => candidate === text?.slice(0, split))
  return text && kind ? { kind, id: text.slice(split + 1) } : null
}

const mapOf = ({ date, view, overlays, selection, camera, hide }: LessonStep['state'], opening: AtlasState) =>
  ({
    date: date ?? opening.date,
    view: view ?? opening.view,
    overlays: overlays ? overlayIds.filter((id) => overlays.includes(id)) : opening.overlays,
    selection: selectionOf(selection),
    at: null,
    against: null,
    opacity: {},
    camera: camera ?? opening.camera,
    hide: hideables.filter((part) => hide?.includes(part)),
  }) satisfies LessonMap

/** A step with its map. */
export const lessonState = (
  lesson: LessonFile,
  form: LessonForm | undefined,
  number: number,
  opening: AtlasState,
): LessonMap & { panel: Panel } => {
  const place = placeOf(lesson, form, number)
  const panel: LessonPlace = { kind: 'lesson', id: lesson.id, step: place.number, ...(form && { form }) }
  return { ...mapOf(place.step.state, opening), panel }
}

/** The lesson's first page: the question, with the map as the atlas opens. */
export const lessonStart = (
  lesson: LessonFile,
  form: LessonForm | undefined,
  opening: AtlasState,
): LessonMap & { panel: Panel } => ({
  ...mapOf({}, opening),
  panel: { kind: 'lesson', id: lesson.id, ...(form && { form }) },
})

const mapKeys = [
  'date',
  'view',
  'overlays',
  'selection',
  'at',
  'against',
  'opacity',
  'camera',
  'hide',
] as const

/**
 * What a link to a step leaves open: whatever of the map it does not name is the step's.
 * @param change what the link says
 */
export const completeLesson = (
  change: Partial<AtlasState>,
  lesson: LessonFile,
  opening: AtlasState,
): Partial<AtlasState> => {
  const { panel } = change
  if (panel?.kind !== 'lesson' || panel.step === undefined) return change
  const state = lessonState(lesson, panel.form, panel.step, opening)
  return { ...state, ...change, panel: state.panel }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The opening camera looks at one spot at every size of the window; its zoom differs. */
const isOpeningCamera = ({ camera }: AtlasState, opening: AtlasState): boolean =>
  camera.lon === opening.camera.lon && camera.lat === opening.camera.lat

/**
 * What is still to be set when a panel finds itself at a step: the parts of the map that stand as the atlas opens,
 * because the link did not name them. Undefined where nothing is missing.
 */
export const missingOf = (
  atlas: AtlasState,
  lesson: LessonFile,
  opening: AtlasState,
): Partial<AtlasState> | undefined => {
  if (atlas.panel.kind !== 'lesson') return undefined
  const named = mapKeys.filter((key) =>
    key === 'camera' ? !isOpeningCamera(atlas, opening) : !same(atlas[key], opening[key]),
  )
  const given = Object.fromEntries(named.map((key) => [key, atlas[key]]))
  const whole = completeLesson({ ...given, panel: atlas.panel }, lesson, opening)
  const missing = Object.entries(whole).filter(
    ([key, value]) =>
      !same(value, atlas[key as keyof AtlasState]) && !(key === 'camera' && isOpening(value, opening)),
  )
  return missing.length ? (Object.fromEntries(missing) as Partial<AtlasState>) : undefined
}

const isOpening = (camera: unknown, opening: AtlasState): boolean => same(camera, opening.camera)

/** Address of a step in the hash, without the leading #: the map follows from the step. */
export const stepHash = (lesson: Pick<LessonFile, 'id'>, number?: number, form?: LessonForm): string =>
  [
    `panel=lesson:${lesson.id}`,
    ...(number === undefined ? [] : [`step=${number}`]),
    ...(form === undefined ? [] : [`form=${form}`]),
  ].join('&')

/**
 * The address for the board: `<atlas>/l/<number>`, where the atlas is a site with pages; where it is one file, the
 * hash that opens the lesson.
 * @param href address of the page that is open
 */
export const boardAddress = (href: string, lesson: Pick<LessonFile, 'id' | 'number'>): string => {
  const address = new URL(href)
  const isFile = address.protocol === 'file:' || /\.html?$/.test(address.pathname.replace(/index\.html$/, ''))
  if (isFile) return `${href.split('#')[0]}#${stepHash(lesson)}`
  return new URL(`l/${lesson.number}`, `${address.origin}${address.pathname}`).href
}
