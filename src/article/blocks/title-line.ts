const word = /[A-Za-zÀ-ỿ\d][A-Za-zÀ-ỿ\d'’.&-]*/g
const smallWords: ReadonlySet<string> = new Set(
  'a an and as at but by for from if in into is its nor of off on onto or out over per so than that the to up via vs v with yet'.split(
    ' '
  )
)
const closing = /[.;,:…]["'”’)\]]*$/

/**
 * Whether a line reads as a headline: 3 to 20 words, no closing full stop,
 * comma or colon, and the words that carry it mostly capitalised.
 */
export function isTitleLine(line: string): boolean {
  const trimmed = line.trim()
  if (trimmed.length < 8 || trimmed.length > 160) return false
  if (closing.test(trimmed)) return false
  const words = trimmed.match(word) ?? []
  if (words.length < 3 || words.length > 20) return false
  let capitalised = 0
  let counted = 0
  for (const [index, value] of words.entries()) {
    if (index > 0 && smallWords.has(value.toLowerCase())) continue
    counted++
    if (/^[A-ZÀ-ÞĀ-ỿ\d]/.test(value)) capitalised++
  }
  return counted >= 2 && capitalised / counted >= 0.75
}

/** Whether a line has no closing full stop and few words: a label or subhead. */
export function isShortLine(line: string): boolean {
  const trimmed = line.trim()
  if (trimmed.length > 160 || /[.!?:;,…]["'”’)\]]*$/.test(trimmed)) return false
  const words = trimmed.match(word) ?? []
  return words.length > 0 && words.length <= 20
}
