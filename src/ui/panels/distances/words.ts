/** Words of the distances panel that several of its parts use. */
import { compassPointOf } from '../../../atlas/search/nearby'
import { metresPerNm } from '../../../atlas/geodesy/units'
import type { Leg } from '../../../atlas/geodesy/circle'
import { formatDegrees, formatDistance, formatNumber, type Translate } from '../../../i18n/index'
import type { Place, Units } from '../../../state/state'
import { describe, type KnownPlace, type KnownPlaces } from './known'

/** A place on the path with all that the panel says of it. */
export interface Stop {
  at: Place
  /** Its name, or its coordinates where it has none. */
  name: string
  coordinates: string
  /** What lies near, where the place itself is none on file. */
  near?: string
  known?: KnownPlace
}

export const stopOf = (places: KnownPlaces, at: Place, units: Units, t: Translate): Stop => {
  const coordinates = `${formatDegrees(at[1], 'lat', t.locale)}, ${formatDegrees(at[0], 'lon', t.locale)}`
  const { known, near } = describe(places, at)
  if (known) return { at, coordinates, name: known.name, known }
  if (!near) return { at, coordinates, name: coordinates }
  const words = near.isHere
    ? t('distances.here', { name: near.name })
    : t('distances.near', {
        name: near.name,
        distance: formatDistance(near.distanceNm, units, t),
        direction: t(`spot.direction.${near.direction as 'n'}`),
      })
  return { at, coordinates, name: coordinates, near: words }
}

/** '052°, north-east'; '–' between equal places. */
export const azimuthText = ({ azimuthDeg }: Leg, t: Translate): string =>
  azimuthDeg === undefined
    ? '–'
    : t('distances.azimuth', {
        degrees: String(Math.round(azimuthDeg) % 360).padStart(3, '0'),
        direction: t(`spot.direction.${compassPointOf(azimuthDeg)}`),
      })

/** By how much the errors of both ends can change a leg, nautical miles; 0 where none is on file. */
export const legErrorNm = (from: Stop, to: Stop): number =>
  ((from.known?.errorM ?? 0) + (to.known?.errorM ?? 0)) / metresPerNm

/** How good the position of a place on file is: its error where sources disagree or a survey says so, else in words. */
export const errorText = (known: KnownPlace | undefined, units: Units, t: Translate): string | undefined => {
  if (known?.errorM === undefined) return known?.precision
  const isSmall = known.errorM < 1000
  const metres = `${formatNumber(known.errorM, t.locale)}\u00a0m`
  return t('distances.error', {
    distance: isSmall ? metres : formatDistance(known.errorM / metresPerNm, units, t),
  })
}
