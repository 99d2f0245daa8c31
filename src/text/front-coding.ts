/** Each so many words, one is written whole, so that a search may begin there. */
const interval = 64
/** How long a shared stretch one letter stands for. */
const mostShared = 25

/**
 * Sorted words, each written as one letter for the length of the stretch it
 * shares with the word before it (`a` = 0) and the rest of its letters.
 */
export function frontCoded(words: Iterable<string, unknown, unknown>): string {
  let before = ''
  return [...new Set(words)]
    .sort()
    .map((word, index) => {
      const shared = index % interval === 0 ? 0 : sharedLength(before, word)
      before = word
      return String.fromCharCode(97 + shared) + word.slice(shared)
    })
    .join('\n')
}

function sharedLength(before: string, word: string): number {
  const most = Math.min(mostShared, before.length)
  let shared = 0
  while (shared < most && before[shared] === word[shared]) shared++
  return shared
}

/** Questions after which reading the whole list costs less than searching. */
const fewQuestions = 400

/** A front-coded list, asked for words. */
export class FrontCodedSet {
  readonly #list: string
  #words: ReadonlySet<string> | undefined
  #questions = 0

  constructor(list: string) {
    this.#list = list
  }

  has(word: string): boolean {
    if (!this.#words && ++this.#questions > fewQuestions)
      this.#words = new Set(readFrontCoded(this.#list))
    return this.#words ? this.#words.has(word) : this.#finds(word)
  }

  /** By bisection over the words that are written whole. */
  #finds(word: string): boolean {
    const list = this.#list
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      const next = list.indexOf('\na', middle - 1) + 1
      const isBefore =
        next > low && next < high && lineAt(list, next).slice(1) <= word
      if (isBefore) low = next
      else high = middle
    }
    return isAmong(list, low, word)
  }
}

/** Whether a word stands between a word written whole and the next such. */
function isAmong(list: string, start: number, word: string): boolean {
  /** How many letters the word shares with the line before. */
  let same = 0
  for (let at = start; at < list.length;) {
    const newline = list.indexOf('\n', at)
    const end = newline < 0 ? list.length : newline
    const shared = list.charCodeAt(at) - 97
    if (shared < same && shared < mostShared) return false
    if (shared === 0 && at > start) return false
    if (shared <= same) {
      same = shared
      let next = at + 1
      for (; next < end && list[next] === word[same]; next++) same++
      if (next === end && same === word.length) return true
    }
    at = end + 1
  }
  return false
}

function lineAt(list: string, start: number): string {
  const end = list.indexOf('\n', start)
  return list.slice(start, end < 0 ? undefined : end)
}

/** The words of a front-coded list. */
export function readFrontCoded(list: string): readonly string[] {
  let before = ''
  return list.split('\n').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1)
    return before
  })
}
