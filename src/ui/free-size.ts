/**
 * The part of the window that the map has to itself while the side panel or the sheet is open, in pixels.
 * Only for reactions to the reader: panels that are rendered at build have no window.
 */
export const freeSize = (): { width: number; height: number } =>
  innerWidth < 700
    ? { width: innerWidth, height: innerHeight * 0.58 }
    : { width: innerWidth - 400, height: innerHeight - 60 }
