import {nameOfWeekday} from '../article/dates/calendar.js'
import type {Quantity} from '../article/quantities/index.js'
import type {Article} from '../article/index.js'
import {wordCount, type Phrase} from '../article/attributions/index.js'
import type {Range} from '../text/range.js'

/** What the article model saw, as `inspect --jsonl` writes it. */
export function inspection(article: Article) {
  const {map} = article.document
  const fits = new Map(
    article.topics.fits.map(({unit, fit}) => [unit.body.start, round(fit)])
  )
  const place = ({start, end}: Range) => {
    const source = map.toSource({start, end})
    return {start: source.start, end: source.end}
  }
  const phrase = (value: Phrase | undefined) =>
    value ? {...place(value), text: value.text} : null
  return {
    quotes: article.attributions.map((attribution) => {
      const {quote, frame, attributed, basis, speaker, cue} = attribution
      return {
        ...place(quote),
        kind: quote.kind,
        words: wordCount(article.text, quote),
        frame,
        attributed,
        speaker: phrase(speaker),
        cue: phrase(cue),
        refersTo: phrase(article.referents.get(attribution)),
        basis
      }
    }),
    names: article.chains.map(({name, type, mentions, introduced}) => ({
      name,
      type,
      mentions: mentions.map(place),
      introduced: introduced
        ? {...place(introduced.at), how: introduced.how}
        : null
    })),
    paragraphs: article.blocks.map((block) => ({
      ...place(block),
      kind: block.kind,
      fit: fits.get(block.start) ?? null,
      ...(block.leftover && {leftover: block.leftover})
    })),
    quantities: article.quantities.map((quantity) => ({
      ...place(quantity),
      value: quantity.value,
      unit: unitName(quantity),
      hedge: quantity.hedge,
      modifiers: quantity.modifiers,
      isDefinite: quantity.isDefinite,
      isPart: quantity.isPart,
      isQuoted: quantity.isQuoted
    })),
    dates: article.dates.map((date) => ({
      ...place(date),
      month: date.month,
      day: date.day,
      lastDay: date.lastDay ?? null,
      years: date.years,
      yearFrom: date.yearFrom,
      weekday: date.weekday === undefined ? null : nameOfWeekday(date.weekday)
    }))
  }
}

/** A currency's sign, `percent` or the noun that is counted. */
function unitName({unit}: Quantity): string | null {
  switch (unit.kind) {
    case 'currency':
      return unit.name
    case 'percent':
      return 'percent'
    case 'count':
      return unit.noun
    case 'none':
      return null
  }
}

/** To four places, enough to rank by. */
function round(share: number): number {
  return Math.round(share * 1e4) / 1e4
}
