/** The tables of one setting as CSV (RFC 4180), areas in km² whatever the reader's units. */
import type { OverlapTable, Overlaps } from '../../../data/contract'
import type { Translate } from '../../../i18n/index'
import { csvText, type Row } from '../../csv'
import { settings, type Setting } from './figures'

export interface CsvFacts {
  t: Translate
  /** Version of the data. */
  version: string
}

const share = (value: number): string => value.toFixed(4)

/** What the file is, so that it explains itself away from the atlas. */
const headRows = (overlaps: Overlaps, setting: Setting, { t, version }: CsvFacts): Row[] => [
  [
    t('app.title'),
    t('overlaps.title'),
    t(`overlaps.setting.${setting}`),
    overlaps.date,
    `${t('overlaps.csv.version')} ${version}`,
  ],
  [t('overlaps.csv.version'), version],
  [t('overlaps.csv.date'), overlaps.date],
  [t('overlaps.setting'), t(`overlaps.setting.${setting}`)],
  [t('overlaps.study'), t('overlaps.study.what')],
  [t('overlaps.csv.studyArea'), overlaps.studyAreaKm2],
  [t('overlaps.csv.meaning'), t('overlaps.words')],
  [t('overlaps.csv.disclaimer'), t('app.disclaimer')],
]

const countRows = ({ counts }: OverlapTable, t: Translate): Row[] => [
  [t('overlaps.counts'), t('overlaps.csv.km2'), t('overlaps.csv.share')],
  ...counts.map(({ claimants, areaKm2, share: part }) => [claimants, areaKm2, share(part)]),
]

const claimantRows = ({ claimants }: OverlapTable, t: Translate): Row[] => [
  [t('overlaps.csv.claimant'), t('overlaps.csv.km2'), t('overlaps.csv.alone'), t('overlaps.csv.share')],
  ...claimants.map(({ party, areaKm2, aloneKm2, share: part }) => [party, areaKm2, aloneKm2, share(part)]),
]

const pairRows = ({ pairs }: OverlapTable, t: Translate): Row[] => [
  [
    t('overlaps.csv.first'),
    t('overlaps.csv.second'),
    t('overlaps.csv.km2'),
    t('overlaps.csv.ofFirst'),
    t('overlaps.csv.ofSecond'),
  ],
  ...pairs.map(({ parties, areaKm2, shareOfFirst, shareOfSecond }) => [
    ...parties,
    areaKm2,
    share(shareOfFirst),
    share(shareOfSecond),
  ]),
]

const setRows = ({ sets }: OverlapTable, t: Translate): Row[] => [
  [t('overlaps.sets'), t('overlaps.csv.number'), t('overlaps.csv.km2')],
  ...sets.map(({ claimants, areaKm2 }) => [claimants.join(' '), claimants.length, areaKm2]),
]

/** The tables below one another, an empty line between two; lines end as the format asks, with CR LF. */
export const csvOf = (overlaps: Overlaps, setting: Setting, facts: CsvFacts): string => {
  const table = overlaps.tables[setting]
  const { t } = facts
  const blocks = [
    headRows(overlaps, setting, facts),
    countRows(table, t),
    claimantRows(table, t),
    pairRows(table, t),
    setRows(table, t),
  ]
  return csvText(blocks)
}

/** File name with date and setting, so that two settings do not overwrite each other. */
export const csvName = ({ date }: Overlaps, setting: Setting): string =>
  `overlaps-${date}-${settings.indexOf(setting) + 1}-${setting}.csv`
