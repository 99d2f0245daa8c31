import type {Range} from '../../text/range.js'

/** A second form of what the article calls otherwise in most places. */
export type Variant = {
  readonly form: string
  /** The form that most mentions have; of as many, the first. */
  readonly reference: string
  /** Where the form stands, in order. */
  readonly places: readonly Range[]
  /** Where the reference stands, in order. */
  readonly references: readonly Range[]
  /** `info` where the evidence is thin or the mix is a matter of style. */
  readonly level: 'warning' | 'info'
  /** What makes them one, in words. */
  readonly evidence: string
  /** 0 to 1: the estimated share of true ones at this evidence. */
  readonly confidence: number
}
