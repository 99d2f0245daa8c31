/** Set → kind → figure → its value; shares from 0 to 1. */
export type Figures = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
>

/** The figures as Markdown, a table a set. */
export function tables(figures: Figures): string {
  return Object.entries(figures)
    .map(([set, kinds]) => `## ${set}\n\n${table(kinds)}\n`)
    .join('\n')
}

function table(kinds: Figures[string]): string {
  const columns = [
    ...new Set(Object.values(kinds).flatMap((row) => Object.keys(row)))
  ]
  const lines = Object.entries(kinds).map(([kind, row]) =>
    cells([kind, ...columns.map((column) => shown(column, row[column]))])
  )
  return [
    cells(['kind', ...columns.map(title)]),
    cells(['---', ...columns.map(() => '---')]),
    ...lines
  ].join('\n')
}

function cells(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`
}

/** `perHundredArticles` as `per hundred articles`. */
function title(column: string): string {
  return column.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function shown(column: string, value: number | undefined): string {
  if (value === undefined) return ''
  if (/^(?:per|faults|articles$)/.test(column))
    return String(Number(value.toFixed(2)))
  return `${(value * 100).toFixed(1)} %`
}
