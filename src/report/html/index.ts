import {version} from '../../../package.json'
import {errorOf, severityOf} from '../record.js'
import type {CreateReporter, Result} from '../reporter.js'
import {escapeMarkup, startTag} from '../xml.js'
import {articleView} from './article.js'
import {script, scriptHash, style} from './assets.js'
import {noteList, notesOf} from './note.js'

/** One self-contained page: articles with what was found in them. */
export const createReporter: CreateReporter = ({minSeverity}) => {
  let count = 0
  return {
    begin: () => opening(minSeverity),
    add: (result) => section(result, `f${++count}`),
    end: () => `</main><script>${script}</script></body></html>\n`,
    needsArticle: true
  }
}

/** No network, and no script but the page's own. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src '${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

function opening(minSeverity: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
${startTag('meta', {'http-equiv': 'Content-Security-Policy', content: policy})}
<meta name="viewport" content="width=device-width, initial-scale=1">
${startTag('meta', {name: 'generator', content: `newslint ${version}`})}
<title>newslint report</title><style>${style}</style></head>
${startTag('body', {'data-least': minSeverity})}
<a class="skip" href="#articles">Skip to the articles</a>
<header id="top"><h1>newslint report</h1></header>
<main id="articles">
`
}

function section({file, article, skipped}: Result, prefix: string): string {
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
