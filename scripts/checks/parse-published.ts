/**
 * Reads coordinates in the forms in which instruments and lists print them:
 * 16°40.5′N 112°44.2′E · 10° 22' 35" N, 114° 21' 55" E · 8°07′N · 10.3769, 114.3656 (lat, lon) ·
 * 109.301506, 16.199544 (lon, lat) · 25.44 / 123.28 (degrees.minutes) · 7°47'08"-7°48'37"N … (extent).
 * Words in brackets after the coordinates are not read.
 */

export interface Angle {
  /** Decimal degrees, north and east positive. */
  degrees: number
  /** Half a unit of the last printed digit in degrees; for an extent half its length. */
  halfUnit: number
}

export interface Published {
  lat?: Angle
  lon?: Angle
}

interface Options {
  /** The axis of a single decimal number without a letter. */
  axis?: 'lat' | 'lon'
}

/** One angle with optional minutes and seconds; the letter may be missing in the first half of an extent. */
const angle = String.raw`(\d+(?:\.\d+)?)\s*°\s*(?:(\d+(?:\.\d+)?)\s*'\s*)?(?:(\d+(?:\.\d+)?)\s*"\s*)?`
const single = new RegExp(`${angle}([NSEW])`, 'g')
const extent = new RegExp(`${angle}\\s*[-–]\\s*${angle}([NSEW])`, 'g')
const decimals = /^(-?\d+(?:\.\d+)?)\s*°?\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*°?$/
const slashed = /^(\d+\.\d\d)\s*\/\s*(\d+\.\d\d)$/

const normalise = (text: string): string =>
  text
    .replace(/[′’‘´`]/g, "'")
    .replace(/[″”“]|''/g, '"')
    .replace(/[º˚]/g, '°')
    .replace(/\s+/g, ' ')
    .trim()

const halfOfLastDigit = (printed: string): number => 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0)

type Parts = readonly (string | undefined)[]

/** Degrees of one angle; undefined where minutes or seconds reach 60. */
const readAngle = ([degrees = '0', minutes, seconds]: Parts): Angle | undefined => {
  if (Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60) return undefined
  const unit = seconds !== undefined ? 3600 : minutes !== undefined ? 60 : 1
  return {
    degrees: Number(degrees) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600,
    halfUnit: halfOfLastDigit(seconds ?? minutes ?? degrees) / unit,
  }
}

const withSign = (found: Angle, letter: string): Angle =>
  letter === 'S' || letter === 'W' ? { ...found, degrees: -found.degrees } : found

const toAxis = (letter: string): 'lat' | 'lon' => (letter === 'N' || letter === 'S' ? 'lat' : 'lon')

/** Joins angles to a position; undefined where an axis comes twice or an angle is unreadable. */
const join = (angles: readonly [letter: string, found: Angle | undefined][]): Published | undefined => {
  const published: Published = {}
  for (const [letter, found] of angles) {
    const axis = toAxis(letter)
    if (!found || published[axis]) return undefined
    published[axis] = withSign(found, letter)
  }
  return angles.length ? published : undefined
}

const readExtent = (text: string): Published | undefined =>
  join(
    [...text.matchAll(extent)].map((match) => {
      const [from, to] = [readAngle(match.slice(1, 4)), readAngle(match.slice(4, 7))]
      const middle = from &&
        to && { degrees: (from.degrees + to.degrees) / 2, halfUnit: Math.abs(to.degrees - from.degrees) / 2 }
      return [match[7] ?? '', middle]
    }),
  )

const readSexagesimal = (text: string): Published | undefined =>
  join([...text.matchAll(single)].map((match) => [match[4] ?? '', readAngle(match.slice(1, 4))]))

const readDecimals = (text: string, lonFirst: boolean): Published | undefined => {
  const match = decimals.exec(text)
  if (!match) return undefined
  const [first, second] = match.slice(1, 3).map((printed) => ({
    degrees: Number(printed),
    halfUnit: halfOfLastDigit(printed),
  }))
  if (!first || !second) return undefined
  return lonFirst ? { lon: first, lat: second } : { lat: first, lon: second }
}

/** 25.44 / 123.28 as 25°44′, 123°28′: so the one table that prints a slash means it. */
const readSlashed = (text: string): Published | undefined => {
  const match = slashed.exec(text)
  if (!match) return undefined
  const [lat, lon] = match.slice(1, 3).map((printed) => readAngle(printed.split('.')))
  return lat && lon ? { lat, lon } : undefined
}

const readNumber = (text: string, axis: 'lat' | 'lon' | undefined): Published | undefined =>
  axis && /^-?\d+(\.\d+)?$/.test(text)
    ? { [axis]: { degrees: Number(text), halfUnit: halfOfLastDigit(text) } }
    : undefined

/** Coordinates of a printed text; undefined where the text is in no known form. */
export const parsePublished = (text: string, options: Options = {}): Published | undefined => {
  const plain = normalise(text.replace(/\([^)]*\)/g, ' '))
  return (
    readDecimals(plain, /\(\s*lon/i.test(text)) ??
    readSlashed(plain) ??
    readNumber(plain, options.axis) ??
    readExtent(plain) ??
    readSexagesimal(plain)
  )
}

/** True for texts that say in words how a position was computed, such as 'polygon centroid'. */
export const isComputed = (text: string): boolean => /centroid|computed|midpoint|mean of/i.test(text)
