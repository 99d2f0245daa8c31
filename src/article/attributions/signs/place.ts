import type {Block} from '../../blocks/index.js'
import type {Entry} from './index.js'
import {isProse, type Scene, type Setting} from './scene.js'
import type {Tally} from './tally.js'

/** Where it stands, and how the article quotes elsewhere. */
export function signsOfPlace(
  {blocks, narration, attributions}: Scene,
  {bare, framed, quotes, marks}: Tally,
  {quote, blockBefore, isSameBlock}: Setting
) {
  const others = bare - (attributions[quote.index]?.attributed === 'no' ? 1 : 0)
  const above = narration[blockBefore - 1] ?? []
  return [
    ['same paragraph', isSameBlock],
    ['nothing before', blockBefore < 0],
    ['opens the article', !hasProseBefore(blocks, quote.block)],
    ['early', quote.block <= 2],
    ['subhead above', blocks[quote.block - 1]?.kind === 'subhead'],
    [
      'quoted two paragraphs before',
      !isSameBlock &&
        above.some(({tokens}) =>
          tokens.some(
            (token) => token.quote && attributions[token.quote.index]?.speaker
          )
        )
    ],
    ['other bare quotes', Math.min(3, others)],
    ['framed quotes', framed / quotes],
    ['few quotes', quotes <= 2],
    ['only quotation', marks.curly + marks.straight <= 2]
  ] satisfies readonly Entry<string>[]
}

function hasProseBefore(blocks: readonly Block[], block: number): boolean {
  for (let index = block - 1; index >= 0; index--)
    if (isProse(blocks[index]?.kind)) return true
  return false
}
