import {months, weekdayName} from '../../dates/calendar.js'
import {later} from '../../../text/later.js'
import {numeral} from '../../quantities/numerals.js'
import type {Range} from '../../../text/range.js'

/** What the words around a name or pronoun tell of a person. */
export type Told = {
  readonly what: 'age' | 'birth' | 'death' | 'lifetime'
  /** Years. */
  readonly value: number
  readonly at: Range
  /** The year of which an age is; undefined where it is of today. */
  readonly year?: number
  /** Years by which an age of today may be past. */
  readonly slack?: number
  /** Whether a death is news. */
  readonly isRecent?: boolean
}

type Shape = {
  /** With a group `value`, and `year` where it says of when. */
  readonly before?: RegExp
  readonly after?: RegExp
  readonly slack?: number
}

const inWords =
  '(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine)'
const number = String.raw`(?<value>\d{1,3}|${inWords})`
const digits = String.raw`(?<value>\d{1,3})`
const anyYear = String.raw`(?:1[5-9]|20)\d{2}\b`
const birthYear = String.raw`(?<value>(?:18|19|20)\d{2})\b`
/** `May 1907`, `the fall of 1983` */
const inYear = String.raw`(?:[Ii]n|[Uu]ntil|[Bb]y|[Ss]ince) (?:early |late )?(?:[A-ZÀ-Þ][a-z]+ |the [a-z]+ of )?(?<year>${anyYear})`
const month = `(?:${months.join('|')})`
/** The same person goes on: `, who`, `, 54,`, `. She`, ` and`. */
const goesOn = String.raw`(?:(?:, (?:aged )?\d{1,3},|, who(?:se)? [^.;]{3,140}?,["”]?)? ?,? ?(?:who )?|[^.;“”"]{0,60}\. (?:She|He|They) |[^.;“”"]{0,60} and )`
const little = String.raw`(?:just |only |still |already )?`

/** Of each kind, compiled where a cheap test lets words through. */
const ages = later((): readonly Shape[] => [
  {
    after: new RegExp(
      String.raw`^, (?:(?:now|aged|age|who is|who turned|just) )?(?:aged )?${digits}(?=[,)]|\.(?!\d)| years old)`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^, (?:now )?(?:an? |the )${digits}-year-old(?=[.,]| [a-zß-ÿ])`,
      'd'
    )
  },
  {
    after:
      /^ \((?:aged? )?(?<value>[2-9]\d|1[6-9])\)(?!, [A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ ]+ \(\d)/d
  },
  {
    after: new RegExp(
      String.raw`^,? (?:who )?(?:is|turned|turns)(?: now)? ${little}${number}(?: years old\b|,? and\b|[.,]| (?:in|on|last|this|next|an?) )`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^[^.;“”"]{0,60}\. (?:Now|Today),? (?:aged )?${digits}, (?:she|he|they)\b`,
      'd'
    )
  },
  {
    before:
      /\b(?<value>\d{1,3})-year-old (?!.*\b(?:from|in|of|at|near|with|to|and|who)\b)(?:[a-zß-ỿ-]+ ){0,3}$/d
  },
  {
    slack: 1,
    after: new RegExp(
      String.raw`^(?:, [^.,;“”"]{3,40},)? (?:was|turned) ${number} in ${month}\b(?!,? \d)`,
      'd'
    )
  },
  // `celebrated his 21st birthday in the spring`
  {
    before: /\b(?:celebrated|marked|had|celebrates|marks) $/d,
    after: new RegExp(
      String.raw`^ ${digits}(?:st|nd|rd|th) birthday\b(?! in (?:\d|[A-Z][a-z]+ \d{4}))(?![^.;“”"]{0,50}\d{4})`,
      'd'
    )
  },
  // `At 85, Brand is …`: of today.
  {
    before:
      /(?:^|[.!?”"]\s+)(?:[Nn]ow |[Aa]lready )?At (?:age |just |only )?(?<value>\d{1,3}),? $/d,
    after:
      /^ (?!was\b|has been\b)(?:[a-z]{2,}ly |still |also )?(?:is|has|[a-z]{3,}(?<!s)s)\b/
  }
])

/** Ages in a year that is told beside. */
const agesThen = later((): readonly Shape[] => [
  {
    after: new RegExp(
      String.raw`^,? (?:who )?(?:was|turned) ${little}${number}(?: years old)?(?:,? when\b[^.;“”"]{0,60}?|,?) ${inYear}`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^ ${digits}(?:st|nd|rd|th) birthday\b[^.;“”"]{0,60}? ${inYear}`,
      'd'
    )
  },
  {
    before: new RegExp(String.raw`\b${inYear},? when $`, 'd'),
    after: new RegExp(
      String.raw`^ (?:was|had) ${little}(?:turned )?${number}(?: years old)?(?=[.,;]| and\b)`,
      'd'
    )
  },
  {
    before: new RegExp(
      String.raw`\b${inYear},? (?:at|aged)(?: the age of| age)? ${little}${number}, $`,
      'd'
    )
  },
  // `At 16, after leaving school in 1998, she …`
  {
    before: new RegExp(
      String.raw`\b[Aa]t (?:age )?${digits}, (?:after|when|while|on|having) [^.;“”"]{0,40} ${inYear}, $`,
      'd'
    )
  },
  {
    before: new RegExp(String.raw`\b${inYear},? $`, 'd'),
    after: new RegExp(
      String.raw`^,? (?:who )?(?:was|turned) ${little}${number}(?: years old)?(?=[.,;]| and\b)`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^ [^.;“”"]{0,60}? ${inYear}(?:,? (?:in|at|near) [A-ZÀ-Þ][A-Za-zÀ-ỿ]+)?,? (?:at the age of|aged|at(?: age)?|when (?:he|she|they) (?:was|were)) ${little}${number}\b(?! (?:[a-z]+ )?(?:hospital|home|house|percent|per|p\.m|a\.m))`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^ [^.;“”"]{0,60}? at (?:the age of |age )?${number},? ${inYear}`,
      'd'
    )
  }
])

const lifetimes = later((): readonly Shape[] => [
  {
    after: new RegExp(
      String.raw`^(?:${goesOn}(?:has )?died|(?:, [^.;]{3,60},)? dies|,? dead)\b[^.;]{0,60}?\b(?:at(?: the age of)?|aged) ${number}\b(?! (?:hospital|home|the))`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^ \((?:born )?\d{4} ?[-–—] ?\d{4}\)[^.;]{0,60}?\b(?:lived to(?: be)?|died (?:at|aged)(?: the age of)?|aged|reached(?: the age of)?) ${number}\b`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^${goesOn}(?:has )?died\b[^;“”"]{0,60}?\. (?:She|He) was ${number}(?=[.,]| years old)`,
      'd'
    )
  },
  {
    before: /\b(?:died|dies|dead)\b[^.;“”"]{0,60}\. $/d,
    after: new RegExp(String.raw`^ was ${number}(?=[.,]| years old)`, 'd')
  },
  {
    after: new RegExp(
      String.raw`^ was ${number}(?: years old)? when (?:she|he|they) died\b`,
      'd'
    )
  }
])

const births = later((): readonly Shape[] => [
  {
    after: new RegExp(
      String.raw`^${goesOn}(?:(?:was |is )?born|came into the world|was delivered)\b[^.;]{0,50}?\b${birthYear}`,
      'd'
    )
  },
  {
    after: new RegExp(String.raw`^ \((?:born |b\. )?${birthYear} ?[-–—)]`, 'd')
  },
  {
    after: new RegExp(
      String.raw`^ (?:birth year|year of birth),? ${birthYear}`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^ life (?:had )?beg[au]n\b[^.;]{0,30}? in ${birthYear}`,
      'd'
    )
  },
  {
    before: new RegExp(
      String.raw`\b[Bb]orn (?:in|on|at|to) [^.;]{0,80}?\b${birthYear}[^.;]{0,60}, (?:(?:[a-z]+ ){1,3})?$`,
      'd'
    )
  }
])

const deaths = later((): readonly Shape[] => [
  {
    after: new RegExp(
      String.raw`^${goesOn}died\b[^.;]{0,40}?\b(?:in|on)\b[^.;]{0,24}?\b${birthYear}`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^ \((?:born )?\d{4} ?[-–—] ?${birthYear}\)`,
      'd'
    )
  },
  {
    after: new RegExp(
      String.raw`^ was [^.;]{1,24} when (?:she|he|they) died (?:in|on)\b[^.;]{0,24}?\b${birthYear}`,
      'd'
    )
  }
])

const tellsAge =
  /, (?:[a-z]+ ){0,3}\d{1,3}\b|\(\d\d\)|\baged \d|-year-old|years old|birthday|\bAt \d|\bAt (?:age|just|only)\b|\b(?:is|was|turn(?:s|ed))(?: now)? (?:just |only |still |already )?(?:\d{1,3}\b|(?:[a-z]+teen|[a-z]+ty|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)\b)/
const tellsYears =
  /\b(?:born|Born|died|dies|dead|world|life|birth|delivered)\b|\(b\.|\(\d{4}|year of birth/
const tellsYear = /\b(?:1[5-9]|20)\d{2}\b/
/** What each of the ages of another time has. */
const tellsThen = new RegExp(
  String.raw`\b(?:was|turned|had|[Aa]t|aged)(?: the age of| age)? ${little}(?:turned )?(?:\d|${inWords}\b)|birthday`
)
const recent = new RegExp(
  `\\bhas died\\b|\\bdies\\b|\\bdied (?:on )?${weekdayName}`
)
/** An age in a sentence of another time is not of today. */
const longAgo =
  /\b(?:(?:18|19|20)\d{2}|[Tt]hen|[Ww]hen|[Uu]ntil|[Bb]efore|[Oo]nce|[Uu]nless|[Ii]f|[Aa]fter|at the time|years? (?:ago|earlier|before))\b[^.]*$/

/** Whether words may tell of someone's age or birth: a cheap test before the shapes. */
export function mayTell(content: string): boolean {
  return (
    tellsAge.test(content) ||
    tellsYears.test(content) ||
    (tellsYear.test(content) && tellsThen.test(content))
  )
}

/**
 * What the words before and behind a name or pronoun tell of its person.
 *
 * @param before ends where the name starts, which is at `start` of the text
 * @param after starts where it ends, at `end`
 */
export function toldOf(
  before: string,
  after: string,
  {start, end}: Range
): readonly Told[] {
  const found: Told[] = []
  const around = before + after
  const from = start - before.length
  const add = (what: Told['what'], shapes: readonly Shape[]) => {
    for (const {slack, ...shape} of shapes) {
      const left = shape.before?.exec(before)
      if (shape.before && !left) continue
      const right = shape.after?.exec(after)
      if (shape.after && !right) continue
      const inLeft = left?.indices?.groups?.['value']
      const inRight = right?.indices?.groups?.['value']
      const at = inLeft
        ? {start: from + inLeft[0], end: from + inLeft[1]}
        : {start: end + (inRight?.[0] ?? 0), end: end + (inRight?.[1] ?? 0)}
      const written = left?.groups?.['value'] ?? right?.groups?.['value'] ?? ''
      const value = numeral(written)
      if (value === undefined) continue
      const year = left?.groups?.['year'] ?? right?.groups?.['year']
      found.push({
        what,
        value,
        at,
        ...(year !== undefined && {year: Number(year)}),
        ...(slack !== undefined && {slack}),
        ...(what === 'lifetime' && {isRecent: recent.test(around)})
      })
    }
  }
  if (tellsAge.test(around) && !longAgo.test(before)) add('age', ages())
  if (tellsYear.test(around) && tellsThen.test(around)) add('age', agesThen())
  // Shapes take long to compile; few articles tell of births and deaths.
  if (!tellsYears.test(around)) return found
  add('lifetime', lifetimes())
  add('birth', births())
  add('death', deaths())
  return found
}
