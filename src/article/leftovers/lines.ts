import {lineOpenings} from '#line-openings'
import type {LeftoverKind} from './kind.js'
import {shapes} from './line-shapes.js'

/** What kind of leftover a whole line is, by the shapes that are known. */
export function lineKind(content: string): LeftoverKind | undefined {
  const line = content.trim()
  if (line.length === 0 || line.length > longestOfAll) return undefined
  if (opensQuotation.test(line)) return undefined
  const lower = line.toLowerCase()
  for (const form of formsFor(lower)) {
    if (line.length > form.longest) continue
    if (!shapeOf(form).test(lower) || isSpoken(line)) continue
    if (form.kind === 'related link' && remark.test(line)) continue
    return form.kind
  }
  return undefined
}

const longestOfAll = Math.max(...shapes.map(({longest}) => longest))
const opensQuotation = /^["“‘'«]/
const speech = /\b(?:said|says|told|asked|wrote|added|according to)\b/

/** A longer line in which someone speaks is the article's own. */
function isSpoken(line: string): boolean {
  return line.length > 110 && speech.test(line)
}

/** A sentence goes on after a colon, a link's title begins: `Watch: that is all.` */
const remark = /^[A-Z][a-z]+: (?:[a-z].*[.!?]$|[^:,]*, [^:]*\.$)/

type Form = {
  readonly kind: LeftoverKind
  readonly longest: number
  readonly source: string
  /** Compiled when a line first opens as it does: all at once take 30 ms. */
  shape?: RegExp
}

const forms: readonly Form[] = shapes.flatMap(({kind, longest, forms, end}) =>
  forms.map((form) => ({kind, longest, source: `(?:${form})${end}`}))
)

const bullet = String.raw`[-–—*•▶►>›»→|[(\s]*`
const bullets = new RegExp(`^${bullet}`)

function shapeOf(form: Form): RegExp {
  return (form.shape ??= new RegExp(`^${bullet}${form.source}`))
}

/** The places of forms by what their lines open with. */
const places: ReadonlyMap<string, readonly number[]> = new Map(lineOpenings)
/** How long the openings with each first letter are. */
const lengths = new Map<string, Set<number>>()
for (const opening of places.keys()) {
  const first = opening.charAt(0)
  lengths.set(first, (lengths.get(first) ?? new Set()).add(opening.length))
}
const always = places.get('') ?? []

/** The forms that a line may have, in order. */
function formsFor(line: string): readonly Form[] {
  const bare = line.replace(bullets, '')
  let found: Set<number> | undefined
  for (const opening of bare === line ? [line] : [line, bare])
    for (const length of lengths.get(opening.charAt(0)) ?? []) {
      const those = places.get(opening.slice(0, length))
      if (!those) continue
      found ??= new Set(always)
      for (const place of those) found.add(place)
    }
  const all = found ? [...found].sort((a, b) => a - b) : always
  return all.flatMap((place) => forms[place] ?? [])
}
