import type {Block} from '../../blocks/index.js'
import type {Entry} from './index.js'
import {isProse, type Scene, type Setting} from './scene.js'
import type {Tally} from './tally.js'

/** Where it stands, and how the article quotes elsewhere. */
export function signsOfPlace(
  {text, blocks, narration, attributions}: Scene,
  {bare, framed, partial, quotes, spoken, following, opening, speakers}: Tally,
  {quote, blockBefore, isSameBlock}: Setting
) {
  const own = attributions[quote.index]
  const others = bare - (own?.attributed === 'no' ? 1 : 0)
  const othersAlike = (isSameBlock ? following : opening) - 1
  const above = narration(blockBefore - 1)
  const opens = !hasProseBefore(blocks, quote.block)
  return [
    ['same paragraph', isSameBlock],
    ['opens the article', opens],
    ['opens the article, same paragraph', opens && isSameBlock],
    ['place', quote.start / text.length],
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
    ['quoted in the paragraph above', spoken.has(quote.block - 1)],
    ['quoted in the paragraph below', spoken.has(quote.block + 1)],
    ['likely speaker', own?.frame === 'same paragraph'],
    ['other bare quotes', Math.min(3, others)],
    ['bare quotes placed alike', Math.min(4, othersAlike)],
    ['framed quotes', framed / quotes],
    ['quotes in clauses', partial / quotes],
    ['few quotes', quotes <= 2],
    ['speakers', Math.min(8, speakers)]
  ] satisfies readonly Entry<string>[]
}

function hasProseBefore(blocks: readonly Block[], block: number): boolean {
  for (let index = block - 1; index >= 0; index--)
    if (isProse(blocks[index]?.kind)) return true
  return false
}
