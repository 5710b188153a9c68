import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, sizes, type SizeName } from './atlas'
import { hands, Visitor, type Hand } from './visitor'

const mostActions = 4
const cases = (Object.keys(sizes) as SizeName[]).flatMap((size) =>
  hands.map((hand) => ({ size, hand }) as { size: SizeName; hand: Hand }),
)

describe.each(cases)('the first minute on a $size, by $hand', ({ size, hand }) => {
  let atlas: Atlas
  let visitor: Visitor
  const arrive = async (): Promise<void> => {
    atlas = await Atlas.open({ size, graphics: 'none' })
    await atlas.libraryArrived()
    visitor = new Visitor(atlas, hand)
  }
  afterEach(async () => {
    expect(visitor.actions).toBeGreaterThan(0)
    expect(visitor.actions).toBeLessThanOrEqual(mostActions)
    expect(atlas.faults).toEqual([])
    await atlas.close()
  })
  afterAll(closeBrowsers)

  it('finds an island and sees who is there', async () => {
    await arrive()
    await visitor.choose(/^Search/)
    await visitor.type('pag-asa')
    await visitor.choose(/Thitu Island/)
    await atlas.titled('Thitu Island')
    expect((await atlas.answer()).join(' ')).toContain('Philippines')
  })

  it('sees one claimant’s view', async () => {
    await arrive()
    if (size === 'phone') await visitor.choose(/one claimant’s view/)
    await visitor.choose(/Viet Nam/)
    await atlas.banner(/As claimed by Viet Nam/)
    expect((await atlas.drawn()).some((record) => record.startsWith('views-'))).toBe(true)
  })

  it('opens the article’s map', async () => {
    await arrive()
    await visitor.choose(/CBS article/)
    await atlas.banner(/As claimed by China/)
    await atlas.titled(/Japan/)
  })

  it('opens the lesson', async () => {
    await arrive()
    await visitor.choose(/^Lessons/)
    await visitor.choose(/Who claims what/)
    await visitor.choose(/^Start|^10 minutes/)
    expect(atlas.hash()).toContain('panel=lesson:who-claims-what')
    expect(atlas.hash()).toContain('step=1')
  })

  it('shares the exact view', async () => {
    await arrive()
    if (size === 'phone') await visitor.choose(/one claimant’s view/)
    await visitor.choose(/Malaysia/)
    await atlas.banner(/As claimed by Malaysia/)
    const seen = await atlas.drawn()
    await visitor.choose(/^Tools/)
    await visitor.choose(/^Copy a link/)
    const link = await atlas.copied()
    await atlas.close()
    atlas = await Atlas.open({ size, graphics: 'none', hash: new URL(link).hash.slice(1) })
    expect(await atlas.drawn()).toEqual(seen)
  })
})
