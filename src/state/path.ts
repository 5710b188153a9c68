/** The places that the reader measures between. */
import { mostPlaces, type AtlasState, type Place, type Rings } from './state'

/** As the address writes a place, to about a metre, so that a link leads to the same distances. */
export const roundPlace = ([lon, lat]: Place): Place => [Number(lon.toFixed(5)), Number(lat.toFixed(5))]

/** One more place at the end; nothing where the path is full. */
export const withPlace = ({ path }: Pick<AtlasState, 'path'>, place: Place): Partial<AtlasState> =>
  path.length < mostPlaces ? { path: [...path, roundPlace(place)] } : {}

/** Widths that the law of the sea knows, in nautical miles: territorial sea, contiguous zone, exclusive economic zone. */
export const zoneWidthsNm = [12, 24, 200] as const

/** Rings around a feature or a place, rising, each radius once. */
export const ringsAround = (from: Rings['from'], distancesNm: readonly number[] = zoneWidthsNm): Rings => ({
  from: typeof from === 'string' ? from : roundPlace(from),
  distancesNm: [...new Set(distancesNm)].sort((one, other) => one - other),
})
