import {isBare} from '../frames.js'
import {isAboutPerson} from './before.js'
import type {Entry} from './index.js'
import type {Setting} from './scene.js'
import type {Tally} from './tally.js'
import {oddsOf} from './word-odds.js'

/** What the next statement is. */
export function signsAfter(tally: Tally, {after, isAfterInBlock}: Setting) {
  const tokens = after?.tokens ?? []
  const isSpeech =
    after !== undefined &&
    (after.cues.length > 0 || tokens.some(({quote}) => quote))
  return [
    ['text follows', isAfterInBlock],
    ['ends the article', after === undefined],
    ['speech follows', isSpeech],
    ['quote follows', after !== undefined && isBare(tokens)],
    ['next begins with a quotation', tokens[0]?.kind === 'quote'],
    ['short sentence follows', after !== undefined && tokens.length <= 10],
    ['person follows', isAboutPerson(tally, tokens)],
    ['words after', oddsOf('after', tokens)]
  ] satisfies readonly Entry<string>[]
}
