/**
 * Finds where a text stops being JSON. Node's own message often names no position,
 * so this reads the text again, only after JSON.parse has refused it.
 */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y

class Fault extends Error {
  constructor(
    readonly offset: number,
    readonly expected: string,
  ) {
    super(expected)
  }
}

interface Reader {
  text: string
  at: number
}

const skipSpace = (reader: Reader): number => {
  let at = reader.at
  while (' \t\n\r'.includes(reader.text[at] ?? '?')) at += 1
  return at
}

/** JSON strings hold no line breaks or other characters below U+0020 as they are. */
const hasControl = (text = ''): boolean => [...text].some((character) => character < ' ')

/** Reads the next token; punctuation as itself, others as 'string' or 'value'. */
const next = (reader: Reader, expected: string): string => {
  token.lastIndex = reader.at
  const match = token.exec(reader.text)
  if (!match || hasControl(match[2])) throw new Fault(skipSpace(reader), expected)
  reader.at = token.lastIndex
  return match[1] ?? (match[2] === undefined ? 'value' : 'string')
}

const peek = (reader: Reader): string => reader.text[skipSpace(reader)] ?? ''

const expect = (reader: Reader, wanted: readonly string[], expected: string): string => {
  const start = skipSpace(reader)
  const got = next(reader, expected)
  if (!wanted.includes(got)) throw new Fault(start, expected)
  return got
}

const readList = (reader: Reader, close: string, readItem: () => void): void => {
  if (peek(reader) === close) {
    next(reader, close)
    return
  }
  do readItem()
  while (expect(reader, [',', close], `"," or "${close}"`) === ',')
}

const readValue = (reader: Reader): void => {
  const kind = expect(reader, ['{', '[', 'string', 'value'], 'a value')
  if (kind === '[') readList(reader, ']', () => readValue(reader))
  if (kind === '{')
    readList(reader, '}', () => {
      expect(reader, ['string'], 'a key in double quotes')
      expect(reader, [':'], '":"')
      readValue(reader)
    })
}

/** Line and column (from 1) of the first fault and what stood to be expected; undefined for valid JSON. */
export const locateJsonError = (
  text: string,
): { line: number; column: number; expected: string } | undefined => {
  const reader = { text, at: 0 }
  try {
    readValue(reader)
    if (skipSpace(reader) < text.length) throw new Fault(skipSpace(reader), 'the end of the file')
    return undefined
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const before = text.slice(0, error.offset).split('\n')
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected: error.expected }
  }
}
