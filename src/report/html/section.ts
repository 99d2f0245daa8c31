import {errorOf, severityOf} from '../record.js'
import type {Result} from '../reporter.js'
import {escapeMarkup, startTag} from '../xml.js'
import {articleView} from './article.js'
import {noteList, notesOf} from './note.js'

/**
 * An article with what was found in it, as markup.
 *
 * @param prefix of all ids in it
 */
export function section(
  {file, article, skipped}: Result,
  prefix: string
): string {
  const notes = notesOf(file, article, prefix)
  const error = errorOf(file)
  const open = startTag('section', {
    class: 'file',
    id: prefix,
    'aria-labelledby': `${prefix}-name`
  })
  const name = `<h2 id="${prefix}-name">${escapeMarkup(file.path)}</h2>`
  const status = [
    error === undefined
      ? ''
      : `<p class="failure">Not fully checked: ${escapeMarkup(error)}</p>`,
    skipped ? '<p class="status">Not checked: it is not English</p>' : '',
    `<p class="status counts">${counts(notes.map(({severity}) => severity))}</p>`
  ]
  const view = article
    ? articleView(file, article, notes, prefix)
    : noteList(file, notes)
  return `${open}${name}${status.join('')}${view}</section>\n`
}

function counts(found: readonly ReturnType<typeof severityOf>[]): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = found.filter((one) => one === severity).length
    const ending = count === 1 || severity === 'info' ? '' : 's'
    return count === 0 ? [] : [`${count} ${severity}${ending}`]
  })
  return parts.join(', ') || 'nothing found'
}
