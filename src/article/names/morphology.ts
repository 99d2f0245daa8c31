/** Whether one is the plural or the possessive of the other: the Karimovs. */
export function isPlural(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const rest = long.slice(short.length)
  if (long.startsWith(short))
    return (short.endsWith('s') ? /^(?:es|'s?|'es)$/ : /^(?:s|es|'s?)$/).test(
      rest
    )
  return short.endsWith('y') && long === short.slice(0, -1) + 'ies'
}

const endings =
  'a e i o y s n m an ans ian ians ean eans ese i is ish ist ists ism ic ics al er ers or ors ing ed d ly ia id aid care ine ines ite ites man men'.split(
    ' '
  )
const endingSet: ReadonlySet<string> = new Set(['', ...endings])

/** Whether two words differ only in an ending that makes one of the other. */
export function isDerived(a: string, b: string): boolean {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  if (head < 3) return false
  // `Mauritius`/`Mauritian` part before the ending; `Korea`/`Korean` at it.
  for (let cut = head; cut >= Math.max(3, head - 2); cut--)
    if (isEnding(a, cut) && isEnding(b, cut)) return true
  return false
}

function isEnding(word: string, cut: number): boolean {
  return endingSet.has(word.slice(cut))
}
