import {TextDocuments, type Connection} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Format} from '../read/document.js'
import {offsetAt, type Encoding} from './encoding.js'

/** The open documents, kept in step with the client. */
export function openDocuments(
  connection: Connection,
  encoding: Encoding
): TextDocuments<TextDocument> {
  return new TextDocuments<TextDocument>({
    create: (uri, languageId, version, content) =>
      TextDocument.create(uri, languageId, version, content),
    update(document, changes, version) {
      if (version < document.version) {
        connection.console.warn(
          `newslint: version ${version} of ${document.uri} came after ${document.version} and was passed over`
        )
        return document
      }
      for (const change of changes) {
        // Each change counts in the text that the one before it left.
        TextDocument.update(
          document,
          ['range' in change ? inside(document, change, encoding) : change],
          version
        )
      }
      return document
    }
  })
}

type Change = {
  readonly range: Parameters<TextDocument['getText']>[0] & object
  readonly text: string
}

/** The change with its range in UTF-16 code units and within the text. */
function inside(document: TextDocument, change: Change, encoding: Encoding) {
  const {range, text} = change
  const at = (position: typeof range.start) =>
    document.positionAt(offsetAt(document, position, encoding))
  return {range: {start: at(range.start), end: at(range.end)}, text}
}

/** What a document is, by what the client calls its language. */
export function formatOf({languageId}: TextDocument): Format {
  const name = languageId.toLowerCase()
  if (/^(?:markdown|mdx|rmd|quarto|pandoc)/.test(name)) return 'markdown'
  return /^(?:x?html)/.test(name) ? 'html' : 'text'
}
