/** Log odds by word; a line of a table is log odds, and the words that have them. */
export function oddsIn(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split('\n').flatMap((line) => {
      const [odds, ...words] = line.split(' ')
      return words.map((word) => [word, Number(odds)] as const)
    })
  )
}
