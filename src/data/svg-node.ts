/** A drawing as a plain tree: made by pure functions, shown by the DOM, by Svelte or as markup. */
export interface SvgNode {
  tag: string
  attributes: Record<string, string | number>
  children: (SvgNode | string)[]
}

export const svg = (
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode => ({ tag, attributes, children })

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character]!)

/** Markup for the static page; every text and attribute escaped. Tags and attribute names come from code only. */
export const toMarkup = (node: SvgNode | string): string => {
  if (typeof node === 'string') return escapeMarkup(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('')
  return `<${node.tag}${attributes}>${node.children.map(toMarkup).join('')}</${node.tag}>`
}

const namespace = 'http://www.w3.org/2000/svg'

/** The same tree as elements; text goes through text nodes. */
export const toElement = (node: SvgNode): SVGElement => {
  const element = document.createElementNS(namespace, node.tag)
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, String(value))
  for (const child of node.children) element.append(typeof child === 'string' ? child : toElement(child))
  return element
}
