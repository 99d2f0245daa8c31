import {isBare} from '../frames.js'
import type {Entry} from './index.js'
import type {Setting} from './scene.js'
import {oddsOf} from './word-odds.js'

/** What the next statement is. */
export function signsAfter({after, isAfterInBlock}: Setting) {
  const tokens = after?.tokens ?? []
  const isSpeech =
    after !== undefined &&
    (after.cues.length > 0 || tokens.some(({quote}) => quote))
  return [
    ['text follows', isAfterInBlock],
    ['ends the article', after === undefined],
    ['speech follows', isSpeech],
    [
      'other verb follows',
      after?.cues.some(({form}) => form.cue !== 'core') === true
    ],
    ['quote follows', after !== undefined && isBare(tokens)],
    ['next begins with a quotation', tokens[0]?.kind === 'quote'],
    ['short sentence follows', after !== undefined && tokens.length <= 10],
    ['words after', oddsOf('after', tokens)]
  ] satisfies readonly Entry<string>[]
}
