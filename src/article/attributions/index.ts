export {attributeQuotes} from './attribute.js'
export type {
  Attribution,
  Frame,
  Phrase,
  Speaker,
  SpeakerKind
} from './attribution.js'
export {findBareQuotes, type BareQuote} from './bare-quotes.js'
export {narrate, type Narration} from './narration.js'
export {findOrphanNames, findOrphanPronouns, type Orphan} from './orphans.js'
