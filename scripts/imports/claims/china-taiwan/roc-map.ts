/** The map of 1947 with eleven dashes: an edition of its own, without geometry here. */
import { citations, readDossier } from '../../legal-lines'
import { cited, ids } from './cite'
import { notDrawn, type Claim } from './kit'
import { dashCorrections } from './source-corrections-dashes'

export const map1947 = (): Claim => ({
  claimants: ['TWN'],
  lines: [],
  id: 'roc-1947-eleven-dash-line',
  title: '南海諸島位置圖 (Location Map of the South China Sea Islands), Ministry of the Interior, 1947',
  summary: 'A map at 1:4,000,000 with eleven dashes around the islands of the South China Sea.',
  kind: 'dash-line',
  standing: 'stated',
  dates: { made: '1947', communicated: '1948-02' },
  from: '1947',
  status:
    'referred to by Taiwan’s government in 2016; what is claimed inside is not stated in the sources read',
  datum: 'unstated',
  zones: [
    {
      id: 'inside-the-line',
      kind: 'dash-area',
      standing: 'implied',
      rule: notDrawn('No coordinates of the eleven dashes were read.'),
      note: 'Not counted as a claim to waters: the sources read name islands and surrounding waters, not an area bounded by the dashes.',
    },
  ],
  editions: [
    {
      id: 'map-1947',
      title: '南海諸島位置圖, Ministry of the Interior',
      date: '1947',
      dashes: 11,
      lines: [],
      standIn: 'None: the dashes of 1947 differ in number, length and spacing from the modern ones.',
      sources: citations(readDossier('roc-1947-eleven-dash-line').sources ?? [], dashCorrections)
        .slice(0, 2)
        .map((item) => item.source),
    },
  ],
  objections: [],
  objectorsUndocumented: ['MYS', 'PHL', 'VNM'].map((party) => ({
    party,
    basis: 'Follows a list of contesting parties; the documents read are addressed to the map of the PRC.',
    sources: ids('phlNote2011'),
  })),
  confidence: 'medium',
  crossCheck: 'Scale, year and ministry agree in two papers from Nanjing; days differ between sources.',
  notes: [
    'Approved for issue on 7 August 1947; names announced on 1 December 1947; printed in the national atlas in February 1948.',
    'Two dashes lie in the Gulf of Tonkin; PRC maps dropped them, in 1952 or 1953 by different accounts.',
    'The modern dashes of PRC maps must not be shown as those of 1947.',
  ],
  missing: [
    'Coordinates: two digitisations are published (Wang and Ma 2003; Tang, Ma, Wang and Xia 2016, DOI 10.11821/dlxb201606002) and were not obtained.',
  ],
  bibliography: [
    ...citations(readDossier('roc-1947-eleven-dash-line').sources ?? [], dashCorrections),
    cited('rocInterior2016', 'reference to the map in 2016'),
  ],
})
