const units: Readonly<Record<string, number>> = {
  '': 1,
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

/** A number, or one with a unit (`20MiB`, `5s`); undefined where neither. */
export function amountOf(value: number | string): number | undefined {
  if (value === 'Infinity') return Infinity
  const [, digits, unit = ''] =
    /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(String(value)) ?? []
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined
  return digits === undefined || factor === undefined
    ? undefined
    : Number(digits) * factor
}
