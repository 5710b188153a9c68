import { describe, expect, it } from 'vitest'
import type { AgreementFile } from '../data/types'
import { buildLines } from './lines'
import { claim, feature, line, zone } from './test-support'

const idsOf = (...args: Parameters<typeof buildLines>) => buildLines(...args).map(({ id }) => id)

const agreement: AgreementFile = {
  id: 'treaty',
  title: '',
  summary: '',
  parties: ['CHN', 'VNM'],
  divides: ['eez'],
  form: 'boundary',
  dates: { inForce: '2004-06-30' },
  status: '',
  lines: [
    line('boundary', [
      [107, 20],
      [107.5, 19],
    ]),
  ],
  objections: [],
  confidence: 'high',
  notes: [],
  bibliography: [{ source: 's' }],
}

describe('lines', () => {
  it('close only what the instrument closes', () => {
    const points: [number, number][] = [
      [110, 10],
      [111, 10],
      [111, 11],
    ]
    const [open, closed] = buildLines(
      [claim('c', { lines: [line('open', points), line('ring', points, { closed: true })] })],
      [],
    )
    expect(open?.geometry.coordinates.at(-1)).toEqual([111, 11])
    expect(closed?.geometry.coordinates.at(-1)).toEqual([110, 10])
  })

  it('never join across a gap, and leave out points that must not be joined', () => {
    const gap = line(
      'gap',
      [
        [110, 10],
        [110.2, 10],
        [111, 10],
        [111.2, 10],
      ],
      { complete: false },
    )
    ;[1, 2, 5, 6].forEach((n, index) => Object.assign(gap.points[index] ?? {}, { n }))
    const single = line(
      'points',
      [
        [110, 10],
        [111, 10],
      ],
      { path: 'points-only' },
    )
    expect(idsOf([claim('c', { lines: [gap, single] })], [])).toEqual(['c--gap--1', 'c--gap--2'])
  })

  it('keep published points to 7 decimals and others to 5', () => {
    const [only] = buildLines(
      [
        claim('c', {
          lines: [
            line('l', [
              [110.1234567, 10],
              [116.7654321, 18],
            ]),
          ],
        }),
      ],
      [],
    )
    const coordinates = only?.geometry.coordinates ?? []
    expect(coordinates[0]).toEqual([110.1234567, 10])
    expect(coordinates.length).toBeGreaterThan(2)
    expect(
      coordinates
        .slice(1, -1)
        .flat()
        .every((value) => Number(value.toFixed(5)) === value),
    ).toBe(true)
  })

  it('name the editions of a dash; a dash in none is the second reading', () => {
    const dashes = claim('dashes', {
      kind: 'dash-line',
      lines: [
        line('dash-1', [
          [109, 16],
          [109.6, 15],
        ]),
        line('ne-1', [
          [109, 16],
          [109.7, 15],
        ]),
      ],
      editions: [
        { id: '2009', title: '', date: '2009', dashes: 9, lines: ['dash-1'], standIn: '', sources: [] },
      ],
    })
    const summaries = buildLines([dashes], []).map(({ properties }) => properties)
    expect(summaries.map(({ kind, editions }) => [kind, editions])).toEqual([
      ['dash', ['2009']],
      ['dash', ['second-reading']],
    ])
  })

  it('let a dash begin with the first edition that has it on', () => {
    const path: [number, number][] = [
      [109, 16],
      [109.6, 15],
    ]
    const edition = (id: string, date: string, lines: string[]) => ({
      id,
      title: '',
      date,
      dashes: lines.length,
      lines,
      standIn: '',
      sources: [],
    })
    const dashes = claim('dashes', {
      kind: 'dash-line',
      from: '2009-05-07',
      lines: [line('dash-1', path), line('dash-10', path), line('ne-1', path)],
      editions: [
        edition('later', '2013-01', ['dash-1', 'dash-10']),
        edition('first', '2009-05-07', ['dash-1']),
      ],
    })
    const begins = buildLines([dashes], []).map(({ properties }) => properties.from)
    expect(begins).toEqual(['2009-05-07', '2013-01', '2009-05-07'])
  })

  it('take agreements as treaty lines from their entry into force', () => {
    expect(buildLines([], [agreement])[0]?.properties).toMatchObject({
      kind: 'agreement',
      standing: 'treaty',
      from: '2004-06-30',
    })
  })

  it('ship computed edges with rule and origin', () => {
    const lines = [
      line('sea', [
        [110, 10],
        [112, 10],
        [112, 11],
      ]),
    ]
    const zones = [
      zone('inside', { type: 'enclosed-by', lines: ['sea'], closing: 'joined straight' }),
      zone('belt', { type: 'around-feature', features: ['reef'], distanceNm: 12 }),
    ]
    const edges = buildLines([claim('c', { lines, zones })], [], { features: [feature('reef', [114, 10])] })
      .map(({ properties }) => properties)
      .filter(({ kind }) => kind === 'zone-edge')
    expect(edges.map(({ id, rule, fromPoints, certainty }) => [id, rule, fromPoints, certainty])).toEqual([
      ['c--inside--edge-1', 'joined straight', [3, 1], 'computed'],
      ['c--belt--edge-1', '12 M from the position of reef', ['reef'], 'computed'],
    ])
  })
})
