import {later} from '../../text/later.js'
import {matchesOf} from '../../text/matches.js'
import {numeral} from '../quantities/numerals.js'
import type {Paragraph} from './body.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly body: readonly Paragraph[]
}

const year = String.raw`(?:1[5-9]|20)\d{2}`
const age = String.raw`(?<age>\d{1,3}|[a-z]+(?:-[a-z]+)?)`
const untilYear = String.raw`(?:[A-Z][a-z]+ )?(?<year>${year})\b`

const birth = new RegExp(
  String.raw`\b[Bb]orn\b[^.;“”"]{0,50}?\b(?<birth>${year})\b`,
  'dg'
)
/** `(1931–2004)`: both years at once. */
const lifetime = new RegExp(
  String.raw`\((?:born )?(?<birth>${year}) ?[-–—] ?(?<year>${year})\)(?<rest>[^.;“”"]{0,120})`,
  'dg'
)
/** What goes on about whoever was born: nobody else may come between. */
const ages = later(() => [
  // `and was 39 when she became mayor in 2011`, `He turned 40 in May 2018`
  new RegExp(
    String.raw`(?:\band|\b[Hh]e|\b[Ss]he|\b[Tt]hey|, the [a-z]+|,|\bwho) (?:was|turned|would have turned|would be|would have been|became) (?:just |only )?${age}(?: years old)?(?:,? when\b[^.;“”"]{0,60}?|,?) in ${untilYear}`,
    'd'
  ),
  // `celebrated his 50th birthday in 2014`
  new RegExp(
    String.raw`\b(?:celebrated|marked|had) (?:his|her|their) (?<age>\d{1,3})(?:st|nd|rd|th) birthday in ${untilYear}`,
    'd'
  ),
  // `left school at 16, in 1981`
  new RegExp(String.raw`\b[Aa]t (?:the age of )?${age},? in ${untilYear}`, 'd'),
  // `When he died in 2001, he was 64`
  new RegExp(
    String.raw`\bin ${untilYear},? (?:he|she|they) (?:was|were) (?:only |just )?${age}(?: years old)?(?=[.,;]| and\b)`,
    'd'
  ),
  // `died in 2010 at the age of 70`, `in 1998, aged 40`
  new RegExp(
    String.raw`\b[Ii]n ${untilYear}(?:,? (?:in|at|near) [A-ZÀ-Þ][A-Za-zÀ-ỿ]+)?,? (?:at the age of|aged|at(?: age)?|when (?:he|she|they) (?:was|were)) ${age}\b(?! (?:[a-z]+ )?(?:hospital|home|house))`,
    'd'
  )
])
/** The same, told before the birth: `He was 12 when … in 1956. He was born in` */
const agesBefore = later(() => [
  new RegExp(
    String.raw`\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:was|were|turned) (?:just |only )?${age}(?: years old)? when\b[^.;“”"]{0,60}? in ${untilYear}[^.;“”"]{0,40}\. (?:He|She|They) (?:was|were) $`,
    'd'
  ),
  new RegExp(
    String.raw`\b[Ii]n ${untilYear},? (?:the|an?) (?<age>\d{1,3})-year-old [^.;“”"]{0,60}?,? (?:who was )?$`,
    'd'
  )
])
const ageAtDeath = new RegExp(
  String.raw`\b(?:[Dd]eath|died|lived|passed away)\b[^.;“”"]{0,30}?\b(?:at(?: the age of| age)?|aged|to(?: be)?) ${age}\b(?! (?:[a-z]+ )?(?:hospital|home|house))`,
  'd'
)
const others =
  /\b(?:wife|husband|widow|widower|heir|nephew|niece|cousin|uncle|aunt|son|daughter|sons|daughters|mother|father|brother|sister|children|child|parents|grandfather|grandmother|friend|partner|born|married|met)\b/
/** Code units behind a birth within which its ages stand. */
const farthest = 170

/** `born in 1962 and was 39 … in 2011`: ages that a year of birth forbids. */
export function findAgesInYears({body}: Article): readonly NumberConflict[] {
  const found: NumberConflict[] = []
  for (const {content, numbers, start} of body) {
    if (numbers < 2) continue
    if (!/\bborn\b|\bBorn\b|\(\d{4} ?[-–—]/.test(content)) continue
    for (const match of matchesOf(birth, content)) {
      // `Brand, whose wife was born in 1950, …`
      const isKin = /\bwhose [a-z]+ (?:was )?$/.test(
        content.slice(Math.max(0, match.index - 30), match.index)
      )
      if (isKin) continue
      const from = match.index + match[0].length
      const rest = content.slice(from, from + farthest)
      const lead = Math.max(0, match.index - farthest)
      const before = agesBefore()
        .map((shape) => shape.exec(content.slice(lead, match.index)))
        .map((told) => told && conflictOf(match, told, start, lead))
        .find(Boolean)
      if (before) found.push(before)
      const conflict = ages()
        .map((shape) => shape.exec(rest))
        .filter(
          (told) => told !== null && !isOfOther(rest.slice(0, told.index))
        )
        .map((told) => told && conflictOf(match, told, start, from))
        .find(Boolean)
      if (conflict) found.push(conflict)
    }
    for (const match of matchesOf(lifetime, content)) {
      const {rest = ''} = match.groups ?? {}
      const told = ageAtDeath.exec(rest)
      const from = match.index + match[0].length - rest.length
      const conflict = told && conflictOf(match, told, start, from)
      if (conflict) found.push(conflict)
    }
  }
  return found
}

/** Whether someone else comes up: kin, or a quotation. */
function isOfOther(between: string): boolean {
  return others.test(between) || /["“”]/.test(between)
}

function conflictOf(
  born: RegExpExecArray,
  told: RegExpExecArray,
  offset: number,
  from: number
): NumberConflict | undefined {
  const stated = numeral(told.groups?.['age'] ?? '')
  const until = Number(told.groups?.['year'] ?? born.groups?.['year'])
  const birthYear = Number(born.groups?.['birth'])
  const oldest = until - birthYear
  if (stated === undefined || oldest < 0 || oldest > 119) return undefined
  if (stated === oldest || stated === oldest - 1) return undefined
  const at = told.indices?.groups?.['age']
  const its = born.indices?.groups?.['birth']
  if (!at || !its) return undefined
  return {
    kind: 'birth year',
    at: {start: offset + from + at[0], end: offset + from + at[1]},
    expected: `${oldest - 1} or ${oldest}`,
    because: `born in ${birthYear}, a person is ${oldest - 1} or ${oldest} in ${until}`,
    related: [{start: offset + its[0], end: offset + its[1]}],
    isSure: true
  }
}
