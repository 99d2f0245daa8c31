import type {Range} from '../../src/text/range.js'
import {pick} from './random.js'

/** A text with one fault, and where it may rightly be reported. */
export type Faulty = {
  readonly text: string
  readonly at: readonly Range[]
}

type Random = () => number

/**
 * Takes away the last closing mark of a paragraph whose next one opens a
 * quotation, so that the two read as one that runs on.
 */
export function dropCloserBeforeQuotation(
  text: string,
  random: Random
): Faulty | undefined {
  const ends = [...text.matchAll(/["”](?=[^"“”\n]*\n\n["“])/g)]
  if (ends.length === 0) return undefined
  const {index} = pick(random, ends)
  const opener = Math.max(
    text.lastIndexOf('“', index - 1),
    text.lastIndexOf('"', index - 1)
  )
  if (opener < text.lastIndexOf('\n', index)) return undefined
  return {
    text: text.slice(0, index) + text.slice(index + 1),
    at: [{start: opener, end: index + 1}]
  }
}

/** Curly double marks to single ones, and the other way round inside. */
export function turnBritish(text: string): string | undefined {
  if (/["‘]/.test(text) || !text.includes('“')) return undefined
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}

/** One fault in a pair of single marks, by what is done to it. */
export const singleMarkFaults = {
  'closer missing': (text, {open, close}) => ({
    text: without(text, close),
    at: [{start: open, end: close}]
  }),
  'opener missing': (text, {open, close}) => ({
    text: without(text, open),
    at: [{start: open, end: close}]
  }),
  'stray mark': (text, {open, close}) => {
    const gap = text.indexOf(' ', open + Math.floor((close - open) / 2))
    if (gap < 0 || gap > close) return undefined
    const faulty = text.slice(0, gap + 1) + '‘' + text.slice(gap + 1)
    return {text: faulty, at: [{start: open, end: close + 2}]}
  },
  'closer turned': (text, {open, close}) => ({
    text: withMark(text, close, '‘'),
    at: [{start: open, end: close + 1}]
  }),
  'opener turned': (text, {open, close}) => ({
    text: withMark(text, open, '’'),
    at: [{start: open, end: close + 1}]
  }),
  'mixed pair': (text, {open, close}) => ({
    text: withMark(text, close, "'"),
    at: [{start: open, end: close + 1}]
  }),
  'padded mark': (text, {open, close}) => ({
    text: withMark(text, open, '‘ '),
    at: [{start: open, end: close + 2}]
  }),
  'doubled mark': (text, {open, close}) => ({
    text: withMark(text, close, '’’'),
    at: [{start: open, end: close + 2}]
  })
} satisfies Readonly<
  Record<
    string,
    (
      text: string,
      pair: {readonly open: number; readonly close: number}
    ) => Faulty | undefined
  >
>

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1)
}

function withMark(text: string, at: number, mark: string): string {
  return text.slice(0, at) + mark + text.slice(at + 1)
}
