import {grouped} from '../text/grouped.js'

/** A text that goes past a limit: not checked, and said so in one line. */
export class LimitError extends Error {
  override readonly name = 'LimitError'

  /**
   * @param limit name of the setting that lifts it: `maxDepth`
   * @param value what the limit allows: `500`
   * @param place offset in the source, in UTF-16 code units
   * @param found what goes past it, in a few words: `elements nested 10,000 deep`
   */
  constructor(
    readonly limit: string,
    readonly value: number,
    readonly place: number,
    readonly found: string
  ) {
    super(`${found}; limit ${grouped(value)} (${limit})`)
  }
}
