import {isBio} from './bio.js'
import {isInterfaceLine} from './interface-line.js'
import type {LeftoverKind} from './kind.js'
import {lineKind} from './lines.js'
import {pictureKind} from './pictures.js'

/** What kind of leftover a whole paragraph is, if any. */
export function wholeLineKind(content: string): LeftoverKind | undefined {
  if (content.length > 900) return undefined
  return (
    pictureKind(content) ??
    lineKind(content) ??
    (isBio(content) ? 'bio' : undefined) ??
    (isInterfaceLine(content) ? 'interface text' : undefined) ??
    chainKind(content)
  )
}

/** A line of several leftovers: `Sponsored content. Report this ad`. */
function chainKind(content: string): LeftoverKind | undefined {
  if (content.length > longestChain || !joint.test(content)) return undefined
  const parts = content.trim().split(joint)
  if (parts.length > 5) return undefined
  const kinds = parts.map((part) => lineKind(part))
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined
}

const longestChain = 160
const joint = /[.!?] +(?=[A-Z])| [|·•] /
