/** Named columns of numbers, one number a unit. */
export type Columns<Name extends string = string> = Readonly<
  Record<Name, Float64Array>
>

export function columnsOf<const Name extends string>(
  names: readonly Name[],
  length: number
): Columns<Name> {
  return Object.fromEntries(
    names.map((name) => [name, new Float64Array(length)])
  ) as Record<Name, Float64Array>
}
