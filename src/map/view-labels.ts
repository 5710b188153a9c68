/**
 * The words 'As claimed by X, objected to by …' of a one-claimant view, over the area itself: a picture
 * cropped from it still says whose claim it shows.
 */
import type { Feature, Point, Position } from 'geojson'
import { claimsOf, objectorsOn } from '../atlas/parties'
import { changeDays, firstDay, isInForce, type Period } from '../atlas/time'
import type { FirstView, PartyCode, ViewSummary } from '../data/contract'
import { collect, padPeriod, point, type Flat, type FlatCollection } from './flat'
import { labelSpots, type Spot } from './label-spots'
import { inLanguages, type MapText } from './map-text'

type ViewFeature = FirstView['views']['features'][number]

/** Rings of a soft area count from this strength on: its faint margin carries no label of its own. */
const leastFade = 0.4

const carries = ({ class: name, fade = 1 }: ViewSummary): boolean =>
  name === 'claims-not-controlled' && fade >= leastFade

const ringsOf = ({ geometry }: ViewFeature): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

interface LabelSpot extends Spot {
  /** Under the name of a group that stands at the same place. */
  below?: true
}

/** Without a hatched area its own waters carry the label, else the groups that it claims. */
const spotsOf = (claimant: PartyCode, drawn: readonly ViewFeature[], data: FirstView): LabelSpot[] => {
  const hatched = drawn.filter(({ properties }) => carries(properties))
  const own = drawn.filter(({ properties }) => properties.class === 'own-waters')
  const area = hatched.length > 0 ? hatched : own
  const names = data.groups.map(({ labelAt }) => labelAt)
  if (area.length > 0) return labelSpots(area.flatMap(ringsOf), names)
  const claimed = data.features.features
    .filter(({ properties }) =>
      properties.claimants.some(({ party, kind }) => party === claimant && kind === 'sovereignty'),
    )
    .map(({ properties }) => properties.group)
  return data.groups
    .filter(({ id }) => claimed.includes(id))
    .map(({ labelAt: [lon = 0, lat = 0] }) => ({ lon, lat, level: 0, below: true }))
}

/** Stretches of time in which nothing of these changes, from the first day on which a view is drawn. */
const stretches = (dated: readonly Period[], from: string): Required<Period>[] => {
  const days = changeDays(dated).filter((day) => day > from)
  return [from, ...days].map((day, index) => ({ from: day, to: days[index] ?? '9999-12-31' }))
}

const wordsOf = (claimant: PartyCode, objectors: readonly PartyCode[], data: FirstView) => {
  const words = (text: MapText): string => {
    const name = text.partyInText[claimant] ?? data.parties[claimant]?.name ?? claimant
    const second =
      objectors.length === 0 ? text.noObjection : text.objectedBy.replace('{parties}', objectors.join(' '))
    return `${text.claimedBy.replace('{party}', name)}\n${second}`
  }
  return words
}

const labelsOf = (
  claimant: PartyCode,
  data: FirstView,
  text: Readonly<Record<string, MapText>>,
): Feature<Point, Flat>[] => {
  const views = data.views.features.filter(({ properties }) => properties.party === claimant)
  const starts = views.flatMap(({ properties: { from } }) => (from ? [firstDay(from)] : []))
  const dated = [...views.map(({ properties }) => properties), ...claimsOf(claimant, data.catalogue)]
  return stretches(dated, starts.sort()[0] ?? '0000-01-01').flatMap((period) => {
    const drawn = views.filter(({ properties }) => isInForce(properties, period.from))
    const objectors = objectorsOn(claimant, data.catalogue, data.parties, period.from)
    const words = inLanguages(text, wordsOf(claimant, objectors, data))
    return spotsOf(claimant, drawn, data).map(({ lon, lat, level, below = false }) =>
      point([lon, lat], { party: claimant, level, below, ...words, ...padPeriod(period) }),
    )
  })
}

/** Points with `party`, `level` (see label-spots), `below`, `label:<language>`, `from` and `to`. */
export const viewLabels = (data: FirstView, text: Readonly<Record<string, MapText>>): FlatCollection => {
  const claimants = Object.keys(data.parties).filter((code) => data.parties[code]?.role === 'claimant')
  return collect(claimants.flatMap((code) => labelsOf(code, data, text)))
}
