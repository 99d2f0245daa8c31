import {SymbolKind, type DocumentSymbol} from 'vscode-languageserver/node'
import type {Article} from '../article/index.js'
import type {Range} from '../text/range.js'
import type {Checked} from './checker.js'
import type {Client} from './client.js'
import {rangeAt} from './encoding.js'

/** People and quotes as an outline: who is in the article, and who says what. */
export function symbolsOf(
  {document, article}: Checked,
  {encoding}: Client
): DocumentSymbol[] {
  if (!article) return []
  const symbol = (
    name: string,
    detail: string,
    kind: SymbolKind,
    at: Range
  ): DocumentSymbol => {
    const range = rangeAt(document, article.document.map.toSource(at), encoding)
    return {name, detail, kind, range, selectionRange: range}
  }
  return [
    ...article.blocks
      .filter(({kind}) => kind === 'headline' || kind === 'subhead')
      .map((block) =>
        symbol(excerpt(article, block), block.kind, SymbolKind.Module, block)
      ),
    ...peopleIn(article, symbol),
    ...article.attributions
      .filter(({attributed}) => attributed !== 'not-speech')
      .map((attribution) => {
        const {quote, speaker} = attribution
        const who = article.referents.get(attribution) ?? speaker
        const detail = who?.text ?? 'nobody is said to speak'
        return symbol(excerpt(article, quote), detail, SymbolKind.String, quote)
      })
  ]
}

function peopleIn(
  {chains}: Article,
  symbol: (
    name: string,
    detail: string,
    kind: SymbolKind,
    at: Range
  ) => DocumentSymbol
): readonly DocumentSymbol[] {
  return chains.flatMap(({name, type, mentions}) => {
    const [first] = mentions
    if (type !== 'person' || !first) return []
    const detail = `${mentions.length} ×`
    return [symbol(name, detail, SymbolKind.Object, first)]
  })
}

/** Text of the article on one line; cut after 60 code units. */
function excerpt({text}: Article, {start, end}: Range): string {
  const folded = text.slice(start, Math.min(end, start + 61))
  const line = folded.replaceAll(/\s+/g, ' ').trim()
  return end - start > 61 ? `${line}…` : line || '—'
}
