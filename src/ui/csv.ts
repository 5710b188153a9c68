/** Tables as CSV (RFC 4180) for spreadsheets. */
export type Cell = string | number
export type Row = readonly Cell[]

/** Quoted where it must be; a text never begins as a formula of a spreadsheet does. */
const cellText = (cell: Cell): string => {
  const text = typeof cell === 'string' && /^[=+\-@\t]/.test(cell) ? `'${cell}` : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The tables below one another, an empty line between two; lines end as the format asks, with CR LF. */
export const csvText = (tables: readonly (readonly Row[])[]): string =>
  tables.map((rows) => rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')).join('\r\n')

/** Spreadsheets take a file for UTF-8 only by this mark. */
export const byteOrderMark = '\ufeff'
