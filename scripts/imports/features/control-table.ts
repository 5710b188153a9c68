/**
 * What the dossier says of control, in our own words, and where a date, a grade
 * or a holder needs a remark: everything that no rule decides.
 */

export interface Period {
  party: string
  polity: string
  grade: string
  from?: string
  to?: string
  certainty: 'high' | 'medium' | 'low'
  how?: string
  note?: string
  sources: string[]
}

export const polityOf: Record<string, string> = {
  CHN: 'People’s Republic of China',
  JPN: 'Japan',
  MYS: 'Malaysia',
  PHL: 'Republic of the Philippines',
  TWN: 'Republic of China (Taiwan)',
  USA: 'United States of America',
  VNM: 'Socialist Republic of Viet Nam',
}

/** The dossier's wording of how control began, by its first words, in our own. */
const howByStart: [string, string][] = [
  ['taken in the Battle of the Paracel', 'Taken in the Battle of the Paracel Islands, 19–20 January 1974'],
  ['occupied two days after', 'A post was set up two days after the Johnson South Reef battle'],
  ['occupied in early 1988', 'A post was set up in early 1988 and kept through the battle of 14 March 1988'],
  ['occupied or watched', 'A post, or a watch kept from Loaita Island'],
  ['occupied the day after', 'A post was set up on the day after the Johnson South Reef battle'],
  ['occupied when no state held it, early 1988', 'A post was set up in early 1988, when no state held it'],
  [
    'occupied when no state held it, after',
    'A post was set up when no state held it, after Vietnamese ships had been turned back that day',
  ],
  [
    'occupied when no state held it (fish',
    'Shelters, described as for fishermen, and later a garrison, when no state held it',
  ],
  ['occupied between 1968', 'A post was set up between 1968 and 1978; the date was not found'],
  ['occupied by naval commandos', 'Naval commandos set up a post'],
  [
    'occupied after Vietnamese ships',
    'A post was set up after Vietnamese ships withdrew from a stand-off on 17 February 1988',
  ],
  [
    'occupied by 1980',
    'A post existed by 1980: Chinese Wikipedia counts eight features taken from 1970 to 1980',
  ],
  ['occupied (reported', 'A post was set up, reported under the name Panata'],
  ['occupied', 'A post was set up'],
  [
    'with the eastern Paracels',
    'Came under control with the eastern Paracels; no date for the feature itself was found',
  ],
  [
    'full control of the Paracels',
    'Control of the whole group after the battle of 19–20 January 1974; no date for the feature itself was found',
  ],
  ['administration returned', 'The United States handed the administration back with Okinawa'],
  ['platforms (DK1)', 'Platforms followed a decision of 17 October 1988; no date for this bank was found'],
  [
    'taken over from the Republic of Vietnam',
    'North Vietnamese forces took over from the garrison of the Republic of Viet Nam',
  ],
  ['held by the Republic of China', 'Held by the Republic of China (Taiwan); the start was not found'],
  ['listed as held by Vietnam', 'Listed as held by Viet Nam, as part of the Rifleman Bank platforms'],
  ['part of Barque Canada', 'Part of Barque Canada Reef'],
  ['part of West Reef', 'Part of West Reef'],
  [
    'taken from the Republic of China',
    'Taken from troops of the Republic of China, according to Chinese Wikipedia',
  ],
  ['seized while the garrison', 'Taken while the garrison of the Republic of China was away after a storm'],
  ['garrison returned', 'The garrison came back after the withdrawal of 1950'],
  ['works begun by Taiwan', 'Works begun from Itu Aba'],
  ['seized in the battle', 'Taken in the battle with Viet Nam of 14 March 1988'],
  ['BRP Sierra Madre', 'The landing ship BRP Sierra Madre (LS-57) was run aground on purpose as an outpost'],
  ['Malaysia’s post', 'Malaysia’s post on Investigator Shoal stands here, according to Chinese Wikipedia'],
  ['permanent presence after', 'A permanent presence began after a gap of six years'],
  ['held together with Gaven', 'Held together with Gaven Reef North'],
  ['de facto control since', 'Control of access since the stand-off with the Philippines'],
]

export const howOf = (text: string | null): string | undefined => {
  if (!text) return undefined
  const entry = howByStart.find(([start]) => text.startsWith(start))
  if (!entry) throw new Error(`control wording without own words: ${text}`)
  return `${entry[1]}.`
}

interface Remark {
  from?: string
  grade?: string
  certainty?: Period['certainty']
  note?: string
  /** Keys of extra-sources.ts. */
  extra?: string[]
}

/** Remarks on the present holder, by feature. */
export const presentRemarks: Record<string, Remark> = {
  'second-thomas-shoal': {
    ...{ grade: 'grounded-ship', from: '1999-05-09', extra: ['sierraMadre'] },
    note: 'Chinese Wikipedia’s list marks it as without a post, against every other source.',
  },
  'scarborough-shoal': {
    ...{ grade: 'patrol', from: '2012-06-15', extra: ['scarborough2012'] },
    note: 'The day is that on which the last Philippine vessels were reported to leave; no structure was read of.',
  },
  'itu-aba-island': {
    ...{ from: '1956-09-24', certainty: 'medium', extra: ['palawanNews'] },
    note: 'The day rests on one account; the other sources give the year.',
  },
  'pratas-island': {
    ...{ grade: 'garrison', certainty: 'high', extra: ['pratasMarines'] },
    note: 'Marines until 1 February 2000, then the Coast Guard Administration, with marines again since 2020, according to the Taipei Times (2024). Not in the AMTI tracker.',
  },
  'thitu-island': { certainty: 'medium', note: 'An older English Wikipedia text has 1968.' },
  'nanshan-island': {
    certainty: 'medium',
    note: 'GlobalSecurity dates the whole Philippine move to 1970–1978.',
  },
  'loaita-island': {
    certainty: 'medium',
    note: 'GlobalSecurity dates the whole Philippine move to 1970–1978.',
  },
  'loaita-cay': {
    ...{ grade: 'garrison', certainty: 'medium' },
    note: 'AMTI and an official list of 2018 put the post called Panata here; other sources put it on Lankiam Cay.',
  },
  'lankiam-cay': {
    ...{ grade: 'group-only', certainty: 'low' },
    note: 'AMTI does not list it; English Wikipedia, a newspaper of 2022 and a Vietnamese chronology put the post called Panata here.',
  },
  'zhongzhou-reef': {
    grade: 'group-only',
    note: 'No permanent garrison was read of; it is watched from Itu Aba.',
  },
  'mischief-reef': {
    certainty: 'medium',
    note: 'Another text has 1994; the first press report read is of February 1995.',
  },
  'cuarteron-reef': { certainty: 'medium', note: 'The day is given as 17 or 18 February or not at all.' },
  'barque-canada-reef': {
    certainty: 'medium',
    note: 'English Wikipedia has 1988; AMTI and Vietnamese Wikipedia have 1987.',
  },
  'mariveles-reef': { certainty: 'medium', note: 'One columnist has November 1986.', extra: ['tiglao'] },
  'erica-reef': { certainty: 'medium', note: 'One columnist has April 1999.', extra: ['tiglao'] },
  'investigator-shoal': { certainty: 'medium', note: 'One columnist has April 1999.', extra: ['tiglao'] },
  'investigator-shoal-langkou-jiao': {
    note: 'Only Chinese Wikipedia places the post of Investigator Shoal here.',
  },
  'woody-island': {
    certainty: 'medium',
    note: 'One text has 1970 for the Amphitrite Group; an older Wikipedia revision has 1975.',
  },
  'rocky-island': {
    note: 'Joined to Woody Island by a road; a signals station since 1995 is reported. AMTI does not list it apart.',
  },
  'subi-reef': {
    certainty: 'medium',
    note: 'One page says that China took it from the Philippines; no other source read bears out a Philippine post.',
  },
  'southwest-cay': {
    certainty: 'medium',
    note: 'A chronology of the 1975 campaign has the landing on 14 April 1975.',
    extra: ['eastSea1975'],
  },
  'gaven-reef-north': { certainty: 'medium', note: 'Only the year was found, early in it.' },
  'hughes-reef': { certainty: 'medium', note: 'Only the year was found, early in it.' },
  'kingston-shoal': { note: 'Only a Chinese Wikipedia list says so.' },
  'orleana-shoal': { note: 'Only a Chinese Wikipedia list says so.' },
}

/** Banks held through platforms: the six DK1 banks that AMTI lists and parts of Rifleman Bank. */
export const platformSubgroups = ['DK1 banks', 'Rifleman Bank']

interface PastRemark extends Remark {
  to?: string
}

/** Remarks on past holders, keyed "feature party"; for years given as "1973/1974" and for missing ends. */
export const pastRemarks: Record<string, PastRemark> = {
  'thitu-island FRA': {
    ...{ from: '1933', to: '1939', grade: 'group-only', extra: ['japan1939'] },
    note: 'Annexed with the group in 1930 or 1933; no garrison was read of. The end is that of the Japanese arrival in the group.',
  },
  'thitu-island TWN': { note: 'Rests on Chinese accounts; the start was not found.' },
  'northeast-cay TWN': { note: 'Rests on Chinese Wikipedia; the start was not found.' },
  'southwest-cay VNM': {
    from: '1974',
    note: '1973 or 1974. One chronology says that the cay passed from Philippine hands in early 1975.',
    extra: ['eastSea1975'],
  },
  'sand-cay VNM': {
    from: '1974',
    note: 'Early 1974. Chinese sources add that a Taiwanese party was away in a typhoon.',
  },
  'namyit-island VNM': { from: '1973', note: 'Late summer of 1973.' },
  'sin-cowe-island VNM': { note: 'One Vietnamese text has early 1974.' },
  'spratly-island VNM': { note: 'Another account has marines here from September 1973.', extra: ['hayton'] },
  'amboyna-cay VNM': {
    ...{ from: '1974', to: '1975-04', extra: ['eastSea1975'] },
    note: '1973 or 1974, according to Chinese Wikipedia; a chronology counts it among the islands given up in April 1975.',
  },
  'itu-aba-island FRA': {
    grade: 'group-only',
    note: 'Annexed with the group; one Wikipedia revision has a first visit on 10 April 1930. No garrison was read of.',
  },
  'itu-aba-island JPN': { note: 'A submarine base, according to an account of 1945.' },
  'woody-island FRA': {
    ...{ to: '1939', extra: ['japan1939'] },
    note: 'The end is that of the Japanese arrival in the group.',
  },
  'woody-island JPN': {
    ...{ from: '1939', extra: ['japan1939'] },
    note: 'The start is that of the Japanese arrival in the group.',
  },
  'pattle-island VNM': { note: 'Another account has the South Vietnamese navy here from February 1956.' },
  'robert-island VNM': {
    grade: 'group-only',
    note: 'Held with the Crescent Group; no garrison was read of.',
  },
  'money-island VNM': { grade: 'group-only', note: 'Held with the Crescent Group; no garrison was read of.' },
  'duncan-island VNM': {
    grade: 'group-only',
    note: 'Held with the Crescent Group; no garrison was read of.',
  },
  'palm-island VNM': { grade: 'group-only', note: 'Held with the Crescent Group; no garrison was read of.' },
  'drummond-island VNM': {
    grade: 'group-only',
    note: 'Held with the Crescent Group; no garrison was read of.',
  },
}
