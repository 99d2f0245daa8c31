import type {VFile} from 'vfile'
import type {Article} from '../../article/index.js'
import {placeOf} from '../../rule/message.js'
import type {Range} from '../../text/range.js'
import {escapeMarkup, startTag} from '../xml.js'
import type {Cast, Person} from './speakers.js'

/** People and who says what, as a table; a row more for quotes of nobody. */
export function castTable(
  file: VFile,
  article: Article,
  cast: Cast,
  prefix: string
): string {
  const {attributions, document} = article
  const nobody = attributions.flatMap(({quote, attributed}, index) =>
    attributed === 'no' && quote.depth === 0 ? [index] : []
  )
  if (cast.people.length === 0 && nobody.length === 0) return ''
  const quoteLinks = (indices: readonly number[]) =>
    indices
      .map((index) => {
        const quote = attributions[index]?.quote
        const words = quote ? document.text.slice(quote.start, quote.end) : ''
        const open = startTag('a', {href: `#${prefix}-q${index}`})
        return `<li>${open}${escapeMarkup(excerpt(words))}</a></li>`
      })
      .join('')
  const lineOf = (range: Range) =>
    placeOf(file, document.map.toSource(range)).start.line
  const rows = cast.people.map((person, index) => {
    const id = `${prefix}-p${index}`
    const mark = `<span class="by ${tintOf(index)}" aria-hidden="true">${escapeMarkup(initials(person.name))}</span>`
    return row(
      `<th scope="row" id="${id}">${mark} ${escapeMarkup(person.name)}</th>`,
      introduction(person, lineOf),
      person.type === 'person' ? `${person.mentions} ×` : '',
      quoteLinks(person.quotes)
    )
  })
  if (nobody.length > 0)
    rows.push(
      row(
        `<th scope="row" id="${prefix}-nobody"><span class="by nobody" aria-hidden="true">?</span> Nobody named</th>`,
        '',
        '',
        quoteLinks(nobody)
      )
    )
  const head = ['Name', 'Introduced', 'Mentions', 'Says']
    .map((title) => `<th scope="col">${title}</th>`)
    .join('')
  return `<table class="cast"><caption>People, and who says what</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** The colour of a person's quotes; eight come round again. */
export function tintOf(person: number): string {
  return `tint-${person % 8}`
}

/** Whose words a quote holds, as a link to the table. */
export function byLink(
  cast: Cast,
  person: number | undefined,
  prefix: string
): string {
  const name = person === undefined ? undefined : cast.people[person]?.name
  const open = startTag('a', {
    class: `by ${person === undefined ? 'nobody' : tintOf(person)}`,
    href: `#${prefix}-${person === undefined ? 'nobody' : `p${person}`}`,
    'aria-label':
      name === undefined ? 'said by nobody named' : `said by ${name}`
  })
  // The word joiner keeps it on the line where the quote ends.
  return `&#8288;${open}${name === undefined ? '?' : escapeMarkup(initials(name))}</a>`
}

function row(head: string, ...cells: readonly string[]): string {
  const [introduced = '', mentions = '', quotes = ''] = cells
  return `<tr>${head}<td>${introduced}</td><td>${mentions}</td><td>${quotes && `<ul>${quotes}</ul>`}</td></tr>`
}

function introduction(
  {introduced, type}: Person,
  lineOf: (range: Range) => number
): string {
  if (introduced) return `line ${lineOf(introduced.at)}, by ${introduced.how}`
  return type === 'person' ? 'not introduced' : ''
}

/** First letters of the first and last word, without an article. */
function initials(name: string): string {
  const words = name.replace(/^(?:the|an?)\s/i, '').match(/\p{L}+/gu) ?? []
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
  return letters.toUpperCase() || '–'
}

function excerpt(text: string): string {
  const folded = text.replaceAll(/\s+/g, ' ').trim()
  return folded.length > 60 ? `${folded.slice(0, 59)}…` : folded
}
