/** Addresses of the map's fonts: the very files that the panels use, so that each travels once. */
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import latinItalic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url'
import vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff2?url'
import vietnameseItalic from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-italic.woff2?url'
import type { MapFonts } from './style'

const absolute = (address: string): string => new URL(address, document.baseURI).href

export const mapFonts = (): MapFonts => ({
  upright: { latin: absolute(latin), vietnamese: absolute(vietnamese) },
  italic: { latin: absolute(latinItalic), vietnamese: absolute(vietnameseItalic) },
})
