/** What every page without scripts has around its body. */
import { escapeMarkup } from '../data/svg-node'
import type { Translate } from '../i18n/index'

/** Svelte's hydration marks serve nobody on a page without scripts. */
export const withoutMarks = (markup: string): string => markup.replace(/<!--[^>]*-->/g, '')

interface Parts {
  t: Translate
  /** Address of the style sheet, relative to the page. */
  cssHref: string
  title: string
  body: string
  /** More elements of the head, as markup. */
  head?: string
}

export const documentOf = ({ t, cssHref, title, body, head: more = '' }: Parts): string => {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(t('page.title', { title }))}</title>`,
    `<link rel="stylesheet" href="${escapeMarkup(cssHref)}">`,
    more,
  ].join('')
  return `<!doctype html>\n<html lang="${escapeMarkup(t.locale)}" data-theme="auto"><head>${head}</head><body>${withoutMarks(body)}</body></html>\n`
}
