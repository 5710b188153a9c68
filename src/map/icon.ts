/** A symbol as a shape, told apart without colour: for MapLibre a signed distance, for SVG a path. */
export interface Icon {
  /** Distance in pixels from the shape's edge, negative inside; the centre is 0, 0. */
  distance: (x: number, y: number) => number
  /** The same shape as path data around 0, 0; even-odd. */
  path: string
  /** Half of its width, for collisions. */
  radiusPx: number
}
