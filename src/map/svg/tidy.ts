/** Fewer bytes, same picture: attributes that all marks of a layer share move to their group. */
import { svg, type SvgNode } from '../../data/svg-node'

type Attributes = SvgNode['attributes']

const withoutPath = (attributes: Attributes): Attributes => ({ ...attributes, d: '' })
const isOpaque = ({ 'fill-opacity': fill, 'stroke-opacity': stroke }: Attributes): boolean =>
  fill === undefined && stroke === undefined

/** Neighbours that look alike and name nothing become one path. */
export const merged = (nodes: readonly SvgNode[]): SvgNode[] => {
  const result: SvgNode[] = []
  let lastLook = ''
  for (const node of nodes) {
    const mergeable =
      node.tag === 'path' && node.attributes['data-id'] === undefined && isOpaque(node.attributes)
    const look = mergeable ? JSON.stringify(withoutPath(node.attributes)) : ''
    const last = result.at(-1)
    if (last && look !== '' && look === lastLook)
      result[result.length - 1] = svg('path', {
        ...last.attributes,
        d: `${last.attributes['d']}${node.attributes['d']}`,
      })
    else result.push(node)
    lastLook = look
  }
  return result
}

/** Inherited by children in SVG; geometry and identity are not. */
const inherited = new Set([
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'paint-order',
  'font-family',
  'font-style',
  'font-size',
  'letter-spacing',
  'text-anchor',
])

const sharedBy = ([first, ...rest]: readonly SvgNode[]): Attributes =>
  Object.fromEntries(
    Object.entries(first?.attributes ?? {}).filter(
      ([name, value]) => inherited.has(name) && rest.every(({ attributes }) => attributes[name] === value),
    ),
  )

/** One layer's group. */
export const hoisted = (layerId: string, nodes: readonly SvgNode[], opacity = 1): SvgNode => {
  const common = sharedBy(nodes)
  const children = nodes.map(({ tag, attributes, children }) =>
    svg(tag, Object.fromEntries(Object.entries(attributes).filter(([name]) => !(name in common))), children),
  )
  return svg('g', { 'data-layer': layerId, ...(opacity < 1 ? { opacity } : {}), ...common }, children)
}
