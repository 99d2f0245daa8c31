import type {VFile} from 'vfile'
import type {Article} from '../article/index.js'
import type {Severity} from '../rule/finding.js'

/** A file that was checked, or could not be. */
export type Result = {
  readonly file: VFile
  readonly article?: Article
  readonly skipped?: 'language'
}

/** How to write results. */
export type ReportOptions = {
  /** The lightest severity that is shown, where a format has a choice. */
  readonly minSeverity: Severity
  readonly usesColor: boolean
  /** How wide text for people may be, in cells of a terminal. */
  readonly columns: number
  /** Whether text for people shows the line of each finding. */
  readonly showsSource: boolean
  readonly offsets: 'utf16' | 'codepoint'
}

/** Writes results in one format, file by file. */
export type Reporter = {
  readonly begin: () => string
  readonly add: (result: Result) => string | Promise<string>
  readonly end: () => string
  /** Whether `add` has to see the article, not its findings only. */
  readonly needsArticle?: boolean
}

export type CreateReporter = (options: ReportOptions) => Reporter
