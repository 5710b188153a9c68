import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions } from './atlas'
import { Reader } from './reader'
import { Swiper } from './swiper'

let atlas: Atlas
let swiper: Swiper
const open = async (options: OpenOptions): Promise<void> => {
  atlas = await Atlas.open({ graphics: 'none', ...options })
  swiper = new Swiper(atlas)
}
const openSwipe = async (options: OpenOptions): Promise<void> => {
  await open(options)
  await swiper.ready()
}
const checkBarriers = async (name: string): Promise<void> => {
  await atlas.picture(name)
  expect(await atlas.accessibilityFaults()).toEqual([])
  expect(await atlas.clippedTexts()).toEqual([])
  expect(await atlas.lostControls()).toEqual([])
}

describe('a swipe between two views', () => {
  afterEach(async () => {
    const { faults } = atlas
    await atlas.close()
    expect(faults).toEqual([])
  })
  afterAll(closeBrowsers)

  const place = 'map=4.4/12/113'

  it.each([
    ['PHL', 'CHN'],
    ['all', 'VNM'],
    ['TWN', 'all'],
  ])('draws %s and %s as each is drawn alone', async (left, right) => {
    await openSwipe({ hash: `view=${left}&against=${right}&split=40&${place}` })
    const both = { left: await swiper.drawn('left'), right: await swiper.drawn('right') }
    for (const [side, view] of [['left', left] as const, ['right', right] as const]) {
      await atlas.go(`view=${view}&${place}`)
      await swiper.oneMap()
      const alone = await atlas.drawn()
      expect(alone.length).toBeGreaterThan(40)
      expect(both[side]).toEqual(alone)
    }
    expect(both.left).not.toEqual(both.right)
  })

  it('moves its divider by keys, and the address follows', async () => {
    await openSwipe({ hash: `view=PHL&against=CHN&split=40&${place}` })
    await swiper.focusDivider()
    for (const [key, percent] of [
      ['ArrowRight', 41],
      ['ArrowLeft', 40],
      ['PageUp', 50],
      ['ArrowUp', 51],
      ['PageDown', 41],
      ['End', 100],
      ['Home', 0],
    ] as const) {
      await atlas.press(key)
      expect(await swiper.dividerSays()).toContain(`${percent} %`)
    }
    await atlas.press('PageUp', 'PageUp', 'PageUp', 'PageUp')
    await swiper.addressHas('split=40')
    expect(await swiper.dividerSays()).toMatch(
      /Left: As claimed by the Philippines.*Right: As claimed by China/,
    )
    const { x } = await swiper.middleOfDivider()
    expect(Math.abs((await swiper.edge()) - x)).toBeLessThan(9)
  })

  it('moves its divider by the mouse beside an open panel, and leaves the maps their own gestures', async () => {
    await openSwipe({ hash: `view=PHL&against=CHN&${place}&panel=layers` })
    await swiper.drag(await swiper.middleOfDivider(), { x: 197, y: 0 })
    await swiper.addressHas('split=70')
    const { x, y } = await swiper.middleOfDivider()
    expect(Math.abs((await swiper.edge()) - x)).toBeLessThan(9)
    // A drag that begins on the right picture moves both, at once.
    await swiper.drag({ x: x + 100, y: y + 200 }, { x: -80, y: -60 }, async () => {
      const shift = await swiper.shift('right')
      expect(shift).toMatch(/translate\(-40/)
      const near = /translate\((\S+) (\S+)\)/.exec((await swiper.shift('left')) ?? '')
      expect(Number(near?.[1])).toBeCloseTo(-40, 6)
      expect(Number(near?.[2])).toBeCloseTo(-30, 6)
    })
    expect(await swiper.camera('left')).toEqual(await swiper.camera('right'))
    expect((await swiper.camera('left')).lon).toBeGreaterThan(113.5)
    expect(atlas.hash()).toContain('split=70')
  })

  it('answers on both sides', async () => {
    await openSwipe({ hash: 'view=PHL&against=CHN&split=30&map=9/15.15/117.76' })
    await atlas.pickCentre()
    await atlas.titled('Scarborough Shoal')
    await atlas.go('view=PHL&against=CHN&split=30&map=6/14/114')
    await atlas.panelGone()
    await swiper.ready()
    await atlas.pickCentre()
    await atlas.answer()
    expect(atlas.hash()).toMatch(/at=11[34](\.\d+)?,1[34]/)
    expect(atlas.hash()).toContain('against=CHN')
  })

  it('begins in the comparison, swaps sides, and ends where the reader says', async () => {
    await open({ hash: 'panel=compare' })
    await atlas.panelSettled()
    await swiper.chooseViews('China', 'China')
    expect(await swiper.note()).toContain('two different views')
    await atlas.choose('Start the swipe')
    expect(await swiper.maps()).toBe(1)
    await swiper.chooseViews('China', 'The article’s map')
    expect(await swiper.note()).toMatch(/date of its own, 21.Mar.2025/)
    await swiper.chooseViews('Viet Nam', 'China')
    await atlas.choose('Swap sides')
    await atlas.choose('Start the swipe')
    await swiper.ready()
    await atlas.panelGone()
    expect(atlas.hash()).toMatch(/view=CHN&against=VNM/)
    expect(await swiper.dividerHasFocus()).toBe(true)
    await atlas.banner(
      /Left:\s*As claimed by China; objected to by.*Right:\s*As claimed by Viet Nam; objected to by/,
    )
    await atlas.choose('Swap sides')
    expect(atlas.hash()).toMatch(/view=VNM&against=CHN/)
    await atlas.choose('End the swipe')
    await swiper.oneMap()
    expect(await swiper.maps()).toBe(1)
    expect(atlas.hash()).not.toContain('against')
    await atlas.back()
    await swiper.ready()
    expect(atlas.hash()).toMatch(/view=VNM&against=CHN/)
    await atlas.choose('Compare')
    await atlas.panelSettled()
    await atlas.panel().getByRole('button', { name: 'End the swipe' }).click()
    await swiper.oneMap()
  })

  it('shows both sides on the day of the article', async () => {
    await openSwipe({ hash: 'view=PHL&against=article' })
    await atlas.banner('The article’s map, on 21')
    expect(await atlas.text()).toMatch(/21.Mar.2025/)
  })

  it('opens one map, and says why, where a link has no second view', async () => {
    await open({ hash: 'view=PHL&against=atlantis' })
    expect((await atlas.notices()).join()).toContain('no view “atlantis”')
    expect(await swiper.maps()).toBe(1)
    await atlas.go('view=PHL&against=PHL')
    await atlas.banner('As claimed by the Philippines')
    expect((await atlas.notices()).join()).toContain('two different views')
    expect(await swiper.maps()).toBe(1)
  })

  it.each([
    ['laptop', 'view=PHL&against=CHN&split=40'],
    ['laptop', 'view=BRN&against=all&theme=dark&panel=party:BRN'],
    ['projector', 'view=VNM&against=article&scale=projector&theme=contrast'],
    ['phone', 'view=PHL&against=CHN'],
    ['phone', 'view=PHL&against=CHN&panel=layers'],
    ['small phone', 'view=PHL&against=TWN&split=20'],
    ['phone', 'panel=compare&view=PHL&against=CHN'],
  ] as const)('has no barrier on a %s in #%s', async (size, hash) => {
    await openSwipe({ size, hash })
    await atlas.panelArrived()
    await checkBarriers(`swipe-${size}-${hash.replace(/\W+/g, '-')}`)
  })

  it('enlarges every claimant’s map, with the comparison one step back', async () => {
    await open({ hash: 'panel=compare' })
    const codes = await new Reader(atlas).comparedViews()
    expect(codes).toHaveLength(8)
    for (const code of codes) {
      await swiper.enlarge(code)
      await atlas.banner('As claimed by')
      expect(atlas.hash()).toContain(`view=${code}`)
      expect((await atlas.drawn()).length).toBeGreaterThan(20)
      await atlas.back()
      await atlas.panelSettled()
      expect(atlas.hash()).toContain('panel=compare')
    }
  })
})

describe('a swipe drawn by the graphics card', () => {
  afterAll(closeBrowsers)

  it('has two maps with one camera, and goes on with one when the other is lost', async () => {
    await openSwipe({ graphics: 'gl', hash: 'view=PHL&against=CHN&map=5/12/114' })
    expect(await atlas.renderer()).toBe('gl')
    expect([await swiper.maps(), await swiper.canvases()]).toEqual([2, 2])
    for (const x of [300, 1000]) {
      const before = await swiper.camera('left')
      await swiper.drag({ x, y: 650 }, { x: -120, y: -60 }, async () => {
        expect(await swiper.camera('right')).not.toEqual(before)
      })
      expect(await swiper.camera('left')).not.toEqual(before)
      expect(await swiper.camera('right')).toEqual(await swiper.camera('left'))
    }
    expect(atlas.faults).toEqual([])
    await swiper.loseRight()
    await swiper.oneMap()
    expect((await atlas.notices()).join()).toContain('The swipe has ended')
    expect(await swiper.canvases()).toBe(1)
    expect((await atlas.drawn()).length).toBeGreaterThan(40)
    await atlas.close()
  }, 150_000)
})
