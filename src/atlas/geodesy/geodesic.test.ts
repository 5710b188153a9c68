import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alongGeodesic, destination, distance, inverse } from './geodesic'
import { changi, jfk, parseWaypoints } from './test-routes'
import type { LonLat } from './units'

const place = fc.tuple(
  fc.double({ min: 95, max: 130, noNaN: true }),
  fc.double({ min: -10, max: 45, noNaN: true }),
) as fc.Arbitrary<LonLat>

describe('values published with GeographicLib', () => {
  // geographiclib-geodesic 2.2.0, test/geodesictest.js: GeodSolve0, GeodSolve1 and the first GeodTest rows.
  it('solves the inverse problem of GeodSolve0', () => {
    const { distanceM, azimuthDeg, arrivalDeg } = inverse([-73.8, 40.6], [2.55, 49.01666667])
    expect(distanceM).toBeCloseTo(5853226, 0)
    expect(azimuthDeg).toBeCloseTo(53.47022, 5)
    expect(arrivalDeg).toBeCloseTo(111.59367, 5)
  })

  it('solves the direct problem of GeodSolve1', () => {
    const [lon, lat] = destination([-73.77888889, 40.63972222], 53.5, 5850e3)
    expect(lat).toBeCloseTo(49.01467, 5)
    expect(lon).toBeCloseTo(2.56106, 5)
  })

  it.each([
    [35.60777, -139.44815, -11.17491, -69.95921, 8935244.56048183],
    [-21.76221, 166.90563, 48.72884, 213.97627, 9098627.39865549],
    [-19.79938, -174.47484, -11.99349, -154.35109, 2319004.86011694],
  ])('agrees with GeodTest from %f, %f to %f, %f', (lat1, lon1, lat2, lon2, metres) => {
    expect(distance([lon1, lat1], [lon2, lat2])).toBeCloseTo(metres, 5)
  })
})

describe('the route from JFK to Changi', () => {
  // Examples of GeodSolve(1), GeographicLib; seconds to one place, some 3 m.
  const waypoints = parseWaypoints(`
    40:38:23.0N 073:46:44.0W
    54:24:51.3N 072:25:39.6W
    68:07:37.7N 069:40:42.9W
    81:38:00.4N 058:37:53.9W
    83:43:26.0N 080:37:16.9E
    70:20:29.2N 097:01:29.4E
    56:38:36.0N 100:14:47.6E
    42:52:37.1N 101:43:37.2E
    29:03:57.0N 102:39:34.8E
    15:13:18.6N 103:22:08.0E
    01:21:33.0N 103:59:22.0E`)

  it('has the published length and azimuths', () => {
    const { distanceM, azimuthDeg, arrivalDeg } = inverse(jfk, changi)
    expect(distanceM).toBeCloseTo(15347628, -1)
    expect(azimuthDeg).toBeCloseTo(3 + 18 / 60 + 29.9 / 3600, 4)
    expect(arrivalDeg).toBeCloseTo(177 + 29 / 60 + 9.2 / 3600, 4)
  })

  it('passes the published waypoints at tenths of the way', () => {
    const cut = alongGeodesic(jfk, changi, 10)
    expect(cut).toHaveLength(waypoints.length)
    cut.forEach((point, index) => expect(distance(point, waypoints[index]!)).toBeLessThan(3))
  })
})

describe('laws', () => {
  it('measures the same both ways', () => {
    fc.assert(fc.property(place, place, (a, b) => Math.abs(distance(a, b) - distance(b, a)) < 1e-6))
  })

  it('finds no detour shorter', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => distance(a, c) <= distance(a, b) + distance(b, c) + 1e-6),
    )
  })

  it('arrives where the inverse problem points', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const { distanceM, azimuthDeg } = inverse(a, b)
        return distance(destination(a, azimuthDeg, distanceM), b) < 1e-6
      }),
    )
  })
})
