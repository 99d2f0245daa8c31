import type {VFile} from 'vfile'
import type {Article} from '../../article/index.js'
import type {Block} from '../../article/blocks/index.js'
import {indexAt, type Range} from '../../text/range.js'
import {startTag} from '../xml.js'
import {byLink, castTable, tintOf} from './cast.js'
import {gravestOf, markUp, type Inline} from './inline.js'
import {noteList, type Note} from './note.js'
import {castOf, type Cast} from './speakers.js'

/** An article as its reader sees it, with what was found in it. */
export function articleView(
  file: VFile,
  article: Article,
  notes: readonly Note[],
  prefix: string
): string {
  const cast = castOf(article)
  const fits = fitsOf(article)
  const inlines = inlinesOf(article, notes, cast, prefix)
  const beside = besideBlocks(notes)
  const named = new Set<string>()
  const rows = article.blocks.map((block, index) => {
    const {marks, quotes, speakers} = inlines[index] ?? nothing
    const whole = marks.filter((mark) => covers(mark, block))
    const parts = marks.filter((mark) => !covers(mark, block))
    const fresh = whole.filter(({id}) => !named.has(id))
    for (const {id} of fresh) named.add(id)
    const anchors = fresh.map(({id}) => `<span id="${id}-at"></span>`).join('')
    const inline = {marks: parts, quotes, speakers}
    const words = anchors + markUp(article.text, block, inline, named)
    const gravest = gravestOf(whole)?.severity
    const open = startTag('div', {
      class: gravest ? `row whole ${gravest}` : 'row',
      'data-notes': gravest && whole.map(({id}) => id).join(' ')
    })
    const list = noteList(file, beside.get(index) ?? [])
    const fit = fitBar(fits.get(block.start))
    return `${open}${fit}${element(block, words)}${list}</div>`
  })
  const open = startTag('div', {
    class: fits.size > 0 ? 'article' : 'article unjudged',
    lang: languageOf(article)
  })
  const legend =
    fits.size > 0
      ? '<p class="legend">The bar beside a paragraph shows how well it fits the story.</p>'
      : ''
  return [
    noteList(file, beside.get(-1) ?? []),
    legend,
    `${open}${rows.join('\n')}</div>`,
    castTable(file, article, cast, prefix)
  ].join('')
}

function besideBlocks(
  notes: readonly Note[]
): ReadonlyMap<number, readonly Note[]> {
  const beside = new Map<number, Note[]>()
  for (const note of notes) {
    const list = beside.get(note.block)
    if (list) list.push(note)
    else beside.set(note.block, [note])
  }
  return beside
}

const nothing: Inline = {marks: [], quotes: [], speakers: []}

/** Of each block, what is marked in its text. */
function inlinesOf(
  {attributions, blocks}: Article,
  notes: readonly Note[],
  cast: Cast,
  prefix: string
) {
  const found = blocks.map(() => ({
    marks: [] as Inline['marks'][number][],
    quotes: [] as Inline['quotes'][number][],
    speakers: [] as Inline['speakers'][number][]
  }))
  /** What is marked in each block that a range reaches into. */
  const within = ({start, end}: Range) => {
    const first = Math.max(0, indexAt(blocks, start))
    const last = Math.max(first, indexAt(blocks, Math.max(start, end - 1)))
    return found.slice(first, last + 1)
  }
  for (const {at, id, severity} of notes) {
    if (!at) continue
    for (const {marks} of within(at)) marks.push({...at, id, severity})
  }
  for (const [index, attribution] of attributions.entries()) {
    const {quote, speaker, attributed} = attribution
    if (quote.depth > 0 || attributed === 'not-speech') continue
    const {start, end} = quote
    const person = cast.speakers[index]
    const tint = person === undefined ? 'nobody' : tintOf(person)
    const by = byLink(cast, person, prefix)
    found[quote.block]?.quotes.push({
      start,
      end,
      tint,
      by,
      id: `${prefix}-q${index}`
    })
    if (!speaker) continue
    const named = {start: speaker.start, end: speaker.end, tint}
    for (const {speakers} of within(speaker)) speakers.push(named)
  }
  return found
}

function covers(outer: Range, {start, end}: Range): boolean {
  return outer.start <= start && end <= outer.end
}

type Judged = {readonly fit: number; readonly isForeign: boolean}

/** How well paragraphs fit, by where they start. */
function fitsOf({topics}: Article): ReadonlyMap<number, Judged> {
  return new Map(
    topics.fits.map(({unit, fit, level}) => [
      unit.body.start,
      {fit, isForeign: level === 'error' || level === 'warning'}
    ])
  )
}

function fitBar(judged: Judged | undefined): string {
  if (!judged) return '<div class="fit"></div>'
  const share = judged.fit.toFixed(2)
  const open = startTag('div', {
    class: judged.isForeign ? 'fit judged foreign' : 'fit judged',
    role: 'img',
    'aria-label': `fit ${share} of 1`,
    title: `fit ${share} of 1`,
    style: `--fit: ${share}`
  })
  return `${open}<span></span></div>`
}

/** A block by its kind; what is no plain paragraph says so. */
function element({kind}: Block, words: string): string {
  switch (kind) {
    case 'headline':
      return `<h3 class="text">${words}</h3>`
    case 'subhead':
      return `<p class="text subhead" role="heading" aria-level="4">${words}</p>`
    case 'block-quote':
    case 'pull-quote':
      return `<blockquote class="text"><p>${words}</p></blockquote>`
    case 'body':
      return `<p class="text">${words}</p>`
    default:
      return `<p class="text other"><small>${kind.replaceAll('-', ' ')}</small> ${words}</p>`
  }
}

function languageOf({document}: Article): string {
  const {lang = 'en'} = document.metadata
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) ? lang : 'en'
}
