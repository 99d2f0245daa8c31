import {matchesOf} from '../../../text/matches.js'
import {cueSet} from './cues.js'

/**
 * How a relation between figures is told. In a source `{a:MN}` is a figure of
 * kind M or N named `a`, ` … ` what may stand between in one clause, ` …… `
 * what may stand between in two sentences, ` ……… ` in two paragraphs; none has a
 * figure but of time.
 */
export type Shape = {
  /** Places of sets of words, of each of which one stands near by. */
  readonly cues: readonly number[]
  readonly source: string
}

/** @param cues words in lower case, of which one stands near by; or such sets of them */
export function shape(cues: string | readonly string[], source: string): Shape {
  const sets = typeof cues === 'string' ? [cues] : cues
  return {cues: sets.filter(Boolean).map(cueSet), source}
}

/** What a shape asks of figures before it is tried. */
export type Pattern = {
  /** Kinds its first figure may be of, and its second where it names one. */
  readonly first: Kinds
  readonly second: Kinds
  /** Kinds its third may be of; all where it may lack one. */
  readonly third: Kinds
  /** Whether only figures of time may stand between the two. */
  readonly isTight: boolean
}

/** A set of letters, a bit each. */
export type Kinds = number

const letters = 'MPDTNFOYWCRKmpdtnfoywcrk'
/** What stands for the third figure of a shape that has but two. */
export const none: Kinds = 1 << letters.length

export function kindsOf(names: string): Kinds {
  let kinds = 0
  for (const letter of names) kinds |= 1 << letters.indexOf(letter)
  return kinds
}

/** Figures that may stand between two others. */
export const ofTime = kindsOf('YWTywtCK')

const clause = String.raw`(?:[^«».;:!?“”"()\n]|«[YWTywtCK]\d+»){0,90}?`
const sentences = String.raw`(?:[^«»“”"]|«[YWTywtCK]\d+»){0,170}?`
const paragraphs = String.raw`(?:[^«»“”"]|«[YWTywtCKR]\d+»){0,330}?`

export function patternOf(source: string): Pattern {
  const [one = '', two = letters, three = letters] = matchesOf(
    /\{\w+:(\w+)\}/g,
    source
  ).map(([, kinds]) => kinds)
  const isOpen =
    three === letters || /\}[^{}]*\)\?/.test(source) || /[YWTC]/.test(two)
  return {
    first: kindsOf(one),
    second: kindsOf(two),
    third: isOpen ? kindsOf(letters) | none : kindsOf(three),
    isTight: !source.includes('[^“”"]')
  }
}

export function regexpOf(source: string): RegExp {
  const written = source
    .replaceAll('………', paragraphs)
    .replaceAll('……', sentences)
    .replaceAll('…', clause)
    .replaceAll(/\{(\w+):(\w+)\}/g, '«[$2](?<$1>\\d+)»')
  return new RegExp(written, 'y')
}

const anyOf = (words: string) => `(?:${words.replaceAll(' ', '|')})`

/** Verbs and nouns of what goes up or down, and as cues. */
export const movedWords =
  'rose rise rises risen rising grew grow grows grown growing climb climbs climbed climbing jump jumps jumped jumping increase increases increased increasing gain gains gained raised raising up fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing down cut lost slid slipped shrank shrunk reduced lowered'
export const moved = anyOf(movedWords)
export const changeWords =
  'increase rise gain jump growth raise drop fall decline decrease cut reduction difference loss'
export const change = anyOf(changeWords)
export const goes =
  '(?:rise|go up|increase|grow|climb|fall|drop|decline|go down|be (?:raised|cut|increased|reduced|lowered))'
export const goesWords =
  'rise go increase grow climb fall drop decline raised cut increased reduced lowered'
/** How one figure is above another, and below it. */
export const more =
  '(?:more|higher|taller|longer|larger|bigger|older|heavier|deeper|faster|hotter|(?:above|over|ahead of)(?= (?:the|its|their|his|her|last|this)\\b))'
export const moreWords =
  'more higher taller longer larger bigger older heavier deeper faster hotter above over ahead'
export const less =
  '(?:fewer|less|lower|shorter|smaller|younger|lighter|slower|cheaper|(?:below|under|short of)(?= (?:the|its|their|his|her|last|this)\\b))'
export const lessWords =
  'fewer less lower shorter smaller younger lighter slower cheaper below under short'
