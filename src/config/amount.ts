const units: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KiB: 1024,
  MB: 1e6,
  MiB: 1024 ** 2,
  GB: 1e9,
  GiB: 1024 ** 3,
  s: 1,
  min: 60
}

/** What a string has to look like to be an amount. */
export const amountPattern = String.raw`^(\d+(?:\.\d+)?)\s*(${Object.keys(units).join('|')})?$`

const amount = new RegExp(amountPattern)

/** A number, or one with a unit (`20MiB`, `5s`); undefined where neither. */
export function amountOf(value: number | string): number | undefined {
  if (value === 'Infinity') return Infinity
  const [, digits, unit = ''] = amount.exec(String(value)) ?? []
  if (digits === undefined) return undefined
  return Number(digits) * (units[unit] ?? 1)
}
