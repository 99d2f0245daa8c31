import type {Article} from '../../src/article/index.js'
import type {Unit} from '../../src/article/topics/units.js'
import {overlaps} from '../../src/text/range.js'
import type {Story} from './corpus.js'

/** Code, addresses, and what asks a reader to read, hear or follow something else. */
const signs =
  /[{}]|\[\/?[a-z]+\b[^\]]*\]|https?:|\bwww\.|@\w+\.\w|\b(?:newsletter|podcast|subscribe|sign up|stay with us|privacy policy|click here|read more|tune in|follow (?:him|her|them|us|me) on|follow @\w+|(?:opinions|views) expressed|welcome your comments|(?:story|article|piece|column|version|op-ed) (?:was|is) (?:first |originally )?(?:published|produced|reprinted))\b|^(?:audio|video|photos?|watch|listen|related|see also|urgent):| photo(?:graph)?s? by /imu

/** A link set in capitals over a paragraph, or a box folded into a sentence. */
const links = /^\P{Ll}{24,}\n|\bMORE\b/u

/** `Jane Roe is a professor at`: true of many a paragraph in the middle, too. */
const introduction =
  /\b(?:served|worked) as\b|\b(?:is|was) (?:a|an|the) (?:[\p{L}’'-]+,? ){0,6}(?:professor|writer|reporter|editor|author|host|analyst|commentator|fellow|columnist|contributor|correspondent|attorney|lawyer|director|journalist|strategist|expert)\b/u

/** Whether a paragraph of an article as it stood is no part of the story. */
export function isResidue(
  {text, leftovers}: Pick<Article, 'text' | 'leftovers'>,
  unit: Unit,
  fromEdge: number
): boolean {
  const paragraph = text.slice(unit.start, unit.end)
  return (
    signs.test(paragraph) ||
    links.test(paragraph) ||
    leftovers.some((leftover) => overlaps(leftover, unit)) ||
    (fromEdge < 2 && introduction.test(paragraph))
  )
}

/** Whether an article is several stories, by its outlet or title. */
export function isDigest({outlet, title}: Story): boolean {
  return (
    /^The Flip Side\b/.test(outlet) ||
    /\b(?:round-?up|digest|briefing|week in review|live (?:blog|updates)|things to know|headlines)\b/i.test(
      title
    )
  )
}
