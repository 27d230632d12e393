/** Rows of a table, each with as many cells as `columns`. */
export interface Table {
  title: string
  columns: string[]
  rows: string[][]
}

/** @returns the table in Markdown, the first column to the left and all others to the right */
export function markdown({ title, columns, rows }: Table): string {
  const widths = columns.map((column, at) =>
    Math.max(3, column.length, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [`**${title}**`, '', line(columns), rule, ...rows.map(line)].join('\n')
}
