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
    form.shape ??= new RegExp(form.source)
    if (!form.shape.test(lower) || isSpoken(line)) continue
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
  /** Its place among all. */
  readonly place: number
  readonly kind: LeftoverKind
  readonly longest: number
  readonly source: string
  /** Compiled when a line first opens as it does: all at once take 30 ms. */
  shape?: RegExp
}

const bullet = String.raw`[-–—*•▶►>›»→|[(\s]*`
const bullets = new RegExp(`^${bullet}`)

/** The forms by what their lines open with. */
const index = new Map<string, Form[]>()
let place = 0
for (const {kind, longest, forms, end} of shapes)
  for (const source of forms) {
    const form = {
      place,
      kind,
      longest,
      source: `^${bullet}(?:${source})${end}`
    }
    for (const opening of lineOpenings[place++] ?? []) {
      const others = index.get(opening)
      if (others) others.push(form)
      else index.set(opening, [form])
    }
  }

/** How long the openings with each first letter are. */
const lengths = new Map<string, Set<number>>()
for (const opening of index.keys()) {
  const first = opening.charAt(0)
  lengths.set(first, (lengths.get(first) ?? new Set()).add(opening.length))
}
const always = index.get('') ?? []

/** The forms that a line may have, in order. */
function formsFor(line: string): readonly Form[] {
  const bare = line.replace(bullets, '')
  let found: Set<Form> | undefined
  for (const opening of bare === line ? [line] : [line, bare])
    for (const length of lengths.get(opening.charAt(0)) ?? []) {
      const forms = index.get(opening.slice(0, length))
      if (!forms) continue
      found ??= new Set(always)
      for (const form of forms) found.add(form)
    }
  return found ? [...found].sort((a, b) => a.place - b.place) : always
}
