import {patternLater} from '../../text/later.js'
import {matchesOf} from '../../text/matches.js'
import type {Range} from '../../text/range.js'
import {numeral} from '../quantities/numerals.js'
import type {Paragraph} from './body.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly body: readonly Paragraph[]
}

const ones =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen'
const tens = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty'
const number = `(\\d{1,3}|${ones}|${tens}(?:-(?:${ones}))?)`
const body =
  '(?:[A-Za-z]+ ){0,2}?(?:council|board|committee|commission|panel|court|jury|cabinet|assembly|chamber|parliament|legislature|senate|house|congress|synod)'
const member =
  '(?:members|judges|justices|councill?ors|trustees|commissioners|delegates|senators|deputies|lawmakers|representatives|jurors|legislators|aldermen|directors)'
const sizes = patternLater(
  `\\b${number}-(?:member|seat|person|judge) ${body}\\b|\\b${body}(?:, which has|, with its|,? of) ${number}(?: members|,)`,
  'dgi'
)
/** `All 80 deputies voted` */
const present = patternLater(
  `\\b[Aa]ll (?:of (?:its |the )?|its |the )?${number} (?:[a-z]+ )?${member} (?:were|was) (?:present|there|in)|\\b[Aa]ll (?:of (?:its |the )?|its |the )?${number} (?:[a-z]+ )?${member} (?:took part|voted|attended|turned up|cast)`,
  'dgi'
)
const tallies = patternLater(
  `\\b${number} votes (?:to|against) ${number}\\b|\\bvot(?:ed|es?|ing) (?:by )?(\\d{1,3})(?:[-–—]| to )(\\d{1,3})\\b|\\b(?:a|an|by an?) (\\d{1,3})[-–—](\\d{1,3}) (?:vote|decision|ruling)\\b|\\b${number} (?:[a-z]+ )?(?:in favou?r|for|yes),? (?:and|to|with|against) ${number} (?:[a-z]+ )?(?:against|opposed|no)\\b`,
  'dgi'
)
/** A cheap test before it. */
const mayTally =
  /\d[-–—]\d|\bvotes (?:to|against) |\bvot\w+ (?:by )?\d+ to |(?:favou?r|for|yes),? (?:and|to|with|against) \S+ (?:[a-z]+ )?(?:against|opposed|no)\b/
/** Those who were there and voted neither way. */
const abstained = patternLater(
  `\\b${number} (?:[a-z]+ )?(?:abstentions?|abstained|abstaining)\\b`,
  'dgi'
)
/** One who votes but where the others are as many for as against. */
const chair = /\bmayor\b|\btie-?break/i
const votesNot =
  /\b(?:no|not have a) vote\b|\bAll of the members were present\b/

const unvoted = /\babst|\babsent|\brecus|\b(?:did|does|do) not vote\b/

/** Numbers of one statement, and where the first of them stands. */
type Told = {readonly values: readonly number[]; readonly at: Range}

/** Other votes than the council that cast them has members. */
export function findVotes({text, body}: Article): readonly NumberConflict[] {
  if (!text.includes('vot')) return []
  const inAll = (shape: () => RegExp, sign: RegExp) =>
    body.flatMap(({content, start}) =>
      sign.test(content) ? [...toldIn(content, shape(), start)] : []
    )
  const votes = inAll(tallies, mayTally)
  const [first] = votes
  if (!first || !areOne(votes)) return []
  const all = inAll(present, /\b[Aa]ll /)
  const size =
    all.length > 0
      ? all
      : inAll(sizes, /-(?:member|seat|person|judge)\b|,? (?:of|has|its) /)
  const [members] = size
  if (!members || !areOne(size)) return []
  const silent = inAll(abstained, /\babst/)
  if (!areOne(silent)) return []
  const cast = [...first.values, ...(silent[0]?.values ?? [])]
  const sum = cast.reduce((total, one) => total + one, 0)
  const [most = 0] = members.values
  const isBreak = sum === most + 1 && chair.test(text) && !votesNot.test(text)
  const isTold = all.length > 0 && (silent.length > 0 || !unvoted.test(text))
  const isShort = isTold && sum < most && sum > most * 0.6
  const isOver = sum > most && sum < most * 2 && !isBreak
  if (!isShort && !isOver) return []
  return [
    {
      kind: 'votes',
      at: members.at,
      because: `${cast.join(' and ')} are ${sum} votes`,
      related: [first.at],
      isSure: true
    }
  ]
}

function* toldIn(
  content: string,
  shape: RegExp,
  offset: number
): Generator<Told, void> {
  for (const match of matchesOf(shape, content)) {
    const [, ...groups] = match
    const values = groups.flatMap((word) => {
      const value = word === undefined ? undefined : numeral(word)
      return value === undefined ? [] : [value]
    })
    const told = groups.filter((word) => word !== undefined)
    const place = match.indices?.slice(1).find((one) => one !== undefined)
    if (values.length === 0 || values.length < told.length || !place) continue
    yield {
      values,
      at: {start: offset + place[0], end: offset + place[1]}
    }
  }
}

function areOne(all: readonly Told[]): boolean {
  return new Set(all.map(({values}) => values.join())).size <= 1
}
