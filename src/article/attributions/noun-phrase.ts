import {bodies, documents} from '../../lexicon/roles.js'
import type {SpeakerKind} from './attribution.js'
import {isSomeone} from './token-kinds.js'
import type {Token} from './tokens.js'

/** A noun phrase by the indices of its first and last token. */
export type NounPhrase = {
  readonly first: number
  readonly last: number
  readonly kind: SpeakerKind
}

export function kindOfHead(
  head: Token | undefined,
  last: Token | undefined,
  hasDeterminer: boolean
): SpeakerKind | undefined {
  for (const token of [head, last]) {
    if (!token) continue
    if (isSomeone(token)) return 'role'
    if (documents.has(token.lower)) return 'document'
    if (bodies.has(token.lower)) return 'organisation'
  }
  const isPlural = /[^s]s$/.test(head?.lower ?? '')
  return head?.kind === 'word' && (isPlural || hasDeterminer)
    ? 'role'
    : undefined
}
