import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import type {Block} from '../blocks/index.js'
import type {Digits} from '../digits.js'
import {numeral} from '../quantities/numerals.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly digits: Digits
}

type Score = Range & {readonly high: number; readonly low: number}

const score = String.raw`(?<![\d.,:/$£€–-])\d{1,3}[-–]\d{1,3}(?![\d%]|[-–.,:/]\d| (?:vote|majority|decision|percent|record))`
const anyScore = new RegExp(score, 'g')
/** A cheap test before them. */
const mayScore = /\d[-–]\d/
const figures = /\d{1,3}[-–]\d{1,3}/g
const verb =
  '(?:beats?|beaten|defeats?|defeated|wins?|won|lost|loses?|drew|draws?|downs?|downed|thrash(?:es|ed)?|edges?|edged|routs?|routed)'
/** `beat Bears 4-2`, `won the match 3-1`, `a 3-1 win` */
const result = new RegExp(
  String.raw`\b${verb}\b(?: [A-Za-zÀ-ỿ’'-]+){0,5}? ${score}|${score} (?:away |home |overtime )?(?:win|victory|defeat|loss|draw)\b`,
  'g'
)
const bestOf =
  /\b(?:won |wins? |took |take |clinch(?:ed)? |swept )?(?:the |their |a )?best-of-(?<games>three|five|seven|nine|[3579]) (?:[a-z]+ ){0,2}?(?<one>\d)[-–](?<two>\d)\b(?![-–.,:/]\d)/g
/** `Hale scored twice, Brand twice`, `a hat-trick`, `scored four goals` */
const goal =
  /\b(?:scored|netted|struck) (?:(?<once>once|the (?:opener|winner|equali[sz]er|only goal)|again)|(?<number>two|three|four|five|six|seven|eight|\d) (?:goals|times)\b|(?<twice>twice|two\b|both goals|a brace))|(?<trick>\bhat[- ]trick)|(?<alone>(?<=[A-Z][a-z]+,? )(?:twice|once)(?=[ .,;]))|\badded (?:a|another|the) (?<nth>second|third|fourth|fifth|sixth)?/g
const nth =
  /\b(?:a|the|his|her|their) (second|third|fourth|fifth|sixth|seventh)(?= (?:goal|for\b|before\b|after\b|late\b|in the \d)|[.,])/g
const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
/** Goals of other matches. */
const others =
  /\b(?:season|career|tournament|aggregate|penalt(?:y|ies) shoot|last|previous|earlier|since|games|matches|appearances|league|year|years|week|month|record|then|times this|international|set|sets|against|bench)\b/
const isOfGoals = /\b(?:goals?|scored|hat[- ]trick|netted)\b/
const byHalves =
  /\bscored (?<one>\d{1,3})(?: points| runs| goals)? in the first half and (?:just |only )?(?<two>\d{1,3})(?: points| runs| goals)? (?:in the second|after the break)\b/

/** `The eight-point margin`, of the one result that a story tells. */
const margin =
  /\b(?:(?<count>\d{1,3}|[a-z]+)-(?:point|run|goal) (?:margin|win|victory|loss|defeat)|(?:won|lost|beat|beaten|edged|prevailed)\b[^.\d;]{0,30} by (?:just |only )?(?<points>\d{1,3}|[a-z]+) (?:points|runs|goals))\b/dg

/** Scores that cannot be: of a headline and its story, of goals that are told. */
export function findScores({
  text,
  blocks,
  digits
}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  const areTold = Array.from(digits.keys(), (block) => blocks[block]).some(
    (one) => one && mayScore.test(text.slice(one.start, one.end))
  )
  if (!areTold) return found
  const headline = digits.has(0) ? headlineConflict(text, blocks) : undefined
  if (headline) found.push(headline)
  found.push(...marginConflicts(text, blocks, digits))
  for (const [index, {kind, start, end}] of blocks.entries()) {
    if (kind !== 'body' || !digits.has(index)) continue
    const content = text.slice(start, end)
    if (!mayScore.test(content)) continue
    for (const match of matchesOf(bestOf, content)) {
      const conflict = seriesConflict(match, start)
      if (conflict) found.push(conflict)
    }
    const own = scoresIn(content, anyScore, start).filter(
      (one) => !isOfHalf(text, one)
    )
    const [final, other] = own
    if (!final || other || scoresIn(content, result, start).length === 0)
      continue
    // The goals are often told in the next paragraph.
    const next = blocks[index + 1]
    const more = next?.kind === 'body' ? text.slice(next.start, next.end) : ''
    const told = mayScore.test(more) ? content : `${content} ${more}`
    const because = goalsBesides(told, final) ?? halvesBesides(told, final)
    if (because === undefined) continue
    found.push({
      kind: 'score',
      at: final,
      because,
      related: [],
      isSure: true
    })
  }
  return found
}

const mayTellMargin =
  /-(?:point|run|goal) | by (?:just |only )?[a-z\d]+ (?:points|runs|goals)\b/

function marginConflicts(
  text: string,
  blocks: readonly Block[],
  digits: Digits
): readonly NumberConflict[] {
  if (!mayTellMargin.test(text)) return []
  const told = blocks.filter(({index}) => digits.has(index))
  const all = told.flatMap(({start, end}) =>
    scoresIn(text.slice(start, end), anyScore, start)
  )
  const results = told.flatMap(({start, end}) =>
    scoresIn(text.slice(start, end), result, start)
  )
  const [title] = told
  const inHeadline = all.filter(({start}) => start < (title?.end ?? 0))
  const [final] =
    results.length === 0 && title?.kind === 'headline' ? inHeadline : results
  const isOne = [...results, ...inHeadline].every(
    ({high, low}) => high === final?.high && low === final.low
  )
  const [match, other] = matchesOf(margin, text)
  const {count, points = count ?? ''} = match?.groups ?? {}
  const stated = numeral(points)
  const places = match?.indices?.groups
  const [start, end] = places?.['count'] ?? places?.['points'] ?? []
  if (!final || !isOne || other || stated === undefined) return []
  if (start === undefined || end === undefined) return []
  if (all.some(({high, low}) => high - low === stated)) return []
  return [
    {
      kind: 'score',
      at: {start, end},
      expected: String(final.high - final.low),
      because: `${final.high} is ${final.high - final.low} more than ${final.low}`,
      related: [final],
      isSure: true
    }
  ]
}

/** `led 2-0 at the break` */
function isOfHalf(text: string, {start, end}: Score): boolean {
  return (
    /\b(?:led|ahead|trailed|trailing|leading|up|down) (?:by )?$/.test(
      text.slice(Math.max(0, start - 14), start)
    ) ||
    /^ (?:up |down )?(?:lead|at (?:the )?(?:break|half))/.test(
      text.slice(end, end + 16)
    )
  )
}

function scoresIn(
  content: string,
  shape: RegExp,
  offset: number
): readonly Score[] {
  return matchesOf(shape, content).map((match): Score => {
    const place = matchesOf(figures, match[0]).at(-1) ?? match
    const start = offset + match.index + (place === match ? 0 : place.index)
    const [one = 0, two = 0] = place[0].split(/[-–]/).map(Number)
    return {
      start,
      end: start + place[0].length,
      high: Math.max(one, two),
      low: Math.min(one, two)
    }
  })
}

/** Body paragraphs in which a story tells the result of its headline. */
const nearBlocks = 3

/** `Wolves beat Bears 4-2`, and a story that knows only 5-2. */
function headlineConflict(
  text: string,
  blocks: readonly Block[]
): NumberConflict | undefined {
  const [title] = blocks
  if (title?.kind !== 'headline') return undefined
  const headline = text.slice(title.start, title.end)
  const [told, other] = scoresIn(headline, anyScore, title.start)
  if (!told || other || scoresIn(headline, result, 0).length === 0)
    return undefined
  const body = blocks.filter(({kind}) => kind === 'body')
  const all = body.flatMap(({start, end}) =>
    scoresIn(text.slice(start, end), anyScore, start)
  )
  const isSame = ({high, low}: Score) => high === told.high && low === told.low
  if (all.some(isSame)) return undefined
  const [first] = body
    .slice(0, nearBlocks)
    .flatMap(({start, end}) => scoresIn(text.slice(start, end), result, start))
  if (!first || new Set(all.map(({high, low}) => `${high}-${low}`)).size > 1)
    return undefined
  const written = text.slice(first.start, first.end)
  return {
    kind: 'headline',
    at: told,
    expected: written,
    because: `the story has ${written}`,
    related: [first],
    isSure: true
  }
}

/** `won the best-of-five series 4-1`: more than a winner needs. */
function seriesConflict(
  {groups = {}, index, 0: phrase}: RegExpExecArray,
  offset: number
): NumberConflict | undefined {
  const games = numeral(groups['games'] ?? '')
  if (games === undefined) return undefined
  const [one, two] = [Number(groups['one']), Number(groups['two'])]
  const needed = (games + 1) / 2
  const high = Math.max(one, two)
  const hasWon = /^(?:won|wins?|took|take|clinch|swept)/.test(phrase)
  if (one + two <= games && high <= needed && (!hasWon || high === needed))
    return undefined
  const end = offset + index + phrase.length
  return {
    kind: 'score',
    at: {start: end - 3, end},
    because: `a best-of-${groups['games'] ?? ''} series is won with ${needed}`,
    related: [],
    isSure: true
  }
}

/** More goals told than were scored. */
function goalsBesides(content: string, {high, low}: Score): string | undefined {
  if (high > 12 || !isOfGoals.test(content) || others.test(content))
    return undefined
  const highest = Math.max(
    0,
    ...matchesOf(nth, content).map(
      ([, which = '']) => ordinals.indexOf(which) + 2
    )
  )
  if (highest > high) return `goal number ${highest} is told`
  const goals = matchesOf(goal, content).map(({groups = {}}) => {
    const {number, twice, trick, alone} = groups
    if (number !== undefined) return numeral(number) ?? 1
    if (trick !== undefined) return 3
    return twice !== undefined || alone === 'twice' ? 2 : 1
  })
  const sum = goals.reduce((all, one) => all + one, 0)
  if (Math.max(0, ...goals) > high)
    return `${Math.max(...goals)} goals of one are told`
  const isOfWinners = /\bfor the (?:winners|hosts|visitors)\b/.test(content)
  if (sum > high + low || (isOfWinners && sum > high && goals.length > 1))
    return `${sum} goals are told`
  return undefined
}

/** `won 88-80 … scored 45 points in the first half and 41 in the second` */
function halvesBesides(
  content: string,
  {high, low}: Score
): string | undefined {
  const {one, two} = byHalves.exec(content)?.groups ?? {}
  if (one === undefined || two === undefined) return undefined
  const sum = Number(one) + Number(two)
  return sum === high || sum === low
    ? undefined
    : `${one} and ${two} make ${sum}`
}
