import {matchesOf} from '../text/matches.js'
import {
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns
} from '../lexicon/function-words.js'
import type {Range} from '../text/range.js'
import type {Recall} from '../text/recall.js'
import type {Block} from './blocks/index.js'

/** A sentence, closing marks included, without the space that follows. */
export type Sentence = Range & {
  readonly index: number
  /** Index of its block. */
  readonly block: number
}

const end = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\d])/gu
const abbreviation =
  /(?:^|[\s("“‘'])(?:[A-ZÀ-ÞĀ-ỿ]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof|St|Jr|Sr|Hon|Pres|vs|No|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|Adm|Maj|Cmdr|Supt|Det|Insp|Atty|Messrs|Mt|Ft|U\.S|U\.K|U\.N|D\.C|[Aa]\.m|[Pp]\.m|i\.e|e\.g)\.$/

export function findSentences(
  text: string,
  blocks: readonly Block[],
  recall: Recall
): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    const content = text.slice(block.start, block.end)
    for (const {start, end} of recall(sentencesIn, content))
      sentences.push({
        start: block.start + start,
        end: block.start + end,
        index: sentences.length,
        block: block.index
      })
  }
  return sentences
}

function sentencesIn(content: string): readonly Range[] {
  const sentences: Range[] = []
  let start = 0
  for (const match of matchesOf(end, content)) {
    const stop = match.index + match[0].length
    if (match[0] === '.' && isAbbreviated(content, start, stop)) continue
    sentences.push({start, end: stop})
    start = stop + (/^\s*/.exec(content.slice(stop))?.[0].length ?? 0)
  }
  if (content.length > start) sentences.push({start, end: content.length})
  return sentences
}

const initials = /(?:^|[\s("“‘'])(?:[A-ZÀ-ÞĀ-ỿ]\.){2,}$/

/** Whether the point at the end of a stretch is one of an abbreviation. */
function isAbbreviated(content: string, start: number, stop: number): boolean {
  const before = content.slice(start, stop)
  if (abbreviation.test(before)) return true
  if (!initials.test(before)) return false
  // `J.R. Varnholm`, but `left the G.O.P. She`.
  const [next = ''] = /[A-Za-zÀ-ỿ]+/.exec(content.slice(stop, stop + 40)) ?? []
  const lower = next.toLowerCase()
  return !(
    determiners.has(lower) ||
    subjectPronouns.has(lower) ||
    prepositions.has(lower) ||
    clauseOpeners.has(lower)
  )
}
