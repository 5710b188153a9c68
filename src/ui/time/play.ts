/** Lets time run along the bar: at most one day for each frame, and by whole years where motion is unwelcome. */
import { addMonths, type TimeScale } from '../../atlas/timeline'

/** Time that the whole bar takes. */
const wholeMs = 60_000
const yearMs = 1600
/** A page that slept must not jump. */
const longestFrameMs = 100

interface Playing {
  scale: TimeScale
  from: string
  /** False: steps by a year instead of running. */
  smooth: boolean
  onDay: (day: string) => void
  /** Told once, when the end is reached. */
  onEnd: () => void
}

const run = ({ scale, from, onDay, onEnd }: Playing): (() => void) => {
  let fraction = scale.fractionOf(from)
  let day = from
  let before: number | undefined
  let frame = 0
  const step = (now: number): void => {
    fraction += Math.min(now - (before ?? now), longestFrameMs) / wholeMs
    before = now
    const next = scale.dayAt(fraction)
    if (next !== day) onDay((day = next))
    if (fraction >= 1) onEnd()
    else frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}

const walk = ({ scale, from, onDay, onEnd }: Playing): (() => void) => {
  let day = from
  const timer = setInterval(() => {
    const next = addMonths(day, 12)
    day = next < scale.last ? next : scale.last
    onDay(day)
    if (day === scale.last) onEnd()
  }, yearMs)
  return () => clearInterval(timer)
}

/** Starts; at the end of the bar it starts over. Returns the way to stop. */
export const play = (options: Playing): (() => void) => {
  const { scale, from, onDay, smooth } = options
  const start = from >= scale.last ? scale.first : from
  if (start !== from) onDay(start)
  return (smooth ? run : walk)({ ...options, from: start })
}
