/**
 * The dashes as three points each (start, centre, end), rounded to the nearest
 * minute: no coordinates were ever published, and the digitisations differ by more
 * than that. No provider's vertex list is shipped.
 */
import { readDossier, type Line } from '../../legal-lines'

interface Place {
  lat: number
  lon: number
}

interface Dash {
  name: string
  where: string
  start: Place
  centre: Place
  end: Place
}

const note = 'rounded to the nearest minute from a digitisation; no coordinates were ever published'

const sexagesimal = (minutes: number, hemisphere: string) => {
  const degrees = Math.floor(minutes / 60)
  return `${degrees}°${String(minutes - degrees * 60).padStart(2, '0')}′${hemisphere}`
}

const decimal = (minutes: number) => Number((minutes / 60).toFixed(7))

const toMinute = (n: string, place: Place) => {
  const [latMinutes, lonMinutes] = [Math.round(place.lat * 60), Math.round(place.lon * 60)]
  return {
    n,
    published: `${sexagesimal(latMinutes, 'N')} ${sexagesimal(lonMinutes, 'E')}`,
    lon: decimal(lonMinutes),
    lat: decimal(latMinutes),
    note,
  }
}

const toDash = (dash: Dash, id: string, name: string): Line => ({
  id,
  name,
  certainty: 'drawn',
  closed: false,
  complete: true,
  path: 'geodesic',
  pathBasis: 'three points stand for a dash of the map; the line between them is a convention of this atlas',
  bandKm: 5,
  points: [toMinute('start', dash.start), toMinute('centre', dash.centre), toMinute('end', dash.end)],
})

const dashesOf = (id: string) => (readDossier(id).lines ?? []) as unknown as Dash[]

export const mainDashes = (): Line[] =>
  dashesOf('prc-dash-line-tianditu-10').map((dash, index) =>
    toDash(dash, `dash-${index + 1}`, `Dash ${index + 1}, ${dash.where}`),
  )

export const secondReading = (): Line[] =>
  dashesOf('prc-dash-line-natural-earth-9').map((dash, index) =>
    toDash(dash, `ne-${index + 1}`, `Second reading (Natural Earth) of dash ${index + 1}, ${dash.where}`),
  )
