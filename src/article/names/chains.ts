import type {Mention, NameType} from './mentions.js'

/** All mentions of one person, firm, place or acronym. */
export type Chain = {
  /** The fullest form. */
  readonly name: string
  readonly type: NameType
  readonly mentions: readonly Mention[]
  /** Where and how a reader first learns who this is, where anyone says so. */
  readonly introduced?: {
    readonly at: Mention
    readonly how: 'full name' | 'title' | 'role' | 'gloss'
  }
}

export function chainMentions(_mentions: readonly Mention[]): readonly Chain[] {
  return []
}
