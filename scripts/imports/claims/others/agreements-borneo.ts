/** Lines between Brunei and Malaysia. */
import type { AgreementEntry } from './types'

export const agreementsBorneo: AgreementEntry[] = [
  {
    id: 'brn-mys-1958-orders-in-council',
    title:
      'North Borneo (Definition of Boundaries) Order in Council 1958 (No. 1517) and Sarawak (Definition of Boundaries) Order in Council 1958 (No. 1518)',
    summary: 'Two British orders draw lines from the coast to the 100-fathom line on both sides of Brunei.',
    parties: ['BRN', 'MYS'],
    divides: ['territorial-sea', 'continental-shelf'],
    form: 'boundary',
    dossier: 'brn-mys-1958-orders-in-council',
    lineOptions: [
      {
        id: 'western',
        name: 'Western line (Sarawak Order), land boundary to the 100-fathom line',
        missing: 'Points between the two, if there are any.',
        pathBasis: 'Text of the Order not read; geodesic assumed.',
      },
      {
        id: 'eastern',
        name: 'Eastern line (North Borneo Order), 100-fathom point',
        path: 'points-only',
        pathBasis: 'One point only, not to be joined.',
        missing: 'The points between the coast and the 100-fathom point.',
      },
    ],
    dates: { signed: '1958-09' },
    from: '1958-09',
    status:
      'In force between Brunei and Malaysia as far as the 100-fathom line; carried on by the Exchange of Letters of 2009.',
    objections: [],
    confidence: 'medium',
    crossCheck:
      'Numbers and year agree in three sources; the 100-fathom points come from one text. Computed length of the western line 32.6 M.',
    notes: [
      'Orders of the British Crown in September 1958, before either state was a party.',
      'What the lines divide is inferred from their length and use; the Orders were not read.',
      'In Brunei Bay the lines meet at a point given by bearing 050° and 10.5 miles from a light, which is not converted.',
    ],
    missing: ['The texts of the Orders.', 'Turning points in Brunei Bay.'],
  },
  {
    id: 'brn-mys-2009-exchange-of-letters',
    title: 'Exchange of Letters between Brunei Darussalam and Malaysia, 16 March 2009',
    summary: 'An unpublished exchange by which Malaysia recognised the waters of Brunei.',
    parties: ['BRN', 'MYS'],
    divides: ['territorial-sea', 'eez', 'continental-shelf'],
    form: 'boundary',
    moreSources: {
      liquisearch: 'recognition of waters, joint committee',
      'sovereignlimits.com/boundaries/brunei-malaysia': 'scope of the exchange',
    },
    dates: { signed: '2009-03-16' },
    from: '2009-03-16',
    status: 'Signed on 16 March 2009; text and line unpublished.',
    lineOptions: [],
    objections: [],
    confidence: 'medium',
    notes: [
      'Reported to settle territorial sea, shelf and EEZ out to 200 M, with a joint committee for the final line.',
      'The overlap of the Malaysian map of 1979 with the corridor of Brunei counts as settled, text unpublished.',
    ],
    missing: ['The text.', 'The final line of the joint committee.'],
  },
]
