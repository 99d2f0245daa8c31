/** A way in which words of an article are spelt, and how many are. */
export class Spelling {
  readonly lower: string
  /** Without a possessive `’s`. */
  readonly name: string
  readonly isCapitalised: boolean
  count = 0
  /** Bits of the traits that it was asked for, and of those that it has. */
  asked = 0
  traits = 0

  constructor(
    readonly text: string,
    /** In order of first appearance. */
    readonly index: number,
    /** Names what someone is or does, by the settings. */
    readonly isOtherRole: boolean,
    /** Whether an apostrophe stands behind. */
    private readonly hasApostrophe = false
  ) {
    this.lower = text.toLowerCase()
    this.name = withoutPossessive(text)
    this.isCapitalised = isCapitalised(text)
  }

  get isPossessive(): boolean {
    return this.hasApostrophe || this.name.length < this.text.length
  }

  /** The same, before an apostrophe. */
  get withApostrophe(): Spelling {
    return new Spelling(this.text, this.index, this.isOtherRole, true)
  }
}

let traits = 0
/** Bits of a number. */
const mostTraits = 32

/**
 * A test of what spellings are by themselves; it is put to each once.
 *
 * @throws {Error} where there are more than 32
 */
export function trait(
  test: (spelling: Spelling) => boolean
): (spelling: Spelling) => boolean {
  if (traits === mostTraits)
    throw new Error(`Unexpected trait, expected at most ${mostTraits}`)
  const bit = 1 << traits++
  return (spelling) => {
    if ((spelling.asked & bit) === 0) {
      spelling.asked |= bit
      if (test(spelling)) spelling.traits |= bit
    }
    return (spelling.traits & bit) !== 0
  }
}

/** A word without its possessive `’s`. */
export function withoutPossessive(text: string): string {
  const {length} = text
  const last = text[length - 1]
  if (last !== 's' && last !== 'S') return text
  const before = text[length - 2]
  return before === "'" || before === '’' ? text.slice(0, -2) : text
}

const capital = /^\p{Lu}/u

function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return capital.test(text)
}
