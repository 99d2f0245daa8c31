import {weekdays} from '../../src/article/dates/calendar.js'
import {pick} from './random.js'

type Random = () => number
type Values = Readonly<Record<string, string | number>>

/** Sentences of one kind, with slots for numbers that agree or do not. */
export type NumberKind = {
  readonly texts: readonly string[]
  /** What the slots of a text hold, and those of them that make a fault. */
  readonly values: (
    random: Random,
    text: string
  ) => {readonly sound: Values; readonly fault: Values}
}

/** Day of publication of the articles that the sentences are planted in. */
export const published = '2026-06-02'

/** By kind; written for this measure, not for the patterns. */
export const numberKinds: Readonly<Record<string, NumberKind>> = {
  'parts and their sum': {
    texts: [
      'The valley has {all} schools: {a} in Brae, {b} in Orla and {c} in Tarn.',
      'The fleet of {all} boats is made up of {a} trawlers, {b} ferries and {c} tugs.',
      'Rescuers found {a} men, {b} women and {c} children, {all} people in all.',
      'Inspectors counted {a} cracks in the pier, {b} in the wall and {c} in the tower, for a total of {all}.',
      'In the end {a} members were for the bridge and {b} against it, {all} in total.',
      'The jury of {all} members ({a} painters, {b} printers and {c} potters) met twice.',
      'Water reached {a} farms in April, {b} in May and {c} in June, bringing the total to {all}.',
      'The choir counts {all} singers, of whom {a} are sopranos, {b} altos and {c} basses.',
      'Altogether {all} tickets were sold, {a} on Friday, {b} on Saturday and {c} on Sunday.',
      'The harbour took in {a} tonnes of cod, {b} tonnes of herring and {c} tonnes of crab, making {all} tonnes.',
      'The county counted {all} storks, {a} in the north and {b} in the south.',
      'There were {all} complaints last year. Of these, {a} came from Brae, {b} from Orla and {c} from Tarn.'
    ],
    values(random, text) {
      const parts = slotsOf(text, ['a', 'b', 'c'], () => whole(random, 11, 96))
      const all = total(parts)
      return {sound: {...parts, all}, fault: {all: wrong(random, all)}}
    }
  },
  'sums of money': {
    texts: [
      'The county spent ${a} million on the roof and ${b} million on the hall, a total of ${all} million.',
      'The grant of ${all} million pays for the pier (${a} million), the wall (${b} million) and the lamps (${c} million).',
      'The budget of ${all} million is divided into ${a} million for roads, ${b} million for schools and ${c} million for the library.',
      'The repairs will cost ${a} million for the pier and ${b} million for the wall, or ${all} million in all.',
      'A loan of ${a} million and a gift of ${b} million bring the fund to ${all} million.'
    ],
    values(random, text) {
      const tenths = slotsOf(text, ['a', 'b', 'c'], () => whole(random, 12, 79))
      const shown = Object.entries(tenths).map(([slot, value]) => [
        slot,
        (value / 10).toFixed(1)
      ])
      const all = total(tenths)
      return {
        sound: {...Object.fromEntries(shown), all: (all / 10).toFixed(1)},
        fault: {all: (wrong(random, all) / 10).toFixed(1)}
      }
    }
  },
  'lists and their count': {
    texts: [
      'The prize was shared by {n} bakers: {names}.',
      'Divers searched {n} lakes, {names}, before dusk.',
      'The committee named {n} finalists — {names} — on Monday.',
      'The ferry will call at {n} ports: {names}.',
      'The thieves took {n} things: {things}.',
      'The shop sells {n} kinds of bread: {things}.'
    ],
    values(random) {
      const count = whole(random, 3, 5)
      const names = ['Brae', 'Upper Orla', 'Tarn', 'Sarn', 'Velm']
      const things = ['rye', 'white bread', 'oat', 'barley', 'buns']
      return {
        sound: {
          n: numerals[count] ?? count,
          names: row(names.slice(0, count)),
          things: row(things.slice(0, count))
        },
        fault: {n: numerals[count + pick(random, [-1, 1])] ?? count}
      }
    }
  },
  'shares in percent': {
    texts: [
      'Of the {all} households asked, {part}, or {percent} percent, want the bridge.',
      'In the end {part} of the {all} members ({percent}%) came to the meeting.',
      'Turnout was {percent} percent, with {part} of {all} voters casting a ballot.',
      'Only {part} of {all} seats, {percent} per cent, were taken.',
      'Some {percent}% of the pupils, {part} of {all}, walk to school.'
    ],
    values(random) {
      const all = 20 * whole(random, 8, 60)
      const percent = 5 * whole(random, 3, 17)
      return {
        sound: {all, percent, part: (all * percent) / 100},
        fault: {percent: percent + pick(random, [-10, 10, 14, -8])}
      }
    }
  },
  differences: {
    texts: [
      'The number of pupils fell from {to} to {from}, a drop of {by}.',
      'Membership rose by {by}, from {from} to {to}.',
      'The club grew from {from} members to {to}, a gain of {by}.',
      'The hospital has {to} beds, {by} more than the {from} of last year.'
    ],
    values(random) {
      const from = whole(random, 110, 480)
      const by = whole(random, 21, 89)
      return {sound: {from, by, to: from + by}, fault: {by: wrong(random, by)}}
    }
  },
  'rises in percent': {
    texts: [
      'Rents went up {percent} percent, from ${from} to ${to}.',
      'The fare will rise from ${from} to ${to}, an increase of {percent} percent.',
      'Sales climbed {percent}% to {to} from {from} a year earlier.'
    ],
    values(random) {
      const from = 20 * whole(random, 10, 60)
      const percent = 5 * whole(random, 2, 12)
      return {
        sound: {from, percent, to: from * (1 + percent / 100)},
        fault: {percent: percent + pick(random, [10, 15, -6])}
      }
    }
  },
  'what is left': {
    texts: [
      'The mill cut {gone} of its {all} jobs, leaving {left}.',
      'The county has spent {gone} of its {all} lamps and has {left} left.',
      'With {gone} of the {all} boats sunk, {left} remain.'
    ],
    values(random) {
      const all = whole(random, 110, 480)
      const gone = whole(random, 21, 89)
      const left = all - gone
      return {sound: {all, gone, left}, fault: {left: wrong(random, left)}}
    }
  },
  'so many each': {
    texts: [
      'The class sold {n} cakes at ${each} each and raised ${all}.',
      'The firm must pay {n} fines of ${each} each, ${all} in total.',
      'The line runs {n} coaches with {each} seats each, {all} seats in all.'
    ],
    values(random) {
      const n = whole(random, 4, 40)
      const each = 5 * whole(random, 3, 30)
      return {
        sound: {n, each, all: n * each},
        fault: {all: wrong(random, n * each)}
      }
    }
  },
  'ages and birth years': {
    texts: [
      'Nell Abernathy was born in {born} and died in {year} at the age of {age}.',
      'Nell Abernathy, who died in {year} aged {age}, was born in {born} in Brae.',
      'Born in {born}, Nell Abernathy was {age} when she died in {year}.',
      'Nell Abernathy ({born}–{year}) lived to be {age}.',
      'Nell Abernathy, {now}, was born in {born} in a hut by the Sarn.',
      'Nell Abernathy was born in {born}. Now {now}, she still rows to the island.',
      'Nell Abernathy, {now}, rows to the island. She was born in {born}.'
    ],
    values(random) {
      const born = whole(random, 1935, 1985)
      const year = whole(random, 2005, 2019)
      const age = year - born - whole(random, 0, 1)
      const now = 2026 - born - whole(random, 0, 1)
      return {
        sound: {born, year, age, now},
        fault: {age: slip(random, age), now: slip(random, now)}
      }
    }
  },
  'two ages': {
    texts: [
      'Nell Abernathy, {age}, has kept bees since the flood.\n\nThe hives are her pride, said Abernathy, {again}.',
      'Nell Abernathy, {age}, has kept bees since the flood.\n\nThe {again}-year-old said she would start again.',
      'The hives belong to {age}-year-old Nell Abernathy.\n\nAbernathy, who is {again}, has no plans to stop.'
    ],
    values(random) {
      const age = whole(random, 24, 87)
      return {sound: {age, again: age}, fault: {again: slip(random, age)}}
    }
  },
  'years between': {
    texts: [
      'The school opened in {to}, {years} years after the old one burnt down in {from}.',
      'He led the club from {from} to {to}, a span of {years} years.',
      'The mill closed in {from}. It opened again {years} years later, in {to}.',
      'Founded in {from}, the choir marked its {years}th anniversary in {to}.',
      'For {years} years, from {from} to {to}, the ferry ran at night.',
      'The band, formed in {from}, split in {to} after {years} years.'
    ],
    values(random) {
      const from = whole(random, 1930, 1985)
      const years = whole(random, 14, 19)
      return {
        sound: {from, years, to: from + years},
        fault: {years: years + pick(random, [10, 20, -10, 5])}
      }
    }
  },
  votes: {
    texts: [
      'The {all}-member council voted {yes}-{no} for the bridge.',
      'The council, which has {all} members, voted {yes} to {no} for the bridge.'
    ],
    values(random) {
      const yes = whole(random, 7, 12)
      const no = whole(random, 3, 6)
      const all = yes + no
      return {sound: {yes, no, all}, fault: {all: all - whole(random, 1, 2)}}
    }
  },
  conversions: {
    texts: [
      'The trail runs {miles} miles ({km} kilometers) along the Sarn.',
      'The wall is {feet} feet ({metres} meters) long.',
      'The bell weighs {pounds} pounds ({kilos} kg).',
      'The fire burnt {acres} acres ({hectares} hectares) of heath.'
    ],
    values(random) {
      const n = 10 * whole(random, 3, 60)
      const of = (factor: number) => Math.round(n * factor)
      const other = (factor: number) => wrong(random, of(factor))
      const factors = {
        km: 1.609,
        metres: 0.3048,
        kilos: 0.4536,
        hectares: 0.4047
      }
      const each = (value: (factor: number) => number) =>
        Object.fromEntries(
          Object.entries(factors).map(([slot, factor]) => [slot, value(factor)])
        )
      return {
        sound: {miles: n, feet: n, pounds: n, acres: n, ...each(of)},
        fault: each((factor) =>
          other(factor) > 2 * of(factor)
            ? other(factor)
            : Math.round(of(factor) * 1.4)
        )
      }
    }
  },
  'swapped digits': {
    texts: [
      'The roof is priced at ${a} million.\n\nThe county has set aside the ${b} million for the roof.',
      'The plan costs ${a} million, the mayor said.\n\nNobody knows where ${b} million will come from.',
      'The valley has {n} households.\n\nA letter went to the {m} households in May.'
    ],
    values(random) {
      const [x, y, z] = [
        whole(random, 1, 4),
        whole(random, 5, 9),
        whole(random, 1, 4)
      ]
      const a = `${x}.${y}${z}`
      const n = `${x}${y}${z}`
      return {
        sound: {a, b: a, n, m: n},
        fault: {b: `${y}.${x}${z}`, m: `${y}${x}${z}`}
      }
    }
  },
  weekdays: {
    texts: [
      'The bridge will open on {day}, June {date}, the mayor said.',
      'The vote is due on {day} {date} June in the town hall.',
      'The pier will close on {day} (June {date}).',
      'The feast falls on June {date}, a {day}.',
      'The ferry sails again on {day} evening, June {date}.',
      'The hall is open until {day} {date}/6.'
    ],
    values(random) {
      const date = whole(random, 13, 28)
      const day = date % 7
      const name = (index: number) => weekdays[index % 7] ?? ''
      return {
        sound: {date, day: name(day)},
        fault: {day: name(day + whole(random, 1, 6))}
      }
    }
  }
}

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

/** The text with its slots filled. */
export function filled(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) =>
    String(values[name] ?? slot)
  )
}

function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

function slotsOf(
  text: string,
  names: readonly string[],
  value: () => number
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    names
      .filter((name) => text.includes(`{${name}}`))
      .map((name) => [name, value()])
  )
}

function total(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, one) => sum + one, 0)
}

function row(items: readonly string[]): string {
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** Another number, as slips make them: digits swapped, a few or ten off. */
function wrong(random: Random, value: number): number {
  const swap = Number([...String(value)].reverse().join(''))
  const slips = [value + 10, value - 10, swap, value + 4, value - 5]
  const likely = slips.filter(
    (one) =>
      one > value * 0.6 &&
      one < value * 1.5 &&
      Math.abs(one - value) > Math.max(3, value * 0.03)
  )
  return pick(random, [...likely, Math.round(value * 1.3) + 1])
}

/** Another age: ten years off, or its digits swapped. */
function slip(random: Random, age: number): number {
  const swap = Number([...String(age)].reverse().join(''))
  return pick(
    random,
    [age + 10, age - 10, age + 3, swap].filter((one) => Math.abs(one - age) > 2)
  )
}
