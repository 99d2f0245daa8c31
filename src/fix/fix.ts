import type {NewslintMessage} from '../rule/message.js'
import {applyEdits, fixesOf} from './edits.js'

/** A text with all that can be fixed put right. */
export type Fixed<Checked> = {
  readonly text: string
  /** How many fixes were made. */
  readonly count: number
  /** What the check of that text gave. */
  readonly checked: Checked
}

/** One fix can make room for another; more than three passes were never seen. */
const maxPasses = 10

/**
 * Checks a text, makes its fixes, and checks again until none is left, so that
 * to fix the text again changes nothing. Fixes that lead round in a circle are
 * not made.
 *
 * @param check what a check of a text gives; `messages` are those to fix
 */
export async function fix<
  Checked extends {readonly messages: readonly NewslintMessage[]}
>(
  text: string,
  check: (text: string) => Checked | Promise<Checked>
): Promise<Fixed<Checked>> {
  let fixed = {text, count: 0, checked: await check(text)}
  const before = new Map([[text, fixed]])
  for (let pass = 0; pass < maxPasses; pass++) {
    const {count, edits} = fixesOf(fixed.checked.messages)
    const next = applyEdits(fixed.text, edits)
    const known = before.get(next)
    if (known) return known
    fixed = {
      text: next,
      count: fixed.count + count,
      checked: await check(next)
    }
    before.set(next, fixed)
  }
  return fixed
}
