import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import type {Bags} from './bags.js'
import {columnsOf, type Columns} from './columns.js'
import type {Unit, Units} from './units.js'

const names = [
  'length',
  'topicWords',
  'position',
  'quoteShare',
  'opensWithQuote',
  'opensWithPronoun',
  'capitalShare',
  'firstPerson',
  'saidCount',
  'colonBefore',
  'heading',
  'headingLength',
  'headingTitleCase',
  'headingCoverage',
  'headingLikelihood',
  'bodyHeadingOverlap',
  'headingShare',
  'sectionLength',
  'sectionCoverage'
] as const

/** What a unit looks like, whatever it says. */
export function surfaceSignals(
  text: string,
  {units}: Units,
  bags: Bags
): Columns<(typeof names)[number]> {
  const columns = columnsOf(names, units.length)
  const headingCount = units.filter(({heading}) => heading).length
  let open = ''
  for (const [index, unit] of units.entries()) {
    const body = text.slice(unit.body.start, unit.body.end)
    const set = (name: (typeof names)[number], value: number | boolean) => {
      columns[name][index] = Number(value)
    }
    const bag = bags.units[index]
    set('length', Math.log(1 + (bag?.length ?? 0)))
    set('topicWords', Math.log(1 + (bag?.size ?? 0)))
    set('position', index / Math.max(1, units.length - 1))
    const marks = countMarks(text, unit.body)
    set('quoteShare', marks.quoted / (body.length + 1))
    set('capitalShare', marks.capitals / (body.length + 1))
    set('opensWithQuote', /^["“'‘]/.test(body))
    set('opensWithPronoun', opensWithPronoun(body))
    set('firstPerson', countOf(body, /\b(?:I|[Ww]e|my|our|us|me)\b/g))
    set('saidCount', countOf(body, /\b(?:said|says|told|added)\b/g))
    set('colonBefore', open.endsWith(':'))
    signalHeading(text, unit, index, bags, headingCount / units.length, set)
    open = body
  }
  signalSections(units, bags, columns)
  return columns
}

const opening = /^["“'‘]*([A-Za-z]+)(?: ([A-Za-z]+))?/
const conjunctions: ReadonlySet<string> = new Set([
  'But',
  'And',
  'So',
  'Yet',
  'Still'
])
const pronouns: ReadonlySet<string> = new Set(
  'He She They It This That These Those His Her Their Its he she they it this that these'.split(
    ' '
  )
)

/** `“But she`: a word that stands for one told before. */
function opensWithPronoun(body: string): boolean {
  const [, first = '', second = ''] = opening.exec(body) ?? []
  return (
    pronouns.has(first) || (conjunctions.has(first) && pronouns.has(second))
  )
}

type Set = (name: (typeof names)[number], value: number | boolean) => void

function signalHeading(
  text: string,
  {heading, headingGap}: Unit,
  index: number,
  bags: Bags,
  share: number,
  set: Set
): void {
  set('headingShare', share)
  const bag = bags.headings[index]
  if (!heading || !bag) return
  set('heading', headingGap === 'line' ? 2 : 1)
  set('headingLength', bag.length)
  set(
    'headingTitleCase',
    titleCaseShare(text.slice(heading.start, heading.end))
  )
  let [all, elsewhere, inBody, likelihood] = [0, 0, 0, 0]
  const unit = bags.units[index]
  for (const [at, word] of bag.words.entries()) {
    if (!unit) continue
    const idf = bags.terms.idf[word] ?? 0
    const background = bags.terms.background[word] ?? 1
    const count = unit.counts[unit.words.indexOf(word)] ?? 0
    const rest = (bags.totals[word] ?? 0) - count
    all += idf
    if (rest > 0) elsewhere += idf
    if (count > (bag.counts[at] ?? 0)) inBody += idf
    likelihood +=
      rest > 0 ? Math.log((0.4 * rest) / (background * 500) + 0.6) : -0.5
  }
  set('headingCoverage', elsewhere / (all + 1))
  set('headingLikelihood', likelihood / (bag.size + 1))
  set('bodyHeadingOverlap', inBody / (all + 1))
}

/** How far a unit's words are known from its own section. */
function signalSections(
  units: readonly Unit[],
  bags: Bags,
  columns: Columns<(typeof names)[number]>
): void {
  // Of each word: in how many units of the section it stands.
  const spread = new Uint32Array(bags.terms.rows.length)
  const wordsOf = (index: number) => bags.units[index]?.words ?? []
  for (let first = 0; first < units.length;) {
    let end = first + 1
    while (end < units.length && units[end]?.section === units[first]?.section)
      end++
    for (let index = first; index < end; index++)
      for (const word of wordsOf(index)) spread[word] = (spread[word] ?? 0) + 1
    for (let index = first; index < end; index++) {
      let all = 0
      let shared = 0
      for (const word of wordsOf(index)) {
        const idf = bags.terms.idf[word] ?? 0
        all += idf
        if ((spread[word] ?? 0) > 1) shared += idf
      }
      columns.sectionLength[index] = Math.min(20, end - first)
      columns.sectionCoverage[index] = shared / (all + 1)
    }
    for (let index = first; index < end; index++)
      for (const word of wordsOf(index)) spread[word] = 0
    first = end
  }
}

/** Capitals, and characters between double quotation marks. */
function countMarks(text: string, {start, end}: Range) {
  let capitals = 0
  let quoted = 0
  let isOpen = false
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x201c) isOpen = true
    else if (code === 0x201d) isOpen = false
    else if (code === 0x22) isOpen = !isOpen
    else if (isOpen) quoted++
    if (code >= 65 && code <= 90) capitals++
  }
  return {capitals, quoted}
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const smallWords =
  /^(?:a|an|and|as|at|but|by|de|for|from|if|in|into|is|it|nor|of|off|on|or|out|over|so|than|that|the|to|up|vs|via|with|yet)$/i

/** Share of longer words that begin with a capital or digit, from 0 to 1. */
function titleCaseShare(line: string): number {
  let all = 0
  let capitals = 0
  for (const [word] of matchesOf(/[A-Za-zÀ-ỿ\d][A-Za-zÀ-ỿ\d'’-]*/g, line)) {
    if (smallWords.test(word)) continue
    all++
    if (/^[\p{Lu}\d]/u.test(word)) capitals++
  }
  return all ? capitals / all : 0
}
