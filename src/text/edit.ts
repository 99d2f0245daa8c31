import {distance} from 'fastest-levenshtein'

/** How one spelling comes from another, the likeliest slips first. */
export type Edit =
  | 'doubled'
  | 'transposed'
  | 'vowel-added'
  | 'vowel-swapped'
  | 'similar-swapped'
  | 'letter-added'
  | 'consonant-swapped'
  | 'two'

/**
 * The single slip between two folded words (see `fold`), or `two` for a
 * distance of two; undefined where they are equal or further apart.
 */
export function editBetween(a: string, b: string): Edit | undefined {
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  if (left.length > 2 || right.length > 2) return twoApart(a, b)
  const longer = left.length > right.length ? left : right
  switch (left.length + right.length * 10) {
    case 0:
      return undefined
    case 1:
    case 10:
      return addition(longer, a.length > b.length ? a : b, head)
    case 11:
      return swap(left, right)
    case 22:
      return left[0] === right[1] && left[1] === right[0]
        ? 'transposed'
        : twoApart(a, b)
    default:
      return twoApart(a, b)
  }
}

const vowels = 'aeiouy'
const similar: ReadonlySet<string> = new Set(
  'ck cs sz fv bp dt gk gj mn vw kq jy lr'.split(' ')
)

function addition(letter: string, longer: string, at: number): Edit {
  if (longer[at - 1] === letter || longer[at + 1] === letter) return 'doubled'
  return vowels.includes(letter) || letter === 'h'
    ? 'vowel-added'
    : 'letter-added'
}

function swap(a: string, b: string): Edit {
  if (vowels.includes(a) && vowels.includes(b)) return 'vowel-swapped'
  return similar.has(a + b) || similar.has(b + a)
    ? 'similar-swapped'
    : 'consonant-swapped'
}

function twoApart(a: string, b: string): 'two' | undefined {
  if (Math.abs(a.length - b.length) > 2) return undefined
  return distance(a, b) === 2 ? 'two' : undefined
}
