/**
 * Every colour of the map and where it is used. Parties share one lightness and one chroma in a
 * theme and differ in hue alone (data/parties.json), so that none stands out and none wears a flag.
 */
import parties from '../../data/parties.json'

export const themeNames = ['light', 'dark', 'contrast'] as const
/** Theme as drawn: 'auto' is resolved before it gets here. */
export type ThemeName = (typeof themeNames)[number]

export interface Palette {
  sea: string
  land: string
  /** Land outside the detailed basemap: same paper. */
  coast: string
  /** Pale halo along the coast, under the land. */
  shore: string
  depth: string
  depthLabel: string
  graticule: string
  /** Names of groups and features. */
  label: string
  /** Names of towns. */
  placeLabel: string
  /** Behind every label. */
  halo: string
  /** A feature with nobody on file, and lines of no single party. */
  neutral: string
  /** One layer of it for each claim area that covers a place: it adds up. */
  tint: string
  agreement: string
  /** One-claimant view: it controls. */
  controls: string
  controlsEdge: string
  /** One-claimant view: it claims, does not control. */
  claimed: string
  /** One-claimant view: its own waters, no other claim on file. */
  ownWaters: string
  /** Casing of what is selected. */
  selected: string
}

export const themeColors: Record<ThemeName, Palette> = {
  light: {
    sea: '#dfe8eb', // cool grey-blue paper
    land: '#f6f0e2', // warm paper
    coast: '#8c9296', // fine pencil line
    shore: '#cddbe1', // pale wash along the coast
    depth: '#b9cbd3', // contours, a step below the wash
    depthLabel: '#6f8591', // figures on contours
    graticule: '#cfdbe0', // meridians and parallels
    label: '#2f3a40', // ink
    placeLabel: '#5d5a50', // lighter ink, on land
    halo: '#f4f6f4', // between both papers
    neutral: '#747a7d', // pencil grey
    tint: '#5b6b73', // grey wash, at low opacity
    agreement: '#4b545a', // dark grey: of no single party
    controls: '#f2c744', // yellow
    controlsEdge: '#9a7200', // yellow ochre, around specks
    claimed: '#d9791e', // orange
    ownWaters: '#b9c3c2', // neutral
    selected: '#14232b', // near black
  },
  dark: {
    sea: '#16232b', // night blue-grey
    land: '#2e2c27', // warm charcoal
    coast: '#6d7376',
    shore: '#1d2f39',
    depth: '#2b424f',
    depthLabel: '#7a97a6',
    graticule: '#22333d',
    label: '#e6e3d8',
    placeLabel: '#b3ad9d',
    halo: '#141c21',
    neutral: '#9aa3a6',
    tint: '#a9bcc6',
    agreement: '#c3ccd0',
    controls: '#e0b32c',
    controlsEdge: '#f6d777',
    claimed: '#f0994a',
    ownWaters: '#4b5a5c',
    selected: '#fdfaf0',
  },
  contrast: {
    sea: '#ffffff',
    land: '#e9e9e9',
    coast: '#000000',
    shore: '#ffffff',
    depth: '#c4c4c4',
    depthLabel: '#4a4a4a',
    graticule: '#dddddd',
    label: '#000000',
    placeLabel: '#222222',
    halo: '#ffffff',
    neutral: '#4a4a4a',
    tint: '#3a3a3a',
    agreement: '#000000',
    controls: '#ffd400',
    controlsEdge: '#5c4600',
    claimed: '#c25700',
    ownWaters: '#bdbdbd',
    selected: '#000000',
  },
}

/** Lightness and chroma that all parties share, inside sRGB for each hue in use. */
export const partyTone: Record<ThemeName, { lightness: number; chroma: number }> = {
  light: { lightness: 0.52, chroma: 0.088 },
  dark: { lightness: 0.76, chroma: 0.115 },
  contrast: { lightness: 0.42, chroma: 0.07 },
}

/** Linear sRGB from OKLCH: Björn Ottosson, "A perceptual color space for image processing" (2020). */
export const oklchToLinear = (lightness: number, chroma: number, hueDeg: number) => {
  const a = chroma * Math.cos((hueDeg * Math.PI) / 180)
  const b = chroma * Math.sin((hueDeg * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ] as const
}

/** IEC 61966-2-1 transfer curve. */
const encode = (linear: number): number =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055

export const oklchToHex = (lightness: number, chroma: number, hueDeg: number): string =>
  '#' +
  oklchToLinear(lightness, chroma, hueDeg)
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, encode(channel)))))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** WCAG 2.2 relative luminance of #rrggbb. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG contrast ratio of two #rrggbb colours, 1 to 21. */
export const contrast = (first: string, second: string): number => {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Builds carry no more of the file than this. */
const hues: Record<string, { role: string; hue?: number | undefined }> = parties

/** Codes of parties that have a hue of their own, in the order used everywhere. */
export const coloredParties: string[] = Object.keys(hues)
  .filter((code) => hues[code]?.hue !== undefined)
  .sort()

/** A party's colour; any other actor of the record gets the neutral grey. */
export const partyColor = (code: string, theme: ThemeName): string => {
  const hue = hues[code]?.hue
  const { lightness, chroma } = partyTone[theme]
  return hue === undefined ? themeColors[theme].neutral : oklchToHex(lightness, chroma, hue)
}
