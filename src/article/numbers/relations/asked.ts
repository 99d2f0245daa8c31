import {later} from '../../../text/later.js'
import {ages} from './ages.js'
import type {Claim} from './claim.js'
import type {Cues} from './cues.js'
import {days} from './days.js'
import {differences} from './differences.js'
import {directions} from './directions.js'
import {overfull} from './overfull.js'
import {products} from './products.js'
import {rests} from './rests.js'
import {patternOf, regexpOf, type Pattern} from './shapes.js'
import {shares} from './shares.js'
import {totals} from './totals.js'
import {years} from './years.js'

/** A shape with what is asked where it matches; read when it is first near. */
export class Asked {
  #pattern?: Pattern
  #regexp?: RegExp

  /** @param cues places of its sets of cues among all of them */
  constructor(
    readonly cues: readonly number[],
    readonly check: Claim['check'],
    private readonly source: string
  ) {}

  get pattern(): Pattern {
    return (this.#pattern ??= patternOf(this.source))
  }

  get regexp(): RegExp {
    return (this.#regexp ??= regexpOf(this.source))
  }
}

const allAsked = later((): readonly Asked[] =>
  [
    ...differences,
    ...directions,
    ...rests,
    ...totals,
    ...overfull,
    ...shares,
    ...products,
    ...ages,
    ...years,
    ...days
  ].flatMap(({shapes, check}) =>
    shapes.map(({cues, source}) => new Asked(cues, check, source))
  )
)

/**
 * Shapes whose cues stand in a paragraph or the one behind it. Asked in order
 * of place: only the last answer is kept, for a file may be long.
 */
export function shapesByBlock(
  cuesIn: (block: number) => Cues
): (block: number) => readonly Asked[] {
  const asked = allAsked()
  return keepLast((block) => {
    const [own, behind] = [cuesIn(block), cuesIn(block + 1)]
    return asked.filter(({cues}) =>
      cues.every((set) => own[set] === 1 || behind[set] === 1)
    )
  })
}

/** Does not compute again what was asked for last. */
function keepLast<Value>(
  compute: (block: number) => Value
): (block: number) => Value {
  let last: {readonly block: number; readonly value: Value} | undefined
  return (block) => {
    if (last?.block !== block) last = {block, value: compute(block)}
    return last.value
  }
}
