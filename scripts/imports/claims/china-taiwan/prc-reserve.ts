/** The nature reserve at Scarborough Shoal: an administrative act without published coordinates here. */
import { citations, readDossier } from '../../legal-lines'
import { ids } from './cite'
import type { Claim } from './kit'
import { corrections } from './source-corrections'

export const prcReserve = (): Claim => ({
  id: 'prc-2025-huangyan-dao-nature-reserve',
  title: 'Huangyan Dao National Nature Reserve',
  summary: 'A nature reserve of 3,523.67 ha at Scarborough Shoal, approved by the State Council of the PRC.',
  claimants: ['CHN'],
  kind: 'claim-area',
  standing: 'administrative',
  dates: { enacted: '2025-09-09', communicated: '2025-09-10' },
  from: '2025-09-09',
  status: 'announced; contested; boundary not read',
  datum: 'unstated',
  lines: [],
  zones: [],
  objections: [
    {
      party: 'PHL',
      instrument: 'Statement of the Department of Foreign Affairs',
      date: '2025-09-11',
      sources: ids('phlReserve2025'),
      note: 'Claims sovereignty and the sole authority to set up protected areas there.',
    },
    {
      party: 'TWN',
      instrument: 'Statement of the Ministry of Foreign Affairs',
      date: '2025-09-11',
      sources: ids('rocReserve2025'),
      note: 'Says that the PRC has no right to set up the reserve and restates its own claim.',
    },
    {
      party: 'PHL',
      instrument: 'Diplomatic protest (note verbale), number not read',
      date: '2025-09-12',
      sources: ids('phlReserve2025'),
    },
    {
      party: 'USA',
      instrument: 'Press statement of the Secretary of State',
      date: '2025-09',
      sources: ids('phlReserve2025'),
      note: 'Rejects the plan and supports the Philippines; the day was not read.',
    },
  ],
  confidence: 'high',
  crossCheck: 'The areas agree in six reports; core and experimental zone add up to the total.',
  notes: [
    'Core zone 1,242.55 ha, experimental zone 2,281.12 ha; administered as part of Sansha, Hainan.',
    'Two newspapers print latitudes of 15°48′–15°52′ N for the boundary, some 65 km north of the shoal; they cannot be right and are not used.',
  ],
  missing: ['The 20 boundary points, printed in a picture of the map that no text source reproduced.'],
  bibliography: citations(readDossier('prc-2025-huangyan-dao-nature-reserve').sources ?? [], corrections),
})
