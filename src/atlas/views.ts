/**
 * The three classes of a one-claimant view, for every claimant: what it controls, what it claims and does
 * not control while others claim or object, and its own waters with no other claim on file.
 */
import type { Feature, MultiPolygon } from 'geojson'
import type { Area, PartyCode, ViewSummary, ZoneSummary } from '../data/contract'
import { fullGrades, type ControlFeature } from './control'
import { toGeometry, toPolygons } from './geodesy/geojson'
import { difference, intersect, union } from './geodesy/grid'
import { alongLines } from './geodesy/inflate'
import { roundPolygons } from './geodesy/round'
import { metresPerNm, type Polygons } from './geodesy/units'
import { meanWidthM } from './geodesy/width'
import { periodOf, type Period } from './time'
import type { SoftArea } from './zones'
import { versionsFor } from './view-versions'

export type ZoneFeature = Feature<Area, ZoneSummary>
export type ViewFeature = Feature<Area, ViewSummary>

/** The date of the article that the atlas explains; views reach back to what was in force then. */
export const articleDate = '2025-03-21'

/** The contiguous zone is left out: it gives policing powers, not the water. */
const seaKinds: ReadonlySet<string> = new Set<ZoneSummary['kind']>([
  'internal-waters',
  'archipelagic-waters',
  'territorial-sea',
  'eez',
  'continental-shelf',
  'dash-area',
  'claim-area',
  'historic-waters',
])
const claimStandings: ReadonlySet<string> = new Set<ZoneSummary['standing']>([
  'declared',
  'enacted',
  'stated',
])

const isClaim = ({ properties }: ZoneFeature): boolean => claimStandings.has(properties.standing)
const isSea = ({ properties }: ZoneFeature): boolean => seaKinds.has(properties.kind)
const isLandClaim = ({ properties }: ZoneFeature): boolean => properties.rule === 'land'

const isFullVicinity = ({ properties, geometry }: ControlFeature): boolean =>
  properties.kind === 'vicinity' && fullGrades.has(properties.grade) && geometry.type !== 'Point'

const polygonsOf = ({ geometry }: ControlFeature | ZoneFeature): Polygons =>
  geometry.type === 'Point' ? [] : toPolygons(geometry)

const merged = (features: readonly (ControlFeature | ZoneFeature)[]): Polygons =>
  union(...features.map(polygonsOf))

/** Rules that measure home waters: an objection to a baseline or a law does not contest all of these. */
const homeRules: ReadonlySet<string> = new Set(['limit', 'behind-line'])

/**
 * What others claim of one zone: all of it where its own claim drew an objection. Of waters measured from a
 * coast or from baselines as a whole, only what another party's claims cover.
 */
const contestedPart = (zone: ZoneFeature, others: readonly ZoneFeature[]): Polygons => {
  const isHome = homeRules.has(zone.properties.rule)
  if (zone.properties.objections.length > 0 && !isHome) return polygonsOf(zone)
  const rivals = others.filter(({ properties }) => properties.claim !== zone.properties.claim)
  return intersect(polygonsOf(zone), merged(rivals))
}

interface Scene {
  zones: readonly ZoneFeature[]
  /** Vicinities of the claimant in view. */
  control: readonly ControlFeature[]
  /** Dash areas of the claimant in view, as rings that fade. */
  soft: readonly SoftArea[]
}

type Class = Pick<ViewSummary, 'class' | 'land' | 'fade'> & { polygons: Polygons }

/** An area that has no edge: what the crisp claims leave of it, ring by ring. */
const softClasses = ({ soft }: Scene, rest: (polygons: Polygons) => Polygons, crisp: Polygons): Class[] =>
  soft
    .flatMap(({ rings }) => rings)
    .map(({ fade, polygons }) => ({
      class: 'claims-not-controlled',
      land: false,
      fade,
      polygons: difference(rest(polygons), crisp),
    }))

/** Land that the claimant claims and does not hold. */
const claimedLand = (party: PartyCode, { zones }: Scene, land: Polygons): Polygons => {
  const claimed = zones.filter((zone) => isLandClaim(zone) && zone.properties.claimant === party)
  return difference(merged(claimed), land)
}

const homeKinds: ReadonlySet<string> = new Set<ZoneSummary['kind']>([
  'internal-waters',
  'archipelagic-waters',
  'territorial-sea',
])
const besideLandM = 12 * metresPerNm

/**
 * Home waters that count as controlled: internal waters and territorial sea that nobody else claims, but for
 * those beside land that the claimant claims and another party holds.
 */
const homeWaters = (own: readonly ZoneFeature[], contested: Polygons, claimedLand: Polygons): Polygons => {
  const inner = own.filter(({ properties }) => homeKinds.has(properties.kind))
  const beside = alongLines(claimedLand.flat(), besideLandM, () => true)
  return difference(difference(merged(inner), contested), beside)
}

const seaClasses = (party: PartyCode, scene: Scene, land: Polygons): Class[] => {
  const held = merged(scene.control)
  const sea = scene.zones.filter(isSea)
  const own = sea.filter(({ properties }) => properties.claimant === party && properties.kind !== 'dash-area')
  const others = sea.filter(({ properties }) => properties.claimant !== party)
  const contested = union(...own.map((zone) => contestedPart(zone, others)))
  const rest = (polygons: Polygons): Polygons => difference(difference(polygons, held), land)
  const home = rest(homeWaters(own, contested, claimedLand(party, scene, land)))
  const soft = union(...scene.soft.flatMap(({ rings }) => rings.map(({ polygons }) => polygons)))
  return [
    { class: 'controls', land: false, polygons: union(held, home) },
    { class: 'claims-not-controlled', land: false, polygons: rest(contested) },
    ...softClasses(scene, rest, union(contested, home)),
    {
      class: 'own-waters',
      land: false,
      polygons: difference(rest(merged(own)), union(contested, home, soft)),
    },
  ]
}

const landClaims = (party: PartyCode, scene: Scene, land: Polygons): Class[] => [
  { class: 'claims-not-controlled', land: true, polygons: claimedLand(party, scene, land) },
]

const inForce = <T extends ControlFeature | ZoneFeature>(
  features: readonly T[],
  ids: ReadonlySet<string>,
): T[] => features.filter(({ properties }) => ids.has(properties.id))

interface Drawn extends Pick<ViewSummary, 'class' | 'land' | 'fade'> {
  geometry: Area
  period: Period
}

/**
 * Where two parties' limits from one coast run side by side, strips of some ten metres are left between them:
 * noise of the computation, not water that one party alone claims. The coast itself is good to 400 m.
 */
const leastWidthM = 200

const drawClass = ({ polygons, ...look }: Class, period: Period): Drawn[] => {
  const isStrip = (polygon: Polygons[number]): boolean => !look.land && meanWidthM(polygon) < leastWidthM
  const broad = look.fade === undefined ? polygons.filter((polygon) => !isStrip(polygon)) : polygons
  const kept = roundPolygons(broad)
  return kept.length > 0 ? [{ ...look, geometry: toGeometry(kept), period }] : []
}

const continues = (before: Drawn, next: Drawn): boolean =>
  before.class === next.class &&
  before.land === next.land &&
  before.fade === next.fade &&
  before.period.to === next.period.from &&
  JSON.stringify(before.geometry) === JSON.stringify(next.geometry)

/** Joins versions that follow each other and draw the same. */
const joinVersions = (drawn: readonly Drawn[]): Drawn[] =>
  drawn.reduce<Drawn[]>((done, next) => {
    const index = done.findIndex((before) => continues(before, next))
    const before = done[index]
    if (!before) return [...done, next]
    const period = periodOf({ from: before.period.from, to: next.period.to })
    return done.with(index, { ...before, period })
  }, [])

const viewFeature = (party: PartyCode, { geometry, period, ...look }: Drawn): ViewFeature => {
  const place = [
    look.land ? 'land' : 'sea',
    ...(look.fade === undefined ? [] : [`fade-${Math.round(look.fade * 100)}`]),
  ]
  const id = [party.toLowerCase(), look.class, ...place, period.from ?? 'first'].join('--')
  const properties: ViewSummary = { id, party, ...look, ...periodOf(period) }
  return { type: 'Feature', id, geometry, properties }
}

/**
 * Builds the views for the article's date, the data's date and every change between them. A version holds
 * from the last change before it to the next. `claimants` gives the order.
 */
export const buildViews = (
  zones: readonly ZoneFeature[],
  soft: readonly SoftArea[],
  control: readonly ControlFeature[],
  partyLand: Readonly<Record<PartyCode, MultiPolygon>>,
  claimants: readonly PartyCode[],
  dataDate: string,
): ViewFeature[] => {
  const claims = zones.filter(isClaim).filter((zone) => isSea(zone) || isLandClaim(zone))
  const vicinities = control.filter(isFullVicinity)
  return claimants.flatMap((party) => {
    const area = partyLand[party]
    const land = area ? toPolygons(area) : []
    const held = vicinities.filter(({ properties }) => properties.party === party)
    const dated = [...claims, ...held].map(({ properties }) => properties)
    const drawn = versionsFor(dated, articleDate, dataDate).flatMap(({ ids, period }) => {
      const zonesNow = inForce(claims, ids)
      const scene = {
        zones: zonesNow,
        control: inForce(held, ids),
        soft: soft.filter(
          ({ claim, claimant }) =>
            claimant === party && zonesNow.some(({ properties }) => properties.claim === claim),
        ),
      }
      const classes = [...landClaims(party, scene, land), ...seaClasses(party, scene, land)]
      return classes.flatMap((one) => drawClass(one, period))
    })
    const ownLand = drawClass({ class: 'controls', land: true, polygons: land }, {})
    return [...ownLand, ...joinVersions(drawn)].map((one) => viewFeature(party, one))
  })
}
