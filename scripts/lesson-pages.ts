/** Pages of lessons for the built site, and the page that a server shows for an address that does not exist. */
import { createHash } from 'node:crypto'
import type { LessonDetail } from '../src/data/contract'
import { escapeMarkup } from '../src/data/svg-node'
import type { Translate } from '../src/i18n'
import type { LessonPageOptions, renderLessons } from '../src/ui/lesson-pages'
import { missingPolicy, policyTag } from './policy'

const lessonsOf = (outputs: Record<string, string>): LessonDetail[] =>
  Object.entries(outputs)
    .filter(([name]) => /^details\/lesson\/[^/]+\.json$/.test(name))
    .map(([, text]) => JSON.parse(text) as LessonDetail)
    .sort((a, b) => a.item.number - b.item.number)

export interface LessonFilePage {
  file: string
  html: string
  /** The way from the page to the atlas. */
  homeHref: string
}

/** l/index.html, l/<number>/index.html and l/<number>/<step>/index.html. */
export const lessonPages = (
  renderAll: typeof renderLessons,
  options: Omit<LessonPageOptions, 'lessons'>,
  outputs: Record<string, string>,
): LessonFilePage[] =>
  renderAll({ ...options, lessons: lessonsOf(outputs) }).map(({ folder, html }) => ({
    file: `${folder}/index.html`,
    html,
    homeHref: '../'.repeat(folder.split('/').length),
  }))

/**
 * A server shows this page at whatever address was asked for, so relative links would lead astray, and the build
 * does not know under which path the site lies. Links start at the root of the host, which is right for a site of
 * its own; where it lies in a folder, the script finds the folder before `/l/` (or another page's folder) and puts
 * it in front. Without scripts, a sentence says what to type.
 */
const script = `const found = /^(.*?\\/)(?:l|feature|claim|agreement|glossary|data|assets)(?:\\/.*)?$/.exec(location.pathname)
if (found) for (const link of document.querySelectorAll('a')) link.href = found[1] + link.getAttribute('href').slice(1)`

/** As much of the look as a page needs that cannot know where the style sheet lies. */
const style = `body{max-width:42rem;margin:0 auto;padding:1rem;background:#fbf7ec;color:#26261f;font:1.125rem/1.6 'Source Serif 4','Noto Serif',Georgia,serif}
h1{font-size:1.5rem;line-height:1.25}a{color:#1d4e63}li{padding-block:.5rem}
@media (prefers-color-scheme:dark){body{background:#1f211f;color:#ece7da}a{color:#a3cddd}}`

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** 404.html: says that the address does not exist and lists the lessons. */
export const missingPage = (t: Translate, outputs: Record<string, string>): string => {
  const items = lessonsOf(outputs).map(({ item }) => {
    const name = escapeMarkup(t('lesson.full', { number: item.number, title: item.title }))
    return `<li><a href="/l/${item.number}/">${name}</a><br>${escapeMarkup(item.question)}</li>`
  })
  const title = escapeMarkup(t('page.title', { title: t('lessons.none') }))
  return `<!doctype html>
<html lang="${escapeMarkup(t.locale)}"><head><meta charset="utf-8">${policyTag(missingPolicy(hashOf(script), hashOf(style)))}<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${escapeMarkup(t('lessons.none'))}</h1>
<p>${escapeMarkup(t('lessons.these'))}</p>
<ul>${items.join('')}</ul>
<p>${escapeMarkup(t('lessons.typed', { example: 'l/1' }))}</p>
<p><a href="/">${escapeMarkup(t('lessons.toAtlas'))}</a></p></main>
<script>${script}</script></body></html>
`
}
