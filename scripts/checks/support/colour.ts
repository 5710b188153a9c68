/** Lightness, contrast and difference of #rrggbb, reckoned apart from the code that makes the colours. */

type Triple = readonly [number, number, number]

const linear = (hex: string): Triple => {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** OKLab by Ottosson's matrices (A perceptual color space for image processing, 2020), from linear sRGB. */
const oklab = ([r, g, b]: Triple): Triple => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** OKLCH; lightness 0–1, hue in degrees. */
export const oklchOf = (hex: string): { lightness: number; chroma: number; hueDeg: number } => {
  const [lightness, a, b] = oklab(linear(hex))
  return { lightness, chroma: Math.hypot(a, b), hueDeg: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
}

const luminanceOf = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** WCAG 2.2 contrast, 1 to 21. */
export const contrastRatio = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [one, other].map((hex) => luminanceOf(linear(hex))).sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

export const visions = ['normal', 'protanopia', 'deuteranopia', 'tritanopia', 'greyscale'] as const
export type Vision = (typeof visions)[number]

/** Machado, Oliveira and Fernandes (2009), severity 1, in linear sRGB; read in several programs that quote it. */
const machado: Partial<Record<Vision, readonly Triple[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

const seen = (color: Triple, vision: Vision): Triple => {
  const grey = clamp(luminanceOf(color))
  if (vision === 'greyscale') return [grey, grey, grey]
  const row = (at: 0 | 1 | 2): number => {
    const factors = machado[vision]?.[at]
    return factors ? clamp(factors[0] * color[0] + factors[1] * color[1] + factors[2] * color[2]) : color[at]
  }
  return [row(0), row(1), row(2)]
}

/** ΔE OK, the distance in OKLab (CSS Color 4), as an eye of this kind sees both; 0.02 is about the least that shows. */
export const differenceOk = (one: string, other: string, vision: Vision = 'normal'): number => {
  const [a, b] = [one, other].map((hex) => oklab(seen(linear(hex), vision))) as [Triple, Triple]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
