import {groupBy} from '../../text/group-by.js'
import type {Quantity} from '../quantities/index.js'
import type {Sentence} from '../sentences.js'
import type {NumberConflict} from './conflict.js'

type Article = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
}

/** Answers of which each person gives one. */
const exclusive =
  /\b(?:undecided|unsure|not sure|no opinion|don['’]t know|did not know|said no|against|opposed?|disapproved?)\b|of the votes?\b/
/** Shares of different people, or of answers that may be given together. */
const apart =
  /\b(?:per ?cent|%) of (?!the votes?\b|(?:those|people) (?:asked|polled|surveyed)\b)|\bof (?:those|the [a-z]+) who\b|\b(?:up|down|from|compared|whereas|than|also|both|among|last|earlier|points?|margin|though|overall|forecast|average|in (?:19|20)\d\d)\b|;/

/** Beyond this they are answers to two questions. */
const most = 125
const supporting = /\b(?:support|favou?r|approve|back|said yes)\w*\b/
const opposing = /\b(?:oppose|against|disapprove|said no)/
/** `48 percent of residents`: the others are of them, too. */
const ofAll =
  /^(?: ?per ?cent)? of (?!(?:men|women|the [a-z ]{0,20}(?:votes?|precincts|ballots))\b)/

/** `48 percent said yes, 45 percent no and 17 percent were undecided` */
export function findOverfullPolls(article: Article): readonly NumberConflict[] {
  const {text, sentences, quantities} = article
  const shares = quantities.filter(({unit}) => unit.kind === 'percent')
  if (shares.length === 0) return []
  const across = acrossStory(article)
  if (across) return [across]
  const found: NumberConflict[] = []
  for (const own of groupBy(shares, ({sentence}) => sentence).values()) {
    const [first] = own
    const last = own.at(-1)
    const sentence = first && sentences[first.sentence]
    if (!sentence || !last || own.length < 2) continue
    if (own.some((one) => one.isPart || !isExact(text, one))) continue
    const content = text
      .slice(sentence.start, first.start)
      .concat(text.slice(first.end, sentence.end).replace(ofAll, ' '))
    if (!exclusive.test(content) || apart.test(content)) continue
    if (own.length === 2 && !hasBothSides(content)) continue
    const sum = own.reduce((all, {value}) => all + value, 0)
    if (sum <= 100 + own.length / 2 || sum > most) continue
    found.push({
      kind: 'share',
      at: last,
      because: `${own.map(({value}) => value).join(', ')} make ${Number(sum.toFixed(1))} percent`,
      related: own.slice(0, -1),
      isSure: true
    })
  }
  return found
}

/** Two answers that no one gives together, in one line. */
function hasBothSides(content: string): boolean {
  return content.split('\n').some((line) => {
    const side = supporting.exec(line)
    return side && opposing.test(line.slice(side.index + side[0].length))
  })
}

/** `Some 54 percent` at the start is as exact as what follows. */
function isExact(text: string, {hedge, start}: Quantity): boolean {
  return hedge === 'none' || /\bSome $/.test(text.slice(start - 5, start))
}

const noChoice =
  /\b(?:undecided|unsure|did not know|didn['’]t know|do not know|don['’]t know|no preference|would not vote)\b/
const ofChoice =
  /\b(?:support|choice|stands?|stood|reach(?:es)?|is on|are on|is at|are at|backs?|favou?rs?|prefers?|would vote|has|have|had|with|undecided|unsure|know|preference)\b/
const ofOther =
  /\b(?:up|down|from|compared|margin|error|points?|last (?:month|week|year|poll)|earlier|previous|ago|turnout|approv\w+|disapprov\w+|rating|men|women|those|among|than|in (?:19|20)\d\d|economy|growth|inflation|said (?!they)|believe|think|also|either|two-thirds|half|rate|each|rose|fell)\b/
/** `and the Greens on 13` */
const bare = /\b(?:and|while|with) [^,.;]{2,40} (?:on|at|with) $/

/** Shares of all parties and of those who chose none, told in some paragraphs. */
function acrossStory({
  text,
  sentences,
  quantities
}: Article): NumberConflict | undefined {
  const isAsked = text.includes('poll') || text.includes('survey')
  const mayBeOpen = ['undecided', 'unsure', 't know', 'preference', 't vote']
  if (!isAsked || !mayBeOpen.some((one) => text.includes(one))) return undefined
  if (!noChoice.test(text)) return undefined
  const all = quantities.filter(
    ({unit, start}) =>
      unit.kind === 'percent' ||
      (unit.kind === 'none' && bare.test(text.slice(start - 50, start)))
  )
  const told = (one: Quantity) => {
    const {start, end} = sentences[one.sentence] ?? one
    return text.slice(start, end).replace('Further down', '')
  }
  const shares = all.filter((one) => {
    const content = told(one)
    return ofChoice.test(content) && !ofOther.test(content)
  })
  const last = shares.at(-1)
  const sum = shares.reduce((total, {value}) => total + value, 0)
  const isOne =
    last !== undefined &&
    shares.length > 3 &&
    shares.length >= all.length - 1 &&
    shares.some((one) => noChoice.test(told(one))) &&
    shares.every(
      (one) =>
        one.hedge === 'none' ||
        /\b[Aa](?:nother| further) $/.test(
          text.slice(one.start - 10, one.start)
        )
    )
  if (!isOne || sum <= 100 + shares.length / 2 || sum > most) return undefined
  return {
    kind: 'share',
    at: last,
    because: `${shares.map(({value}) => value).join(', ')} make ${Number(sum.toFixed(1))} percent`,
    related: shares.slice(0, -1),
    isSure: true
  }
}
