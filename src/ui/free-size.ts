/**
 * The part of the window that the map has to itself while the side panel or the sheet is open, in pixels. On a
 * phone the half sheet, the bars and the chips above the map leave two fifths of the height.
 * Only for reactions to the reader: panels that are rendered at build have no window.
 */
export const freeSize = (): { width: number; height: number } =>
  innerWidth < 700
    ? { width: innerWidth, height: innerHeight * 0.4 }
    : { width: innerWidth - 400, height: innerHeight - 60 }
