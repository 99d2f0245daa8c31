import {askedKind, openedKind} from './asks.js'
import {isBio} from './bio.js'
import {isCode} from './code.js'
import {isDeskNote} from './desk.js'
import {isInterfaceLine, isProse} from './interface-line.js'
import type {LeftoverKind} from './kind.js'
import {lineKind} from './lines.js'
import {pictureKind} from './pictures.js'
import {isTrail} from './trails.js'

/** What kind of leftover a whole paragraph is, if any. */
export function wholeLineKind(content: string): LeftoverKind | undefined {
  if (content.length > 900) return undefined
  return (
    (isCode(content) ? 'markup' : undefined) ??
    pictureKind(content) ??
    lineKind(content) ??
    (isTrail(content) ? 'page label' : undefined) ??
    (isDeskNote(content) ? 'placeholder' : undefined) ??
    (isBio(content) ? 'bio' : undefined) ??
    openedKind(content) ??
    pageKind(content) ??
    chainKind(content)
  )
}

/** What a page says, in whatever words. */
function pageKind(content: string): LeftoverKind | undefined {
  if (content.length > longestSaid || isProse(content)) return undefined
  return (
    askedKind(content) ??
    (isInterfaceLine(content) ? 'interface text' : undefined)
  )
}

const longestSaid = 260

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
