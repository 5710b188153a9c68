/** A click on a drawing, in its own units. */
interface Spot {
  key: string
  x: number
  y: number
}

/**
 * Listens to clicks and taps on the drawing. The keyboard has the buttons below it and the table, so that
 * the drawing stays one picture to those who do not see it.
 */
export const pickOn =
  (spots: () => readonly Spot[], choose: (at: { x: number; y: number }, spots: readonly Spot[]) => void) =>
  (drawing: SVGSVGElement): (() => void) => {
    const onClick = (event: MouseEvent): void => {
      const box = drawing.getBoundingClientRect()
      const { width, height } = drawing.viewBox.baseVal
      if (box.width === 0 || box.height === 0) return
      choose(
        {
          x: ((event.clientX - box.left) / box.width) * width,
          y: ((event.clientY - box.top) / box.height) * height,
        },
        spots(),
      )
    }
    drawing.addEventListener('click', onClick)
    return () => drawing.removeEventListener('click', onClick)
  }
