/**
 * `vite build --mode single`: the whole atlas as one HTML file that opens from a disk (file://), where
 * module scripts and workers in files of their own are refused. Code, styles, fonts and data and the
 * map's worker go inline; the policy allows them by hash.
 */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { policyTag, singlePolicy } from './policy'

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Text inside a script element must not end it or open a comment. */
const inScript = (text: string): string => text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')

/** JSON may escape every `<`, which is always safe. */
const inJson = (text: string): string => text.replace(/</g, '\\u003c')

const textOf = (item: { source?: string | Uint8Array; code?: string } | undefined): string => {
  const text = item?.code ?? item?.source
  if (text === undefined) throw new Error('The single file lacks a part that the build should have made.')
  return typeof text === 'string' ? text : new TextDecoder().decode(text)
}

/** What load() asks for: the first view, the library that holds every detail, and what all panels share. */
const inlineData = (bundle: Record<string, unknown>): string =>
  ['first-view', 'library', 'glossary', 'search', 'about', 'mosaic', 'overlaps', 'event-list']
    .map((name) => {
      const json = inJson(textOf(bundle[`data/${name}.json`] as never))
      return `<script type="application/json" data-name="${name}">${json}</script>`
    })
    .join('')

export const singleFilePlugin = (): Plugin => ({
  name: 'contested-waters-single-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const names = Object.keys(bundle)
      const find = (test: RegExp) => bundle[names.find((name) => test.test(name)) ?? ''] as never
      const html = textOf(find(/index\.html$/))
      const code = inScript(textOf(find(/^assets\/index[\w.-]*\.js$/)))
      const style = textOf(find(/\.css$/))
      const worker = inScript(textOf(find(/worker[\w.-]*\.m?js$/)))
      const page = html
        .replace(/<link rel="(stylesheet|icon|preload|modulepreload)"[^>]*>/g, '')
        .replace(/<script type="module"[^>]*><\/script>/, '')
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, () =>
          policyTag(singlePolicy([hashOf(code)], [hashOf(style)])),
        )
        .replace('</head>', () => `<style>${style}</style></head>`)
        .replace(
          '</body>',
          () =>
            `${inlineData(bundle)}<script type="text/plain" id="map-worker">${worker}</script>` +
            `<script type="module">${code}</script></body>`,
        )
      for (const name of names) Reflect.deleteProperty(bundle, name)
      this.emitFile({ type: 'asset', fileName: 'contested-waters.html', source: page })
    },
  },
})
