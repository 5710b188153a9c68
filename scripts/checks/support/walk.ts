/** Walks parsed JSON, so that a rule need not know where in a file a field can stand. */

export interface Node {
  /** JSON pointer. */
  path: string
  /** Object key; for items of an array the key of the array. */
  key: string
  value: unknown
  /** True for an item of an array. */
  item: boolean
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const children = (node: Node): Node[] => {
  const { value, path, key } = node
  if (Array.isArray(value))
    return value.map((item: unknown, index) => ({ path: `${path}/${index}`, key, value: item, item: true }))
  if (isRecord(value))
    return Object.entries(value).map(([name, child]) => ({
      path: `${path}/${name}`,
      key: name,
      value: child,
      item: false,
    }))
  return []
}

/** Every node below and including the value, in file order. */
export function* walk(value: unknown, path = '', key = ''): Generator<Node> {
  const stack: Node[] = [{ path, key, value, item: false }]
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    stack.push(...children(node).reverse())
  }
}

/** The string nodes whose key is in the list, alone or as items of an array of that name. */
export const stringsAt = (
  value: unknown,
  keys: ReadonlySet<string>,
): { path: string; key: string; text: string }[] => {
  const found = []
  for (const node of walk(value))
    if (typeof node.value === 'string' && keys.has(node.key))
      found.push({ path: node.path, key: node.key, text: node.value })
  return found
}
