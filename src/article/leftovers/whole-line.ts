import {isBio} from './bio.js'
import {isInterfaceLine} from './interface-line.js'
import type {LeftoverKind} from './kind.js'
import {lineKind} from './lines.js'
import {pictureKind} from './pictures.js'

/** What kind of leftover a whole paragraph is, if any. */
export function wholeLineKind(content: string): LeftoverKind | undefined {
  if (content.length > 900) return undefined
  return (
    (isCode(content) ? 'markup' : undefined) ??
    pictureKind(content) ??
    lineKind(content) ??
    (isBio(content) ? 'bio' : undefined) ??
    (isInterfaceLine(content) ? 'interface text' : undefined) ??
    chainKind(content)
  )
}

const codeEnd = /[;{}]\)?;?\s*$/
const code =
  /^\s*@(?:media|import|font-face|keyframes|charset)\b|\bfunction ?\w*\([\w, ]{0,60}\) ?\{|\b(?:var|let|const) \w{1,40} ?=|\b(?:document|window|googletag|\w{1,30}\.cmd)\.\w|=> ?\{|^\s*[.#@]?[\w-]{1,40}(?:[ ,>.#:]{1,3}[\w-]{1,40}){0,6} ?\{[^{}:]*:[^{}]*\}/

const codeComment = /^\s*\/\*[^\n]*\*\/\s*$/

/** A line of a script or a style sheet, not a sentence that quotes one. */
function isCode(content: string): boolean {
  if (codeComment.test(content)) return true
  return codeEnd.test(content.slice(-8)) && code.test(content)
}

/**
 * A line of several leftovers, `Sponsored content. Report this ad`, or of one
 * that a question leads to: `Map not moving? Click here`.
 */
function chainKind(content: string): LeftoverKind | undefined {
  if (content.length > longestChain || !joint.test(content)) return undefined
  const parts = content.trim().split(joint)
  if (parts.length > 5) return undefined
  const isQuestion = parts.length === 2 && content.includes('? ')
  const kinds = (isQuestion ? parts.slice(1) : parts).map((part) =>
    lineKind(part)
  )
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined
}

const longestChain = 160
const joint = /[.!?] +(?=[A-Z])| [|·•] /
