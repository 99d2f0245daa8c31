import {standalone} from './standalone.js'

/**
 * Gives what `compute` makes of a text. A pure function of one text can be
 * asked this way, so that what did not change is not computed again.
 */
export type Recall = <Value>(
  compute: (text: string) => Value,
  text: string
) => Value

/** Computes each time: a text that is checked once has nothing to recall. */
export const computeAnew: Recall = (compute, text) => compute(text)

/**
 * What was made of pieces of a document, from one version to the next.
 * Memory stays in proportion to the document: see `settle`.
 */
export class Memory {
  #last = new Map<unknown, Map<string, unknown>>()
  #current = new Map<unknown, Map<string, unknown>>()

  readonly recall: Recall = <Value>(
    compute: (text: string) => Value,
    text: string
  ) => {
    let known = this.#current.get(compute)
    if (!known) this.#current.set(compute, (known = new Map()))
    if (known.has(text)) return known.get(text) as Value
    const last = this.#last.get(compute)
    const value = last?.has(text)
      ? (last.get(text) as Value)
      : compute(standalone(text))
    known.set(text, value)
    return value
  }

  /** A version is done: what it did not ask for is forgotten. */
  settle(): void {
    this.#last = this.#current
    this.#current = new Map()
  }
}
