/**
 * Fills index.html: the opening map as SVG (the first paint, and what remains without WebGL or script),
 * the article and legend for readers without script, and the security policy.
 */
import { toMarkup } from '../src/data/svg-node'
import type { ArticleDetail, GlossaryFile, MosaicTopology } from '../src/data/contract'
import { unpackFirstView } from '../src/data/first-view'
import { countsOf } from '../src/map/counts-source'
import { globalsOf } from '../src/map/globals'
import { legendWith } from '../src/map/legend'
import { buildStyle } from '../src/map/style'
import { drawSvg } from '../src/map/svg/draw'
import { openingState } from '../src/state/state'
import type { Counts } from '../src/state/renderer'
import type { Built } from './build-data'
import { policyTag, sitePolicy } from './policy'
import { pageContext } from './static-pages'

/** Between a phone and a projector: the picture is sliced to the window. */
const size = { width: 1280, height: 800 }

/** Objects that cannot be picked are drawn as fewer paths. */
const unnamed = (cells: Counts['cells']): Counts['cells'] => ({
  ...cells,
  features: cells.features.map(({ properties, ...rest }) => ({
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'key')),
  })),
})

const countsIn = ({ packed, outputs }: Built): Counts =>
  countsOf(JSON.parse(outputs['mosaic.json']!) as MosaicTopology, unpackFirstView(packed))

const openingMap = ({ packed }: Built, counts: Counts, label: string): string => {
  const first = unpackFirstView(packed)
  const { style, patterns } = buildStyle(first)
  const state = openingState(first.index.date, size)
  const drawing = drawSvg(style, patterns, globalsOf(state, false, counts), state.camera, size, {
    label,
    cells: unnamed(counts.cells),
    tolerancePx: 0.7,
  })
  return toMarkup({
    ...drawing,
    attributes: { ...drawing.attributes, preserveAspectRatio: 'xMidYMid slice', class: 'opening-map' },
  })
}

interface Options {
  root: string
  /** A production build: pre-render and policy; the development server needs neither. */
  built: boolean
}

export const fillIndex = async (html: string, built: Built, options: Options): Promise<string> => {
  if (!options.built) return html
  const { module, common } = await pageContext(
    options.root,
    built.packed,
    JSON.parse(built.outputs['glossary.json']!) as GlossaryFile,
  )
  const counts = countsIn(built)
  const state = openingState(built.packed.index.date, size)
  const article = built.packed.catalogue.find(({ kind }) => kind === 'article')
  const withoutScript = module.renderNoscript({
    ...common,
    article: JSON.parse(built.outputs[`details/article/${article?.id}.json`]!) as ArticleDetail,
    legend: legendWith(counts)(state, false),
  })
  return html
    .replace('<!--opening-map-->', () => openingMap(built, counts, common.t('map.opening')))
    .replace('<!--without-script-->', () => withoutScript)
    .replace('<meta charset="utf-8" />', (tag) => `${tag}\n    ${policyTag(sitePolicy)}`)
}
