/** Lines of any file, named by file, line and point numbers. */
import type { ClaimFile, Line, Point } from '../data/types'
import { densify } from './geodesy/path'
import type { LonLat } from './geodesy/units'
import { positionOf, positionsOf, runsOf } from './published-lines'
import type { ZoneInputs } from './zone-inputs'

type RuleOf<T extends Rule['type']> = Extract<Rule, { type: T }>
type Rule = ClaimFile['zones'][number]['rule']
export type LimitRule = RuleOf<'limit'>
export type BehindRule = RuleOf<'behind-line'>
export type LineRef = NonNullable<LimitRule['cutBy']>[number]['along'][number]

/** The line named, of a claim or agreement; throws with what is missing. */
export const lineNamed = ({ claims, agreements }: ZoneInputs, item: string, id: string): Line => {
  const file = [...claims, ...agreements].find((candidate) => candidate.id === item)
  const line = file?.lines.find((candidate) => candidate.id === id)
  if (!line) throw new Error(`names the line '${id}' of '${item}', which is not on file`)
  return line
}

/** A zone of another file, named as 'file/zone'. */
export const zoneNamed = (
  { claims }: ZoneInputs,
  name: string,
): { claim: ClaimFile; zone: ClaimFile['zones'][number] } | undefined => {
  const [file, id] = name.split('/')
  const claim = claims.find((candidate) => candidate.id === file)
  const zone = claim?.zones.find((candidate) => candidate.id === id)
  return claim && zone ? { claim, zone } : undefined
}

/** The point of a line with this number; throws where there is none. */
export const pointNamed = (line: Line, n: Point['n']): number => {
  const index = line.points.findIndex((point) => point.n === n)
  if (index < 0) throw new Error(`names point ${n} of the line '${line.id}', which does not have it`)
  return index
}

const partOf = (line: Line, { from, to }: LineRef): LonLat[] => {
  const first = from === undefined ? 0 : pointNamed(line, from)
  const last = to === undefined ? line.points.length - 1 : pointNamed(line, to)
  const points = line.points.slice(Math.min(first, last), Math.max(first, last) + 1).map(positionOf)
  return first <= last ? points : points.reverse()
}

/** The parts named, each as its instrument prescribes it, joined end to end by geodesics. */
export const chainOf = (inputs: ZoneInputs, refs: readonly LineRef[]): LonLat[] =>
  refs.reduce<LonLat[]>((chain, ref) => {
    const line = lineNamed(inputs, ref.item, ref.line)
    const path = line.path === 'points-only' ? 'geodesic' : line.path
    const part = densify(partOf(line, ref), path)
    const last = chain[chain.length - 1]
    const link = last && part[0] ? densify([last, part[0]], 'geodesic').slice(1, -1) : []
    return [...chain, ...link, ...part]
  }, [])

const closed = (line: Line, run: LonLat[]): LonLat[] =>
  line.closed && line.complete ? [...run, ...run.slice(0, 1)] : run

/** The pieces of a baseline that may be joined, densified to `maxPieceM`; single points stand alone. */
export const piecesOf = (line: Line, maxPieceM: number): LonLat[][] =>
  line.path === 'points-only'
    ? positionsOf(line).map((point) => [point])
    : runsOf(line).map((run) => densify(closed(line, run.map(positionOf)), line.path, { maxPieceM }))
