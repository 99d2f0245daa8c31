import type {Range} from '../../text/range.js'
import type {Word} from '../words.js'

export type NameType =
  'person' | 'organisation' | 'place' | 'acronym' | 'unknown'

/** One place where a name stands: a run of capitalised words. */
export type Mention = Range & {
  readonly index: number
  readonly text: string
  readonly type: NameType
  /** The name's words, without title and possessive. */
  readonly words: readonly Word[]
  /** The title or role directly before it: `President`, `Mr.`, `MP`. */
  readonly title?: string
  readonly given?: string
  readonly surname?: string
  readonly gender?: 'female' | 'male'
  readonly isPossessive: boolean
  /** Index of its block. */
  readonly block: number
  /** Index of its sentence. */
  readonly sentence: number
}

export function findMentions(
  _text: string,
  _words: readonly Word[]
): readonly Mention[] {
  return []
}
