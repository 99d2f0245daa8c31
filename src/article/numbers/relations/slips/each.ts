import type {NumberConflict} from '../../conflict.js'
import {areAlike, conflictAt, wordsOf} from '../agreement.js'
import {cueSet} from '../cues.js'
import type {Figure} from '../outline.js'
import {never, type Role, type Told} from './role.js'
import {isSlip, isTelling} from './slip.js'

/** `will dig 15 wells for $450,000. That is $3,000 per well` */
export const each: Role = {
  cues: cueSet('each apiece a an per'),
  kinds: ['M'],
  before: never,
  behind: /^(?: [a-z]+)? (?:each|apiece|a head|per [a-z]+|an? [a-z]+)\b/,
  check: isEach
}

const singular =
  /^(?: [a-z]+)? (each|apiece|a head|per head)\b|^(?: [a-z]+)? (?:per|an?) ([a-z]+)\b/

function isEach(told: Told): NumberConflict | undefined {
  const {stated, outline} = told
  const [, each, noun = ''] =
    singular.exec(outline.text.slice(stated.to, stated.to + 40)) ?? []
  if (
    /^(?:year|month|week|day|hour|minute|quarter|night|share|barrel|lot|few|bit|total|record|new|half|single|pop)$/.test(
      noun
    )
  )
    return undefined
  const around = outline.figures
    .slice(Math.max(0, stated.index - 5), stated.index + 4)
    .filter(({block}) => Math.abs(block - stated.block) <= 1)
  const counts = around.filter(
    (one) =>
      one.kind === 'N' &&
      one.value > 1 &&
      (each !== undefined || isCountOf(one, noun))
  )
  const totals = around.filter(
    (one) =>
      one !== stated &&
      one.kind === 'M' &&
      areAlike(one, stated) &&
      one.value > stated.value &&
      !/^ (?:[a-z]+ per|per|an?) /.test(outline.text.slice(one.to, one.to + 20))
  )
  const isMet = around.some(
    (count) =>
      count.kind === 'N' &&
      around.some(
        (total) =>
          total.kind === 'M' &&
          total.value !== stated.value &&
          Math.abs(total.value / count.value / stated.value - 1) < 0.06
      )
  )
  const areMany = around.some(
    (one) =>
      one !== stated &&
      one.kind === 'M' &&
      /^(?: [a-z]+)? (?:each|apiece)\b/.test(
        outline.text.slice(one.to, one.to + 24)
      )
  )
  if (isMet || areMany) return undefined
  const nearest = (all: readonly Figure[]) =>
    all.toSorted(
      (a, b) =>
        Math.abs(a.index - stated.index) - Math.abs(b.index - stated.index)
    )[0]
  const [count, total] = [nearest(counts), nearest(totals)]
  if (!count || !total || count.hedge !== 'none' || total.hedge !== 'none')
    return undefined
  const right = total.value / count.value
  const ratio = right / stated.value
  const isOff = [0.01, 0.1, 10, 100].some(
    (power) => Math.abs(ratio / power - 1) < 0.02
  )
  const many = total.value / stated.value
  const isCountOff =
    many > 1 &&
    Number.isInteger(many) &&
    (Math.abs(many - count.value) <= 2 ||
      (isTelling(count) && isSlip(count, many)))
  const made = count.value * stated.value
  const isMade =
    /\b(?:c[ao]mes? to|adds? up to|total of|amount(?:s|ed)? to) $/.test(
      outline.text.slice(Math.max(0, total.from - 14), total.from)
    ) &&
    total.index === stated.index + 1 &&
    made < total.value * 3 &&
    made > total.value / 3
  if (isMade && !isOff && !isCountOff)
    return conflictAt(
      told.text,
      'product',
      total,
      made,
      [count, stated],
      (shown) =>
        `${wordsOf(told.text, count)} times ${wordsOf(told.text, stated)} is ${shown}`
    )
  if (!isOff && !isCountOff) return undefined
  const [at, by, shown] = isOff ? [stated, count, right] : [count, stated, many]
  return conflictAt(
    told.text,
    'product',
    at,
    shown,
    [by, total],
    (shown) =>
      `${wordsOf(told.text, total)} by ${wordsOf(told.text, by)} is ${shown}`
  )
}

function isCountOf({noun = ''}: Figure, singularNoun: string): boolean {
  return (
    noun === `${singularNoun}s` ||
    noun === `${singularNoun}es` ||
    (/^(?:person|head)$/.test(singularNoun) &&
      /^(?:people|residents|members|guests|visitors|passengers|customers|households)$/.test(
        noun
      ))
  )
}
