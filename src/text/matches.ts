/**
 * All matches of a pattern, as `matchAll` finds them, which makes another
 * pattern for each call.
 *
 * @param pattern with the flag `g`
 */
export function matchesOf(
  pattern: RegExp,
  text: string
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) {
    found.push(one)
    if (one[0] === '') pattern.lastIndex++
  }
  return found
}
