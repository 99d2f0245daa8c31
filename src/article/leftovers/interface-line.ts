import {matchesOf} from '../../text/matches.js'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions
} from '../../lexicon/function-words.js'
import {commands, interfaceWords} from './interface-words.js'

const {rare, some, common} = interfaceWords
const smallWords: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...clauseOpeners,
  ...determiners,
  ...prepositions,
  ...'you we us it its i my me there yet too'.split(' ')
])
const word = /[A-Za-zÀ-ỿ\d]+(?:[’'-][A-Za-zÀ-ỿ]+)*/g
const firstWord = /^[-–—*•▶►>›»→|[(\s]*([A-Za-z]+)\b(?! you\b)/
/** Further commands: `Log in, register or subscribe.`, `Offline. Please reconnect.` */
const further =
  /(?:[.!?:,/|] (?:[Pp]lease )?|\b(?:and|or|[Pp]lease) )([A-Za-z]+)\b/g
/** … of which that after a question is the page's answer to it. */
const answer = /\? (?:[Pp]lease )?([A-Z][a-z]+)\b/
const playingTime = /\(\d{1,2}:\d{2}\)$/
/** What a page offers: `our podcast`. */
const offer =
  /\bour (?:[A-Za-z-]+ ){0,2}(?:podcasts?|newsletters?|apps?|home ?page|channel|store|shop|community|newsroom|journalists?|reporters?|team|e-?paper|e-?mails?|live ?blog)\b/
/** What a page calls out before it tells what went wrong. */
const alarm = /^(?:Oops|Whoops|Uh[- ]oh|Error|Sorry|Success|Psst)\b[!.,:… ]*/
const reader = /\b(?:you|your|yours|my|you[’'](?:re|ve|ll|d))\b/gi
const publisher = /\b(?:our|us|we[’'](?:re|ve|ll))\b/i
const itself =
  /\b(?:this|these|today[’']s|our) (?:[A-Za-zÀ-ỿ]+ )?(?:page|article|story|post|thread|topic|site|website|edition|newspaper|paper|comment|video|photo|image|gallery|list|form|section|feature|e-edition|app|newsletter|podcast|content|link|poll|calendar|map|search|device|browser|player|clip|embed|widget|chart)s?\b/i
const sign =
  /\bYes\W{1,3}No\b|[|»«›‹→←▶►▼▲✕×☰★☆⋮©]|(?:^|\s)[·•/](?=\s)|\b\d+ ?(?:of|\/) ?\d+\b|\b\d{1,2}:\d{2}\b|\(\d+\)|\+ ?\d+\b/g
/** A page asks of itself: `Was this page helpful?`, `This form has changed.` */
const ofPage =
  /\?|^This (?:page|site|website|content|video|player|map|form|embed|chart|gallery|article) /
const past = /\b(?:was|were|had|would|could|did)\b/i
/** What is told of a thing, and not of the page or its reader. */
const statement =
  /^(?!(?:this|these|that|you|your|our|we|today|not?)\b).*\b(?:is|are) (?:an?|the|not|in|of)\b/i
const prose =
  /\b(?:said|says|told|asked|wrote|he|she|they|him|his|her|hers|their|them|themselves|voters?|police|court|president|government|officials?|lawmakers|senators?|minister|campaign|percent|million|billion)\b|[“”"]/i

/** Whether a line speaks as a story does, and as no page. */
export function isProse(line: string): boolean {
  return prose.test(line)
}

/**
 * Whether a short line is made of interface language, whatever page it comes
 * from: words of pages and apps, an address to the reader, marks of menus and
 * counters. It is asked of lines that are no prose.
 */
export function isInterfaceLine(content: string): boolean {
  const line = content.trim()
  if (line.length > 230 || line.length < 6) return false
  if (line.endsWith(':')) return false
  const tokens = line.match(word) ?? []
  if (tokens.length < 2 || tokens.length > 32) return false
  return oddsOf(line, tokens) > 0
}

/**
 * Log odds that a page says a line and no story does, as planted lines and
 * 97,000 short lines of stories have them.
 */
function oddsOf(whole: string, tokens: readonly string[]): number {
  const line = whole.replace(alarm, '')
  const count = countWords(tokens)
  const page = count.rare + count.some + count.common
  const isCommand = isPageCommand(firstWord.exec(line)?.[1])
  const isPageOnly = count.others === 0 && page > 1
  if (page < 2 && !isCommand) return -1
  const speaksOfItself = itself.test(line)
  const terms: readonly (readonly [number, number | boolean])[] = [
    [1.6, Math.min(4, count.rare)],
    [0.4, Math.min(4, count.some)],
    [3, page / Math.max(1, page + count.others)],
    [-0.6, Math.min(8, count.others)],
    [-0.2, Math.min(10, count.small)],
    [-0.3, Math.min(2, count.numbers)],
    [1.2, isPageOnly && count.rare > 0],
    [1.3, isPageOnly && isCommand],
    [1.4, isCommand],
    [1, hasFurther(line)],
    [0.9, isPageCommand(answer.exec(line)?.[1])],
    [3, isCommand && offer.test(line)],
    [3, isCommand && playingTime.test(line)],
    [1.3, Math.min(2, countOf(line, reader))],
    [2.4, line.startsWith('Your ')],
    [1.9, publisher.test(line)],
    [0.8, Math.min(2, countOf(line, sign))],
    [1.8, speaksOfItself],
    [2.2, speaksOfItself && ofPage.test(line)],
    [3.8, line !== whole],
    [-2.4, /[.!?”"’]$/.test(line)],
    [-1, past.test(line)],
    [-0.8, tokens.length <= 6],
    // `Back in 1965`, `Save the A-10`: numbers of a story.
    [-3, tokens.length <= 5 && count.numbers > 0 && count.rare === 0],
    [-1.5, statement.test(line)]
  ]
  return terms.reduce((sum, [odds, value]) => sum + odds * Number(value), prior)
}

/** Few lines are a page's. */
const prior = -2.9

function countWords(tokens: readonly string[]) {
  const count = {rare: 0, some: 0, common: 0, small: 0, numbers: 0, others: 0}
  const seen = new Set<string>()
  for (const token of tokens) {
    const lower = token.toLowerCase()
    const kind = kindOf(lower)
    const isPages = kind === 'rare' || kind === 'some' || kind === 'common'
    if (isPages && seen.has(lower)) continue
    seen.add(lower)
    count[kind]++
  }
  return count
}

function kindOf(lower: string) {
  if (rare.has(lower)) return 'rare'
  if (some.has(lower)) return 'some'
  if (common.has(lower) || commands.has(lower)) return 'common'
  if (smallWords.has(lower)) return 'small'
  if (/n[’']t$/.test(lower)) return 'small'
  return /^\d/.test(lower) ? 'numbers' : 'others'
}

function hasFurther(line: string): boolean {
  return matchesOf(further, line).some(
    ([, verb]) => verb?.toLowerCase() !== 'please' && isPageCommand(verb)
  )
}

function isPageCommand(verb: string | undefined): boolean {
  return verb !== undefined && commands.has(verb.toLowerCase())
}

function countOf(line: string, shape: RegExp): number {
  return line.match(shape)?.length ?? 0
}
