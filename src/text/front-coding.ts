/**
 * Sorted words, each written as one letter for the length of the stretch it
 * shares with the word before it (`a` = 0) and the rest of its letters.
 */
export function frontCoded(words: Iterable<string, unknown, unknown>): string {
  let before = ''
  const lines: string[] = []
  for (const word of [...new Set(words)].sort()) {
    let shared = 0
    while (
      shared < 25 &&
      shared < before.length &&
      before[shared] === word[shared]
    )
      shared++
    lines.push(String.fromCharCode(97 + shared) + word.slice(shared))
    before = word
  }
  return lines.join('\n')
}

/** The words of a front-coded list. */
export function readFrontCoded(list: string): readonly string[] {
  let before = ''
  return list.split('\n').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1)
    return before
  })
}
