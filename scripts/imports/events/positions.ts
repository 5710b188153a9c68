/** How event positions were found, in our wording, by the basis that the research dossier names. */

const exact: Readonly<Record<string, string>> = {
  'Natural Earth 10m marine polygons, centroid': 'Middle of the marine area in Natural Earth (1:10 million)',
  'mean of AMTI Island Tracker points': 'Mean of the points of AMTI’s Island Tracker',
  'Tuoi Tre / travel.org.vn: 12°48\'25"N 111°26\'48"E':
    'As printed: 12°48\'25"N 111°26\'48"E (Tuoi Tre, travel.org.vn)',
  'SGGP prints "17.26 N, 108.02 W"; read as 17°26\'N 108°02\'E':
    "Printed by SGGP as “17.26 N, 108.02 W”; taken as 17°26'N 108°02'E",
  'VietnamNet: 15°29\'58"N 111°12\'06"E': 'As printed: 15°29\'58"N 111°12\'06"E (VietNamNet)',
  'VietnamNet: 15°33\'36"N 111°34\'11"E': 'As printed: 15°33\'36"N 111°34\'11"E (VietNamNet)',
  'mirror of Wikipedia, 2019 Reed Bank incident (qa.edu.vn)':
    'Wikipedia, 2019 Reed Bank incident, read in a copy',
  'Natural Earth populated places: Kaohsiung': 'City of Kaohsiung in Natural Earth’s populated places',
  'mean of the nine vertices printed by CNA (Taiwan)':
    'Mean of nine corners printed by the Central News Agency (Taiwan)',
}

const featureOrigins: Readonly<Record<string, string>> = {
  'Island Tracker, Chinese edition (reposted 13 January 2021)': 'AMTI’s Island Tracker, read in a repost',
  'GSHHG 2.3.7 full-resolution shoreline polygons (centroids computed)':
    'centroid of its GSHHG 2.3.7 shoreline',
  'Diaoyu Dao and Huangwei Yu pages': 'pages of diaoyudao.org.cn (China) on Diaoyu Dao and Huangwei Yu',
}

const placeNames: Readonly<Record<string, string>> = {
  'San Francisco (treaty); effect in the South China Sea':
    'Signed in San Francisco; shown in the sea it concerns',
  'Block in the south-western South China Sea': 'Oil block, south-western South China Sea',
  'HD-981, first position (about 17 nm S of Triton Island)':
    'First place of the rig HD-981, south of Triton Island',
  'HD-981, second position': 'Second place of the rig HD-981',
  'Off Dongshan Island, Fujian (two live-fire boxes)': 'Near Dongshan Island, Fujian',
  'Not located': 'No place',
}

/** Name of the place in words. */
export const placeName = (name: string): string => placeNames[name] ?? name

/** Throws for a basis that has no wording yet. */
export const positionBasis = (basis: string): string => {
  const known = exact[basis]
  if (known) return known
  const match = /^(.*) \(as in the feature [a-z]+\)$/.exec(basis)
  if (!match) throw new Error(`position basis without wording: ${basis}`)
  const origin = match[1] ?? basis
  return `Position of the feature: ${featureOrigins[origin] ?? origin}`
}
