import {VFile} from 'vfile'
import {createReporter} from '../report/inspect.js'
import {inspection} from '../report/inspection.js'
import type {Checked} from './checker.js'
import {rangeAt, type Encoding} from './encoding.js'

/**
 * What the article model saw, as `newslint inspect` has it: as tables for
 * people, and as data with ranges as the client counts.
 */
export async function inspectionOf(
  {document, file, article}: Checked,
  encoding: Encoding
) {
  if (!article) return null
  const options = {
    minSeverity: 'info',
    usesColor: false,
    columns: 100,
    showsSource: false,
    offsets: 'utf16'
  } as const
  const named = new VFile({value: file.value, path: document.uri})
  const {paragraphs, ...seen} = inspection(article)
  return {
    text: await createReporter(options).add({file: named, article}),
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      range: rangeAt(document, paragraph, encoding)
    })),
    ...seen
  }
}
