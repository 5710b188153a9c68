/** Short keys for the sources of the article file; each is a title as the project's research dossier lists it. */
export const sourceKeys = {
  cbs: 'U.S. mulls expanding military ties with Japan despite Trump’s criticism of the alliance',
  statement: 'US–Japan joint leaders’ statement, 7 February 2025 (text)',
  oana: 'Item 694856 on the summit',
  upgrade: 'Pentagon text on the upgrade of US Forces Japan',
  jiji: 'Item yjj2025033000103: Hegseth and Nakatani',
  phaseOne: 'Report of 29 October 2025 on US Forces Japan',
  deny: 'Deny, deflect, deter, 21 March 2023 (copy: _collections/_hkers/2023-03-21-deny-deflect-deter.md)',
  tracker:
    'AMTI Island Tracker, Chinese edition (copy: _collections/_columns/2021-01-13-south-china-sea-islands-claims.md)',
  limits: 'Limits in the Seas No. 143, China: Maritime Claims in the South China Sea',
  usPosition: 'Report on the US statement of 13 July 2020',
  lassen: 'USS Lassen sails near Subi Reef (1.375279)',
  fonops2019: 'Article 3048967: US freedom-of-navigation operations in 2019',
  fonopsFiscal: 'Report of 22 March 2021 on operations per fiscal year',
  higgins: 'Report of 14 August 2025 on USS Higgins',
  budgetChina: 'China Daily on defence budgets, 6 March 2026 (m.ming7.cn copy)',
  budget2026: 'China’s 2026 defence budget',
  drill: 'Article 4961031: Taiwan on the drill of 26 February 2025',
  drillFire: 'Report on the live-fire drill off Taiwan',
  justice: 'Two “Justice Missions” (copy: _collections/_hkers/2026-01-13-two-justice-missions.md)',
  flares: 'PLA fighters’ dangerous manoeuvres during the December 2025 exercise',
  japanTimes: 'Report of 29 December 2024',
  days: 'Table of yearly days in the Senkaku contiguous zone',
  days2025: 'Chinese ships near the Senkakus in 2025 (20251231-301620)',
  streak: 'Report of 22 October 2025 on the end of the 335-day run',
  survey2008: 'Japan protests Chinese survey ships',
  dispute: 'Senkaku Islands dispute',
  whitePaper: 'Reference material 17, defence white paper 2023: Chinese ships in the territorial sea (CSV)',
  patrol2026: 'China coast guard patrol near the Senkakus',
  liveRounds: 'Japan: Chinese warship fired live rounds in Japan’s EEZ',
  bashi: 'US, Japan and Philippines train together in the Bashi Channel for the first time',
  budgetJapan: 'Supplementary budget lifts defence to 2% (20251129-295482)',
  cooperation:
    'US–Japan defense cooperation (copy: _collections/_hkers/2024-08-15-us-japan-defense-cooperation.md)',
  treaty: 'US–Japan security paper, 11 July 2024 (copy: _collections/_hkers/2024-07-11-us-japan-security.md)',
  sustainment:
    'Enabling forward sustainment, 26 June 2025 (copy: _collections/_hkers/2025-06-26-enabling-forwad-sustainment.md)',
  challenge:
    'The China challenge, 25 January 2024 (copy: _collections/_hkers/2024-01-25-the-china-challenge.md)',
} as const

export type SourceKey = keyof typeof sourceKeys
