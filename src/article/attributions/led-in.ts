import {isBare} from './frames.js'
import type {Narration} from './narration.js'
import type {Setting} from './signs/index.js'
import type {Token} from './tokens.js'

/** Whether the statement before says where the words are from. */
export function isLedIn({
  quote,
  before,
  blockBefore,
  isSameBlock
}: Setting): boolean {
  const last = before.at(-1)
  if (!last) return false
  const {tokens, cues} = last
  // `From the report:` leads it in, whoever wrote it.
  if (tokens.at(-1)?.lower === ':') return true
  // After a quotation alone in its paragraph, it is the next of a list.
  if (blockBefore === quote.block - 1 && isQuotation(tokens)) return true
  if (isSameBlock && cues.some(({order}) => order === 'according to'))
    return true
  if (isSameBlock && endsInReport(last)) return true
  // `Karimova issued a brief statement`, but no `issue of how to write a letter`.
  return tokens.some(
    ({lower}, at) =>
      issuing.test(lower) &&
      tokens.slice(at + 1, at + 5).some((token) => issued.test(token.lower))
  )
}

/** `The dam will hold, Karimova said.`: in the same paragraph, she goes on. */
function endsInReport({tokens, cues}: Narration): boolean {
  const cue = cues.at(-1)
  if (cue?.form.cue !== 'core') return false
  const first = Math.min(cue.at, cue.subject.first)
  return (
    tokens[first - 1]?.kind === 'comma' &&
    tokens.length - Math.max(cue.at, cue.subject.first) <= longestTail
  )
}

const longestTail = 5

function isQuotation(tokens: readonly Token[]): boolean {
  return isBare(tokens) && tokens.some(({quote}) => quote)
}

const issuing =
  /^(?:issu(?:e[ds]?|ing)|releas(?:e[ds]?|ing)|post(?:s|ed)?|publish(?:es|ed)?|sent|sends|shared)$/
const issued =
  /^(?:statement|tweet|letter|message|response|remark|memo|e-?mail)s?$|^(?:apology|reply)$/

/** `With those words …`, `It was the line of the night`: what follows tells of it. */
export function isTakenUp({after}: Setting): boolean {
  const opening = after?.tokens.slice(0, longestOpening) ?? []
  const at = opening.findIndex(({lower}) => pointing.has(lower))
  const isNear = at === 0 || (at === 1 && leading.has(opening[0]?.lower ?? ''))
  if (isNear) return opening.slice(at + 1, at + 4).some(isOfWords)
  const [it, was, the] = opening.map(({lower}) => lower)
  return (
    it === 'it' &&
    (was === 'was' || was === 'is') &&
    (the === 'the' || the === 'a') &&
    opening.slice(3).some(isOfWords)
  )
}

const longestOpening = 6
const pointing: ReadonlySet<string> = new Set(
  'this these those such'.split(' ')
)
const leading: ReadonlySet<string> = new Set('with in but and after'.split(' '))

function isOfWords({lower}: Token): boolean {
  return words.has(lower)
}

const words: ReadonlySet<string> = new Set(
  'words line lines quote quotes quotation sentence sentences phrase passage verse statement comment comments remark remarks message question tweet motto slogan'.split(
    ' '
  )
)
