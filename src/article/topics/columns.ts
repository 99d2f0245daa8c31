/** Named columns of numbers, one number a unit. */
export type Columns<Name extends string = string> = Readonly<
  Record<Name, Float64Array>
>

/** Columns of zeros, side by side in one stretch of memory. */
export function columnsOf<const Name extends string>(
  names: readonly Name[],
  length: number
): Columns<Name> {
  const all = new Float64Array(names.length * length)
  const columns: Partial<Record<Name, Float64Array>> = {}
  for (const [index, name] of names.entries())
    columns[name] = all.subarray(index * length, (index + 1) * length)
  return columns as Record<Name, Float64Array>
}
