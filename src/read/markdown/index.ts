import {parse, postprocess, preprocess} from 'micromark'
import {gfmTable} from 'micromark-extension-gfm-table'
import {TextBuilder} from '../builder.js'
import type {Comment, Document} from '../document.js'
import {defaultReadLimits, type ReadLimits} from '../limits.js'
import {splitMarkdown} from './blocks.js'
import {EventReader} from './events.js'
import {readFrontMatter} from './front-matter.js'

/** Reads Markdown with front matter and tables. */
export function readMarkdown(
  source: string,
  limits: ReadLimits = defaultReadLimits
): Document {
  const {metadata, end} = readFrontMatter(source)
  // One parser for all stretches: it knows the link definitions of the others.
  const parser = parse({extensions: [gfmTable()]})
  const stretches = splitMarkdown(source, end, limits).map((stretch) => ({
    ...stretch,
    events: stretch.isPlain
      ? []
      : parser
          .document()
          .write(
            chunksOf(source.slice(stretch.start, stretch.end), stretch.start)
          )
  }))

  const builder = new TextBuilder(source)
  const comments: Comment[] = []
  for (const {start, end, isPlain, events} of stretches) {
    if (isPlain) {
      builder.block('paragraph')
      builder.words(start, end)
    } else {
      // The parser leaves out a byte order mark and does not count it.
      const base = start === 0 && source.startsWith('\uFEFF') ? 1 : start
      const reader = new EventReader(source, base, limits, builder, comments)
      for (const event of postprocess(events)) reader.read(event)
    }
  }
  return {...builder.finish(), metadata, comments}
}

/** What micromark reads; a byte order mark counts as one at the start only. */
function chunksOf(text: string, start: number) {
  const chunk = preprocess()
  if (start > 0) chunk('')
  return chunk(text, undefined, true)
}
