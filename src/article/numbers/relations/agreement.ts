import {writtenAs} from '../../quantities/written-as.js'
import type {NumberConflict} from '../conflict.js'
import {stepOf, type Figure} from './outline.js'

/** From 0 to 1. */
export function shareOf({kind, value}: Figure): number {
  return kind === 'P' ? value / 100 : value
}

export function areAlike(one: Figure, other: Figure): boolean {
  const isAge = (figure: Figure) => figure.noun === 'year-old'
  if (isAge(one) !== isAge(other)) return false
  // `25 days, five fewer than the 28`
  const bare = (figure: Figure) =>
    figure.kind === 'N' && figure.noun === undefined
  if (one.kind !== other.kind)
    return (
      (one.kind === 'T' && bare(other)) || (other.kind === 'T' && bare(one))
    )
  return (
    one.noun === other.noun ||
    (one.kind === 'N' && (one.noun === undefined || other.noun === undefined))
  )
}

export function isHuge(...figures: readonly Figure[]): boolean {
  const powers = figures.map(({quantity}) => quantity?.magnitude ?? 1)
  return Math.max(...powers) > 1000 * Math.min(...powers)
}

export function isBound({hedge}: Figure): boolean {
  return hedge === 'least' || hedge === 'most'
}

export function sentenceOf(figure: Figure | undefined): number | undefined {
  return figure?.quantity?.sentence
}

/** Half the last place of each; whole figures are told in one step. */
export function slackOf(...figures: readonly Figure[]): number {
  const steps = figures.map((figure) => ({
    step: stepOf(figure),
    isWhole: (figure.quantity?.magnitude ?? 1) === 1
  }))
  const whole = Math.min(
    ...steps.filter(({isWhole}) => isWhole).map(({step}) => step)
  )
  const scaled = steps.filter(({isWhole}) => !isWhole)
  return (
    (Number.isFinite(whole) ? whole * 0.51 : 0) +
    scaled.reduce((sum, {step}) => sum + 0.51 * step, 0)
  )
}

/** Paragraphs that open a story, which goes on to tell what they sum up. */
export const opening = 3

/** Figures before and behind one within which another may be meant. */
const reach = 7

export function near(
  figures: readonly Figure[],
  one: Figure
): readonly Figure[] {
  return figures.slice(Math.max(0, one.index - reach), one.index + reach)
}

/** Whether two other figures near by meet the claim, so that they may be meant. */
export function anyPair(
  figures: readonly Figure[],
  stated: Figure,
  like: Figure,
  holds: (one: Figure, other: Figure) => boolean,
  own: readonly Figure[] = []
): boolean {
  const isOwn = (one: Figure, other: Figure) =>
    own.includes(one) && own.includes(other)
  const others = near(figures, stated).filter(
    (one) => one !== stated && one.kind === like.kind
  )
  return others.some((one) =>
    others.some(
      (other) =>
        one !== other &&
        !isOwn(one, other) &&
        areAlike(one, other) &&
        holds(one, other)
    )
  )
}

export function written(text: string, like: Figure, value: number): string {
  return like.quantity ? writtenAs(text, like.quantity, value) : String(value)
}

export function wordsOf(text: string, {start, end}: Figure): string {
  return text.slice(start, end)
}

/** Parts that do not make their total. */
export function conflictOfSum(
  text: string,
  total: Figure,
  sum: number,
  parts: readonly Figure[]
): NumberConflict {
  const listed = parts.map((part) => wordsOf(text, part)).join(' and ')
  const make = parts.length === 1 ? 'makes' : 'make'
  return conflictAt(
    text,
    'sum',
    total,
    sum,
    parts,
    (shown) => `${listed} ${make} ${shown}`
  )
}

export function conflictAt(
  text: string,
  kind: NumberConflict['kind'],
  at: Figure,
  right: number,
  related: readonly Figure[],
  because: (shown: string) => string
): NumberConflict {
  const expected = written(text, at, right)
  return {kind, at, expected, because: because(expected), related, isSure: true}
}
