/** The route of GeographicLib's own examples (GeodSolve(1), RhumbSolve(1)), for tests. */
import type { LonLat } from './units'

const degrees = (text: string): number => {
  const [, whole, minutes, seconds, side = ''] = /^(\d+):(\d+):([\d.]+)([NESW])$/.exec(text) ?? []
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600
  return 'SW'.includes(side) ? -size : size
}

/** Lines of latitude and longitude as the tools print them. */
export const parseWaypoints = (text: string): LonLat[] =>
  text
    .trim()
    .split('\n')
    .map((line): LonLat => {
      const [lat = '', lon = ''] = line.trim().split(' ')
      return [degrees(lon), degrees(lat)]
    })

export const [jfk, changi] = parseWaypoints(`40:38:23N 073:46:44W
01:21:33N 103:59:22E`) as [LonLat, LonLat]
