import {matchesOf} from '../../text/matches.js'
import type {Piece} from './tokens.js'

const codeEnd = /[;{}]\)?;?\s*$/
const code =
  /^\s*@(?:media|import|font-face|keyframes|charset)\b|\bfunction ?\w*\([\w, ]{0,60}\) ?\{|\b(?:var|let|const) \w{1,40} ?=|\b(?:document|window|googletag|\w{1,30}\.cmd)\.\w|=> ?\{|^\s*[.#@]?[\w-]{1,40}(?:[ ,>.#:]{1,3}[\w-]{1,40}){0,6} ?\{[^{}:]*:[^{}]*\}/
const codeComment = /^\s*(?:\/\*[^\n]*\*\/|\/\/ ?(?!www)[^\s/][^\n]*)\s*$/

/** A line of a script or a style sheet, not a sentence that quotes one. */
export function isCode(content: string): boolean {
  if (codeComment.test(content)) return true
  return codeEnd.test(content.slice(-8)) && code.test(content)
}

/** A call, an assignment, a function, an object or a rule of style. */
const statements =
  /(?<![\w$.])[\w$][\w$.]{1,60}\((?=function\b|[{['"\w$)])(?=[^\n]{0,240}?\)\s?;)[^\n]{0,240}?\)\s?;(?:\s?\}\s?\)\s?;)*|(?<![\w$.])[\w$]{1,40}(?:\.[\w$]{1,40}){1,6} = [^\n;]{1,160};|\b(?:var|let|const) [\w$]{1,40} ?= ?[^\n;]{1,200};|\b(?:function ?\w{0,40}|=>)\([\w, ]{0,60}\) ?\{[^{}\n]{0,300}\}|\{ ?["“][\w-]{1,40}["”] ?: ?[^{}\n]{1,240}\}|(?<![\w-])[.#]?[\w-]{1,40} ?\{ ?[a-z-]{2,30} ?: ?[^{};\n]{1,60};[^{}\n]{0,200}\}|\bif \(![\w$.]{1,60}\)/g
/** Cheap test before them. */
const mayState = (content: string) =>
  content.includes('{') ||
  (content.includes(';') && /\) ?;|\w = /.test(content))
/** What a script writes for a value that it does not have. */
const values =
  /\b[Bb]y undefined\b|\bundefined(?:[ ,|/]+(?:undefined|null|NaN))+\b|\[object [A-Z]\w{2,20}\]|[$£€]NaN\b|\bNaN(?:%| (?:ago|min|minutes?|NaN))|(?<=[:,] )undefined\b|\bInvalid Date\b/g
const mayMiss = (content: string) =>
  ['undefined', 'NaN', '[object', 'Invalid D'].some((value) =>
    content.includes(value)
  )
const quoted = /["“‘`']$/

/** Statements of a script or a style sheet inside a paragraph. */
export function findCode(content: string): readonly Piece[] {
  const found: Piece[] = []
  for (const [mayHold, shape] of [
    [mayState, statements],
    [mayMiss, values]
  ] as const)
    if (mayHold(content))
      for (const {index, 0: words} of matchesOf(shape, content))
        if (!quoted.test(content.slice(Math.max(0, index - 1), index)))
          found.push({start: index, end: index + words.length, kind: 'markup'})
  return found
}
