/** Ids of a drawing made its own: the same legend may stand in two places of a page. */
import type { SvgNode } from '../data/svg-node'

type Attributes = SvgNode['attributes']

/** The attributes with the prefix before their id and before every id that they point at. */
export const prefixIds = (attributes: Attributes, prefix: string): Attributes => {
  if (prefix === '') return attributes
  const entries = Object.entries(attributes).map(([name, value]): [string, string | number] => {
    if (typeof value !== 'string') return [name, value]
    if (name === 'id') return [name, prefix + value]
    const isReference = (name === 'href' || name === 'xlink:href') && value.startsWith('#')
    return [name, isReference ? `#${prefix}${value.slice(1)}` : value.replaceAll('url(#', `url(#${prefix}`)]
  })
  return Object.fromEntries(entries)
}
