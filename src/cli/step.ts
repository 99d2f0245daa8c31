import type {Format} from '../read/document.js'
import type {Result} from '../report/reporter.js'
import type {ExitCode} from './exit-code.js'

/** Something that is done beside checking and reporting. */
export type Step = {
  /** Whether a file of these bytes need not be checked. */
  readonly isUnchanged?: (bytes: Buffer) => boolean
  /** Takes away messages; again for each pass of fixes over a file. */
  readonly narrow?: (result: Result, format?: Format) => void | Promise<void>
  /** Sees each result once, as it is reported. */
  readonly see?: (result: Result) => void
  /** What there is to say when all files were checked; for stderr. */
  readonly end?: () => string
  readonly exitCode?: () => ExitCode
}
