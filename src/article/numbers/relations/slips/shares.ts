import type {NumberConflict} from '../../conflict.js'
import {conflictAt, wordsOf} from '../agreement.js'
import {cueSet} from '../cues.js'
import type {Figure} from '../outline.js'
import {farthest, isExact} from './beside.js'
import {never, type Role, type Told} from './role.js'

/** `Of the 400 …, 36 had been drinking. The share who had was 19 percent` */
export const share: Role = {
  cues: cueSet('share proportion percentage'),
  kinds: ['P'],
  before:
    /\b(?:share|proportion|percentage)\b[^«».;\n]{0,50}[ ,](?:at|to|is|was|of) $/,
  behind: never,
  check: isShareOf
}

/** The part that is told of in the same words. */
function isShareOf(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const {figures, text} = outline
  const counts = figures
    .slice(Math.max(0, stated.index - farthest), stated.index)
    .filter(({kind, block}) => kind === 'N' && block >= stated.block - 2)
  const whole = counts.find(({from}) =>
    /\bOf (?:the |its |their |all )*$/.test(
      text.slice(Math.max(0, from - 14), from)
    )
  )
  if (!whole) return undefined
  const parts = counts.filter(
    ({index, value}) => index > whole.index && value < whole.value
  )
  const shareOf = ({value}: Figure) => (100 * value) / whole.value
  if (parts.some((part) => Math.abs(shareOf(part) - stated.value) < 1.5))
    return undefined
  const words = stemsOf(
    text
      .slice(Math.max(0, stated.from - 60), stated.from)
      .split(/\b(?:share|proportion|percentage)\b/)
      .at(-1) ?? ''
  )
  const [part, other] = parts.filter(({to, index}) => {
    const next = figures[index + 1]?.from ?? Infinity
    const [own = ''] = text.slice(to, Math.min(to + 60, next)).split(/[.\n]/)
    return stemsOf(own).some((stem) => words.includes(stem))
  })
  if (!part || other || !isExact(outline, part) || whole.hedge !== 'none')
    return undefined
  const right = shareOf(part)
  return conflictAt(
    told.text,
    'share',
    stated,
    right,
    [part, whole],
    (shown) =>
      `${wordsOf(told.text, part)} of ${wordsOf(told.text, whole)} is ${shown}`
  )
}

function stemsOf(content: string): readonly string[] {
  return (content.toLowerCase().match(/[a-z]{3,}/g) ?? [])
    .filter(
      (word) =>
        !/^(?:the|who|that|said|and|for|had|has|was|are|with|from|people|take|took|their|them)$/.test(
          word
        )
    )
    .map((word) => word.slice(0, 5))
}
