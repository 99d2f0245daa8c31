import {cellsOf} from './cells.js'

/** Rows as aligned columns, each row on a line; empty columns are left out. */
export function table(rows: readonly (readonly string[])[]): string {
  const count = rows[0]?.length ?? 0
  const widths = Array.from({length: count}, (_, column) =>
    rows.reduce((most, row) => Math.max(most, cellsOf(row[column] ?? '')), 0)
  )
  return rows
    .map((row) => `    ${lineOf(row, widths)}`.trimEnd() + '\n')
    .join('')
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  return widths
    .map((most, column) => {
      const cell = row[column] ?? ''
      return most === 0 ? '' : cell + ' '.repeat(most - cellsOf(cell) + 2)
    })
    .join('')
}
