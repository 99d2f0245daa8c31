import {matchesOf} from '../../text/matches.js'
import {roles} from '../../lexicon/roles.js'
import type {Piece} from './tokens.js'

const glued =
  /(?<=(?:^|[\s(“"])[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*\.? (?:\([A-Za-zÀ-ỿ]+\) )?)([A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ’-]*[a-zß-ỿ])([A-ZÀ-ÞĀ-ỿ][a-zß-ỿ]{2,})(?= [A-Za-zÀ-ỿ\d'’—–-])/g
/** After a card's role, not after a product's name: `Farmer at Low Tarne`. */
const post = /^ (?:at|for|of|in|from|with|who)\b/
/** `Mira HolmMira Holm`. */
const twice =
  /\b([A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ’'-]{1,20} [A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ’'-]{1,20})\1/g
/** Cheap test before the shape. */
const joint = /[a-z’][A-Z][a-z]{2}/
const headlineOpening =
  /^(?:Former|Senate|House|The|Top|Why|How|What|Who|Overnight|Watch|Poll|Report|Democrats?|Republicans?|Dems?|Sen|Rep|Gov|Five|Ten|Trump|Biden|White|Federal|Judge|Court|Police|Lawmakers?|Mayor|President|Minister|Council|Critics?|Senators?|Governor|This|New|More|Officials?|Ex|Pentagon|Health|On)$/

/** Hover cards glued to a name: `Mira HolmFormer mayor weighs a new bid MORE`. */
export function findCards(content: string): readonly Piece[] {
  if (!joint.test(content)) return []
  const found: Piece[] = []
  for (const {index, 0: names, 1: name = ''} of matchesOf(twice, content))
    found.push({
      start: index + name.length,
      end: index + names.length,
      kind: 'hover card'
    })
  for (const match of matchesOf(glued, content)) {
    const [, name = '', next = ''] = match
    if (name.length < 4 || compound.test(next)) continue
    const before = content.slice(Math.max(0, match.index - 70), match.index)
    const after = match.index + match[0].length
    const isRepeated =
      new RegExp(`\\b${name} (?:[A-ZÀ-ÞĀ-ỿ(][^\\s]* ){1,4}$`).test(before) &&
      !firm.test(before)
    const isPost =
      roles.has(next.toLowerCase()) &&
      post.test(content.slice(after, after + 6))
    const start = match.index + name.length
    const rest = content.slice(start, start + 420)
    const more = rest.indexOf(' MORE')
    const isHeadline = headlineOpening.test(next) && !/\bThe $/.test(before)
    if (!isRepeated && !isPost && !isHeadline) continue
    const end = more < 0 ? after : start + more + 5
    found.push({start, end, kind: 'hover card'})
  }
  return found
}

/** `Sarn Bell Corp SarnSouth` names two firms. */
const firm = /\b(?:Corp|Inc|Co|Ltd|Group)\.? $/

const compound =
  /^(?:Care|Gate|Tube|Leaks|Feed|World|Land|Book|Cast|Phone|Pay|Net|Web|Watch|Works|Soft|Bank|Times|Post|Press|Media|House|Mart|Air|Jet)$/
