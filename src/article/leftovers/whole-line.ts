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
    (isInterfaceLine(content) ? 'interface text' : undefined)
  )
}
