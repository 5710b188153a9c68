/** How broad a polygon is on the mean. */
import { areaKm2 } from './area'
import { distance } from './geodesic'
import type { Ring } from './units'

const borderM = (ring: Ring): number =>
  ring.slice(1).reduce((sum, point, index) => sum + distance(ring[index] ?? point, point), 0)

/** Mean width in metres of a polygon as closed rings: twice its area by the length of its shell. */
export const meanWidthM = (polygon: Ring[]): number => {
  const lengthM = borderM(polygon[0] ?? [])
  return lengthM > 0 ? (2e6 * areaKm2([polygon])) / lengthM : 0
}
