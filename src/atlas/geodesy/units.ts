/** International nautical mile, exact by definition: 1852 m. */
export const metresPerNm = 1852

/** A position: longitude then latitude, WGS84 degrees, east and north positive. */
export type LonLat = [lon: number, lat: number]
/** A closed ring: the first position is repeated at the end. */
export type Ring = LonLat[]
/** Coordinates of a GeoJSON MultiPolygon: polygons of one shell and its holes. */
export type Polygons = Ring[][]
