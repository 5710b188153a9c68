/** Functions that run inside the page: no import, no closure. */

/** Elements of panels and bars whose text is cut off sideways. */
export const clippedTexts = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('#app *')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
    .filter(
      (element) => getComputedStyle(element).overflowX === 'hidden' || element.matches('.sheet-content'),
    )
    .filter((element) => !element.matches('.visually-hidden'))
    .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`)

/** Controls of the bars that lie outside the window, where nobody reaches them. */
export const lostControls = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.topbar button, .map-controls button, .sheet-bar button')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
    })
    .map((element) => element.innerText || (element.getAttribute('aria-label') ?? element.className))

/** Puts a hostile string into an HTML sink and tells what became of it. */
export const tryInjection = (): string => {
  const box = document.createElement('div')
  box.innerHTML = '<img src=x onerror=alert(1)>'
  return box.querySelector('img') ? 'parsed' : 'escaped'
}

/** Texts of charts that reach beyond their drawing, which cuts them. */
export const chartsOutside = (): string[] =>
  [...document.querySelectorAll<SVGTextElement>('.chart-drawing text')]
    .filter((text) => {
      const [own, frame] = [text.getBoundingClientRect(), text.ownerSVGElement!.getBoundingClientRect()]
      return own.left < frame.left - 1 || own.right > frame.right + 1 || own.top < frame.top - 1
    })
    .map((text) => text.textContent ?? '')
