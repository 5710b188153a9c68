import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import { agreement, article, claim, contextFor, feature, firstView, party } from '../fixtures'
import AgreementPanel from './AgreementPanel.svelte'
import ArticlePanel from './ArticlePanel.svelte'
import ClaimPanel from './ClaimPanel.svelte'
import FeaturePanel from './FeaturePanel.svelte'
import PartyPanel from './PartyPanel.svelte'

const context = contextFor()
const markup = {
  feature: (given = context) => render(FeaturePanel, { props: { detail: feature, context: given } }).body,
  claim: () => render(ClaimPanel, { props: { detail: claim, context } }).body,
  agreement: () => render(AgreementPanel, { props: { detail: agreement, context } }).body,
  party: (given = context) =>
    render(PartyPanel, {
      props: { detail: party, context: given, first: firstView, onView: () => undefined },
    }).body,
  article: (given = context) =>
    render(ArticlePanel, { props: { detail: article, context: given, step: 4, onStep: () => undefined } })
      .body,
}

const textOf = (html: string): string =>
  html
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
const answerOf = (html: string): string[] =>
  [...html.matchAll(/<p class="answer-line[^"]*">(.*?)<\/p>/gs)].map((match) => textOf(match[1]!).trim())

describe.each(['feature', 'claim', 'agreement', 'article', 'party'] as const)('%s panel', (kind) => {
  const html = markup[kind]()

  it('cites only sources that stand in its list', () => {
    const cited = [...html.matchAll(/href="#src-(\d+)"/g)].map((match) => match[1])
    const listed = new Set([...html.matchAll(/id="src-(\d+)"/g)].map((match) => match[1]))
    expect(cited.length).toBeGreaterThan(0)
    expect(cited.filter((number) => !listed.has(number))).toEqual([])
  })

  it('keeps to the content policy: no inline style, no markup from data', () => {
    expect(html).not.toMatch(/\sstyle=/)
    expect(html).not.toContain('<b>')
  })

  it('answers in the head, in three lines', () => {
    expect(answerOf(html)).toHaveLength(3)
  })
})

describe('FeaturePanel', () => {
  it('says what it is and according to whom, who is there since when, who claims it', () => {
    const [what, who, claims] = answerOf(markup.feature())
    expect(what).toContain('Reef according to the first list')
    expect(who).toContain('BBB Beland: garrison or military outpost, since 19 Jan 1974')
    expect(claims).toMatch(/Claimed by.*AAA Aland.*\(inside its claim area\).*BBB Beland/)
  })

  it('tells a past day by the polity of that day', () => {
    const [, who] = answerOf(markup.feature(contextFor({ date: '1960-01-01' })))
    expect(who).toContain('AAA Old Aland: civilian post, from 1950 to 19 Jan 1974 (unsure)')
  })

  it('says so where the holder of a day is not known', () => {
    const [, who] = answerOf(markup.feature(contextFor({ date: '1940-01-01' })))
    expect(who).toMatch(/^Who was there on 1 Jan 1940 is not known/)
  })

  it('numbers sources in order of first use, with what each is', () => {
    const html = markup.feature()
    expect(html.indexOf('Title of one')).toBeLessThan(html.indexOf('Title of two'))
    expect(textOf(html)).toContain('Official, Aland · speaks for a party to the dispute · excerpt')
    expect(textOf(html)).toContain('Read in a copy: a repost')
  })

  it('gives every name in its script, and the reason where one is lacking', () => {
    const html = markup.feature()
    expect(html).toContain('<span class="name" lang="zh-Hans">试礁</span>')
    expect(textOf(html)).toContain('No name on file: none in the lists read.')
  })

  it('shows data as text', () => {
    expect(markup.feature()).toContain('A &lt;b>remark&lt;/b>.')
  })

  it('uses buttons in the app', () => {
    const html = markup.feature(contextFor({ interactive: true, level: 2 }))
    expect(html).not.toContain('href="#')
    expect(html).toMatch(/<h2[^>]*>(<!--[^>]*-->)*Test Reef/)
  })
})

describe('ClaimPanel', () => {
  const text = textOf(markup.claim())

  it('says what is not drawn, and that no objection was found', () => {
    expect(text).toContain('Limit not drawn yet: the limit is unpublished')
    expect(text).toContain('No objection found in what was read.')
    expect(text).toContain('incomplete, never closed: point 2')
  })

  it('gives each date at the precision known, and says which are unknown', () => {
    expect(text).toMatch(/Made\s*unknown\s*Enacted\s*1977\s*Communicated\s*unknown\s*In force\s*May 1977/)
  })

  it('says in words how sure claim and lines are, with the line as the map draws it', () => {
    expect(answerOf(markup.claim())[1]).toContain('Not sure: weak or conflicting sources.')
    expect(text).toMatch(/Coordinates as published\s*1 list, 1 point/i)
    expect(text).toContain('The limit of 1 zone is not drawn yet')
    expect(markup.claim()).toContain('class="certainty-mark"')
  })

  it('reads in the order: instrument, zones, certainty, points, objections', () => {
    const at = [
      'The instrument',
      'Zones that follow',
      'How sure its lines are',
      'Points as published',
      'Objections and replies',
    ].map((heading) => text.indexOf(heading))
    expect(at.every((place, index) => place > (at[index - 1] ?? 0))).toBe(true)
  })
})

describe('ArticlePanel', () => {
  it('numbers what is on the map as steps and marks the active one', () => {
    const html = markup.article(contextFor({ interactive: true, level: 2 }))
    expect(html).toMatch(/data-block="4" aria-current="step"/)
    expect(html).toMatch(/<span class="step-number">1<\/span> <span>The reef/)
  })

  it('grades in words', () => {
    const text = textOf(markup.article())
    expect(text).toContain('It is far. contradicted')
    expect(text).toContain('Somebody thinks so. a view, not graded')
  })

  it('keeps all corrections in one folded note', () => {
    const html = markup.article()
    expect(html.match(/<details class="copy-note"/g)).toHaveLength(1)
    expect(html).not.toContain('<details class="copy-note" open')
  })
})

describe('PartyPanel', () => {
  const text = textOf(markup.party())

  it('asks the same of every party, in one order', () => {
    const at = [
      'What it claims',
      'On which documents',
      'What it holds',
      'Who objects',
      'What is unstated',
      'To what it objects',
      'Agreements',
    ].map((heading) => text.indexOf(heading))
    expect(at.every((place, index) => place > (at[index - 1] ?? 0))).toBe(true)
  })

  it('says what it claims: features by group, zones with what is drawn of them', () => {
    expect(text).toMatch(/Sovereignty over 1 feature: Test Group 1 of 1/)
    expect(text).toMatch(/Exclusive economic zone enacted; limit not drawn yet/)
    expect(text).toMatch(/May 1977 A law of 1977 enacted/)
  })

  it('names who objects, by document, also to claims without geometry', () => {
    expect(text).toContain('Objected to by AAA Aland')
    expect(text).toMatch(/A law of 1977 1 document AAA Aland 1 Feb 1978 AAA Aland Note 7/)
  })

  it('says what is unstated, with sources, and what its papers lack', () => {
    expect(text).toMatch(/Limits: none found\. source \[3\]/)
    expect(text).toMatch(/Not found in what was read \(1\) A law of 1977 A map\./)
  })

  it('says none on file where there is none', () => {
    const bare = { ...party, item: { ...party.item, claims: [], unstated: [] } }
    const body = render(PartyPanel, {
      props: { detail: bare, context, first: firstView, onView: () => undefined },
    }).body
    expect(textOf(body).match(/None on file\./g)!.length).toBeGreaterThanOrEqual(4)
  })

  it('tells by grade and by group where it is present', () => {
    expect(text).toMatch(/On file for 1 Jan 2026: garrison or military outpost 1/)
    expect(text).toMatch(/Test Group \(1\) ?Test Reef ?garrison/)
  })

  it('leads to other parties in the app, and shows them as text on pages', () => {
    const app = markup.party(contextFor({ interactive: true, level: 2 }))
    expect(app).toContain('data-item="party:AAA"')
    expect(markup.party(contextFor({ href: () => null }))).not.toContain('data-item="party:')
  })
})

describe('ArticlePanel’s story', () => {
  const paint = (given: object, rest: object = {}): string =>
    render(ArticlePanel, {
      props: {
        detail: article,
        context: contextFor(given),
        onStep: () => undefined,
        onStory: () => undefined,
        ...rest,
      },
    }).body
  const shown = (html: string): string[] =>
    [...html.matchAll(/data-story="(\d+)" aria-current/g)].map((m) => m[1]!)

  it('opens one step at a time: then, since, distances in the reader’s units', () => {
    const html = paint({ interactive: true, units: 'km' }, { story: 1 })
    expect(shown(html)).toEqual(['1'])
    const text = textOf(html).replaceAll('\u00a0', ' ')
    expect(text).toMatch(
      /Then \(Mar 2025\) Far, it says\. paragraph 4 contradicted Near\..*Since 19 Oct 2025 It came nearer\./,
    )
    expect(text).toContain('3,704 km')
    expect(text).not.toContain('Nothing more was found.')
    expect(html).toContain('data-story-way="2"')
    expect(html).toMatch(/data-part="story" aria-pressed="true"/)
  })

  it('starts with the steps closed and a way in', () => {
    const html = paint({ interactive: true })
    expect(shown(html)).toEqual([])
    expect(html).toContain('data-story-way="1"')
  })

  it('opens a link to a paragraph at the paragraphs', () => {
    const html = paint({ interactive: true }, { step: 4 })
    expect(html).toMatch(/data-part="blocks" aria-pressed="true"/)
    expect(html).toMatch(/data-block="4" aria-current="step"/)
  })

  it('shows all steps and all paragraphs where there is no script', () => {
    const text = textOf(paint({ interactive: false }))
    for (const part of ['It came nearer.', 'Nothing more was found.', 'It is far.'])
      expect(text).toContain(part)
    expect(paint({ interactive: false })).not.toMatch(/<div hidden/)
    expect(paint({ interactive: true })).toMatch(/<div hidden/)
  })
})
