import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {
  attributeQuotes,
  findBareQuotes,
  findOrphanNames,
  findOrphanPronouns,
  findReferents,
  narrate
} from '#attribution'
import {
  findDateConflicts,
  findDates,
  findNumberConflicts,
  findQuantities
} from '#facts'
import {findDuplicates, findLeftovers} from '#leftovers'
import {
  chainMentions,
  findAcronymVariants,
  findForms,
  findMentions,
  findMissingArticles,
  findPlaceVariants,
  findReplaced,
  findSlips,
  findSpellings,
  withoutAccepted
} from '#naming'
import {findTopics} from '#topics'
import type {Document} from '../read/document.js'
import {computeAnew, type Recall} from '../text/recall.js'
import {readTree} from '../read/tree.js'
import type {
  Attribution,
  BareQuote,
  Narrations,
  Orphan,
  Phrase
} from './attributions/index.js'
import {findBlocks, type Block} from './blocks/index.js'
import type {DateConflict} from './dates/conflicts.js'
import type {NamedDate} from './dates/index.js'
import {findPublished} from './dates/published.js'
import {countNumbers, findDigits, type Digits} from './digits.js'
import type {NumberConflict} from './numbers/index.js'
import type {Quantity} from './quantities/index.js'
import type {Day} from './dates/calendar.js'
import type {Duplicate} from './duplicates.js'
import type {Leftover} from './leftovers/index.js'
import type {Chain} from './names/chains.js'
import type {Form} from './names/forms.js'
import type {MissingArticle} from './names/missing-articles.js'
import type {Variant} from './names/variant.js'
import type {Mention} from './names/mentions.js'
import {findFaults, type MarkFault} from './marks/faults.js'
import {readMarks, type MarkReading} from './marks/index.js'
import {findQuotes, type Quote} from './quotes.js'
import {findSentences, type Sentence} from './sentences.js'
import {defaultSettings, type ArticleSettings} from './settings.js'
import type {Topics} from './topics/index.js'
import {findWords, type Words} from './words.js'

/** An article and its views: each is computed when first asked for, once. */
export class Article {
  readonly text: string
  #blocks?: readonly Block[]
  #leftovers?: readonly Leftover[]
  #duplicates?: readonly Duplicate[]
  #digits?: Digits
  #dates?: readonly NamedDate[]
  #published?: {readonly day: Day | undefined}
  #quantities?: readonly Quantity[]
  #numberCounts?: readonly number[]
  #numberConflicts?: readonly NumberConflict[]
  #dateConflicts?: readonly DateConflict[]
  #sentences?: readonly Sentence[]
  #words?: Words
  #reading?: MarkReading
  #markFaults?: readonly MarkFault[]
  #quotes?: readonly Quote[]
  #mentions?: readonly Mention[]
  #chains?: readonly Chain[]
  #forms?: ReadonlyMap<string, Form>
  #slips?: readonly Variant[]
  #acronymVariants?: readonly Variant[]
  #placeVariants?: readonly Variant[]
  #spellings?: readonly Variant[]
  #missingArticles?: readonly MissingArticle[]
  #narration?: Narrations
  #attributions?: readonly Attribution[]
  #referents?: ReadonlyMap<Attribution, Phrase>
  #bareQuotes?: readonly BareQuote[]
  #orphanNames?: readonly Orphan[]
  #topics?: Topics

  /**
   * @param pause called before a view is computed; may throw to give up
   * @param recall remembers what was made of parts of an earlier version
   */
  constructor(
    readonly document: Document,
    readonly settings: ArticleSettings = defaultSettings,
    readonly pause: () => void = () => {},
    readonly recall: Recall = computeAnew
  ) {
    this.text = document.text
  }

  /** Headlines, paragraphs, captions …, in order. */
  get blocks() {
    return (this.#blocks ??= this.#see(() =>
      findBlocks(this.document, this.recall)
    ))
  }

  /** What a page or a scraper left behind. */
  get leftovers() {
    return (this.#leftovers ??= this.#see(() =>
      findLeftovers(this.text, this.blocks, this.recall)
    ))
  }

  /** Paragraphs that stand twice. */
  get duplicates() {
    return (this.#duplicates ??= this.#see(() => findDuplicates(this)))
  }

  /** The day of publication, where the file, the desk or the text says it. */
  get published() {
    return (this.#published ??= this.#see(() => {
      const {text, blocks, settings, document} = this
      const stated = [document.metadata.published, settings.published]
      return {day: findPublished(text, blocks, stated)}
    })).day
  }

  /** Runs of digits, by paragraph. */
  get digits() {
    return (this.#digits ??= this.#see(() =>
      findDigits(this.text, this.blocks)
    ))
  }

  /** Days of the calendar that the text names. */
  get dates() {
    return (this.#dates ??= this.#see(() =>
      findDates(this.text, this.blocks, this.digits, this.published)
    ))
  }

  /** Numbers with their unit and what the text says of them. */
  get quantities() {
    return (this.#quantities ??= this.#see(() =>
      findQuantities(
        this.text,
        this.blocks,
        this.words,
        this.quotes,
        this.dates
      )
    ))
  }

  /** How many numbers each paragraph tells. */
  get numberCounts() {
    return (this.#numberCounts ??= this.#see(() =>
      countNumbers(this.blocks, this.digits, this.quantities)
    ))
  }

  /** Numbers that cannot both be true. */
  get numberConflicts() {
    return (this.#numberConflicts ??= this.#see(() =>
      findNumberConflicts(this)
    ))
  }

  /** Dates that cannot be as they are written. */
  get dateConflicts() {
    return (this.#dateConflicts ??= this.#see(() => findDateConflicts(this)))
  }

  get sentences() {
    return (this.#sentences ??= this.#see(() =>
      findSentences(this.text, this.blocks, this.recall)
    ))
  }

  get words() {
    return this.#wordsAndSpellings.all
  }

  /** Each way in which words are spelt, once. */
  get spelt() {
    return this.#wordsAndSpellings.spellings
  }

  get #wordsAndSpellings() {
    return (this.#words ??= this.#see(() =>
      findWords(this.text, this.sentences, this.settings.roles, this.recall)
    ))
  }

  /** All quotation marks, in one reading. */
  get reading() {
    return (this.#reading ??= this.#see(() =>
      readMarks(this.text, this.blocks, this.pause)
    ))
  }

  /** What is wrong with the marks, one fault for each tangle. */
  get markFaults() {
    return (this.#markFaults ??= this.#see(() => findFaults(this)))
  }

  get quotes() {
    return (this.#quotes ??= this.#see(() =>
      findQuotes(this.blocks, this.reading)
    ))
  }

  get mentions() {
    return (this.#mentions ??= this.#see(() =>
      findMentions(this.text, this.words, this.blocks)
    ))
  }

  get chains() {
    return (this.#chains ??= this.#see(() => chainMentions(this.mentions)))
  }

  /** Every capitalised word by its spelling. */
  get forms() {
    return (this.#forms ??= this.#see(() =>
      findForms(this.text, this.words, this.mentions)
    ))
  }

  /** Names that stand in a second spelling which is most likely a slip. */
  get slips() {
    return (this.#slips ??= this.#see(() => [
      ...withoutAccepted(findSlips(this), this.settings),
      ...findReplaced(this)
    ]))
  }

  get acronymVariants() {
    return (this.#acronymVariants ??= this.#see(() =>
      withoutAccepted(findAcronymVariants(this), this.settings)
    ))
  }

  get placeVariants() {
    return (this.#placeVariants ??= this.#see(() =>
      withoutAccepted(findPlaceVariants(this), this.settings)
    ))
  }

  /** Words in American and British spelling, with and without a hyphen. */
  get spellings() {
    return (this.#spellings ??= this.#see(() =>
      withoutAccepted(findSpellings(this), this.settings)
    ))
  }

  /** Countries that take a `the` and stand without. */
  get missingArticles() {
    return (this.#missingArticles ??= this.#see(() =>
      findMissingArticles(this)
    ))
  }

  /** What each block says around its quotations, statement by statement. */
  get narration() {
    return (this.#narration ??= this.#see(() =>
      narrate(
        this.text,
        this.blocks,
        this.words,
        this.quotes,
        this.settings.cues
      )
    ))
  }

  /** Every quote with its speaker and cue. */
  get attributions() {
    return (this.#attributions ??= this.#see(() => attributeQuotes(this)))
  }

  /** Whom the pronouns among the speakers stand for, where known. */
  get referents() {
    return (this.#referents ??= this.#see(() => findReferents(this)))
  }

  /** Full quotations that nobody is said to have spoken. */
  get bareQuotes() {
    return (this.#bareQuotes ??= this.#see(() => findBareQuotes(this)))
  }

  /** Speakers called by a surname that nothing introduces. */
  get orphanNames() {
    return (this.#orphanNames ??= this.#see(() => findOrphanNames(this)))
  }

  /**
   * Pronouns that speak where no one they could stand for is near.
   *
   * @param window paragraphs to look back to
   */
  orphanPronouns(window: number): readonly Orphan[] {
    return findOrphanPronouns(this, window)
  }

  /** How well each paragraph fits the story. */
  get topics() {
    return (this.#topics ??= this.#see(() => findTopics(this)))
  }

  #see<View>(compute: () => View): View {
    this.pause()
    return compute()
  }
}

const articles = new WeakMap<Root, Article>()

/** The article of a retext tree; computed once a tree. */
export function articleOf(tree: Root, file: VFile): Article {
  const known = articles.get(tree)
  if (known) return known
  const article = new Article(readTree(tree, String(file)), settingsOf(file))
  articles.set(tree, article)
  return article
}

function settingsOf(file: VFile): ArticleSettings {
  const data = file.data as {newslint?: Partial<ArticleSettings>}
  return {...defaultSettings, ...data.newslint}
}
