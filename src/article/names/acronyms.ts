import type {Block} from '../blocks/index.js'
import {indexAt, type Range} from '../../text/range.js'
import {groupBy} from '../../text/group-by.js'
import type {Quote} from '../quotes.js'
import type {Word} from '../words.js'
import type {Mention} from './mentions.js'
import type {Variant} from './variant.js'

type Article = {
  readonly text: string
  readonly words: readonly Word[]
  readonly blocks: readonly Block[]
  readonly mentions: readonly Mention[]
  readonly quotes: readonly Quote[]
}

type Use = Range & {
  /** Without points, plural and possessive. */
  readonly letters: string
  readonly form: string
  readonly isTheirs: boolean
  /** The surname of a person whose name it opens. */
  readonly surname: string | undefined
}

// The letters GLAAD's media guide lists, in the orders they are used in.
const lgbt = /^(?:LGBT|GLBT)Q{0,2}I?A?2?S?\+?$/

/** One group or body under two acronyms, or one acronym with and without points. */
export function findAcronymVariants(article: Article): readonly Variant[] {
  const uses = findUses(article)
  return [
    ...variantsBy(
      uses.filter(({letters}) => lgbt.test(letters)),
      {
        family: () => 'LGBT',
        form: ({letters}) => letters,
        level: 'warning',
        evidence: 'two acronyms for one group',
        confidence: 0.8
      }
    ),
    ...variantsBy(
      uses.filter(({letters}) => !lgbt.test(letters)),
      {
        family: ({letters}) => letters,
        form: ({form}) => form,
        level: 'info',
        evidence: 'one acronym with and without points',
        confidence: 0.9
      }
    )
  ]
}

const pointed = /^(?:[A-ZÀ-Þ]\.){1,}[A-ZÀ-Þ]?\.?$/
const plain = /^[A-ZÀ-Þ][A-ZÀ-Þ\d]+\+?$/

const mayShorten = /.[A-ZÀ-Þ.\d]/

function findUses({text, words, blocks, mentions, quotes}: Article): Use[] {
  const uses: Use[] = []
  for (const word of words) {
    const kind = blocks[word.block]?.kind
    if (!word.isCapitalised || kind === 'credit' || kind === 'byline') continue
    // An acronym has a second capital or a point.
    if (!mayShorten.test(word.text)) continue
    const bare = word.spelling.name.replace(/(?<=[A-ZÀ-Þ])s$/, '')
    const isPointed = bare.length > 2 && pointed.test(bare)
    if (!isPointed && !plain.test(bare)) continue
    if (!isPointed && isShouted(text, words, word)) continue
    const plus = text[word.start + bare.length] === '+' ? '+' : ''
    const letters = bare.replaceAll('.', '') + plus
    const end = word.start + bare.length + plus.length
    const mention = mentions[indexAt(mentions, word.start)]
    const quote = quotes[indexAt(quotes, word.start)]
    const isInName =
      mention !== undefined &&
      mention.end > word.start &&
      mention.words.length > 1
    const isQuoted = quote !== undefined && quote.end > word.start
    uses.push({
      start: word.start,
      end,
      letters,
      form: bare + plus,
      isTheirs: isInName || isQuoted,
      surname: isInName ? mention.surname : undefined
    })
  }
  return uses
}

/** Whether the words beside it are in capitals too. */
function isShouted(text: string, words: readonly Word[], word: Word): boolean {
  return [words[word.index - 1], words[word.index + 1]].some(
    (other) =>
      other?.sentence === word.sentence &&
      other.text.length > 1 &&
      /^[A-ZÀ-Þ]+$/.test(other.text) &&
      /^\s+$/.test(
        other.start < word.start
          ? text.slice(other.end, word.start)
          : text.slice(word.end, other.start)
      )
  )
}

type Grouping = Pick<Variant, 'level' | 'evidence' | 'confidence'> & {
  readonly family: (use: Use) => string
  readonly form: (use: Use) => string
}

function variantsBy(
  uses: readonly Use[],
  {family, form, level, evidence, confidence}: Grouping
): readonly Variant[] {
  return [...groupBy(uses, family).values()].flatMap((group) => {
    if (areInitials(group)) return []
    const forms = [...groupBy(group, form)]
    const own = ([, places]: (typeof forms)[number]) =>
      places.filter(({isTheirs}) => !isTheirs)
    const [reference, ...others] = forms.sort(
      (a, b) => own(b).length - own(a).length
    )
    if (!reference) return []
    return others.map((other): Variant => {
      const mine = own(other)
      const isMine = mine.length > 0 && own(reference).length > 0
      return {
        form: other[0],
        reference: reference[0],
        places: isMine ? mine : other[1],
        references: reference[1],
        level: isMine ? level : 'info',
        evidence,
        confidence: isMine ? confidence : 0.3
      }
    })
  })
}

/** `J.R. Varnholm` and `JR Varnholm`: a person, and no body. */
function areInitials([first, ...others]: readonly Use[]): boolean {
  return (
    first?.surname !== undefined &&
    others.every(({surname}) => surname === first.surname)
  )
}
