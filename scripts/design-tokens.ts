/** Reads the custom properties of tokens.css: the design page shows what the style sheet says. */

/** Values of one block by name without the dashes. */
export type Tokens = Record<string, string>

interface Block {
  selector: string
  /** Condition of the media rule around it; '' outside. */
  media: string
  tokens: Tokens
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '')

const declarations = (body: string): Tokens =>
  Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )

const rules = (css: string, media: string): Block[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.replace(/\s+/g, ' ').trim(),
    media,
    tokens: declarations(body),
  }))

/** Plain rules and rules one media rule deep, in their order; nothing deeper stands in tokens.css. */
export const readBlocks = (css: string): Block[] => {
  const text = withoutComments(css)
  const media = /@media\s*([^{]+)\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g
  const inside = [...text.matchAll(media)].flatMap(([, condition = '', body = '']) =>
    rules(body, condition.trim()),
  )
  return [...rules(text.replace(media, ''), ''), ...inside]
}

const merged = (blocks: Block[]): Tokens => Object.assign({}, ...blocks.map(({ tokens }) => tokens)) as Tokens

/** Tokens of :root and of each theme, which override them; `reduced` where less motion is asked for. */
export const readTokens = (css: string): { theme: (name: string) => Tokens; reduced: Tokens } => {
  const blocks = readBlocks(css)
  const plain = blocks.filter(({ media }) => media === '')
  const root = merged(plain.filter(({ selector }) => /^:root(,|$)/.test(selector)))
  return {
    theme: (name) => ({
      ...root,
      ...merged(plain.filter(({ selector }) => selector.includes(`[data-theme='${name}']`))),
    }),
    reduced: {
      ...root,
      ...merged(blocks.filter(({ media }) => media.includes('prefers-reduced-motion: reduce'))),
    },
  }
}
