const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const small = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ...tens.flatMap((ten, index) =>
    ones
      .slice(1, 10)
      .map((one, unit) => [`${ten}-${one}`, 21 + 10 * index + unit] as const)
  )
])

/** Words that multiply the numeral before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7]
])

/** What a numeral in words or digits is worth; undefined where it is none. */
export function numeral(word: string): number | undefined {
  return beginsWithDigit(word)
    ? numeralInDigits(word)
    : numeralInWords(word.toLowerCase())
}

export function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

export function numeralInDigits(word: string): number | undefined {
  const match =
    /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d+)(?:\.\d+)?$/.exec(word)
  return match ? Number(match[0].replaceAll(',', '')) : undefined
}

/** @param lower in lower case */
export function numeralInWords(lower: string): number | undefined {
  return small.get(lower)
}
