import type {VFile} from 'vfile'
import {Article} from '../article/index.js'
import type {ArticleSettings} from '../article/settings.js'
import {defaultSettings} from '../article/settings.js'
import type {Document, Format, Metadata} from '../read/document.js'
import {read} from '../read/index.js'
import {LimitError} from '../read/limit-error.js'
import {report} from '../rule/message.js'
import {defaultCoreSettings, type CoreSettings} from './core-rules.js'
import {deadline, GaveUp} from './deadline.js'
import {isForeign} from './language.js'
import {defaultLimits, type Limits} from './limits.js'
import {fail, notice} from './notice.js'
import {
  runRules,
  type ActiveRule,
  type Observe,
  type Preset,
  type RuleRun
} from './run-rules.js'
import {commentNotices, silence} from './silence.js'
import {grouped} from '../text/grouped.js'
import type {Recall} from '../text/recall.js'
import {upTo} from './up-to.js'

export type {ActiveRule, Preset} from './run-rules.js'

export type LintSettings = {
  readonly rules: readonly ActiveRule[]
  readonly article?: ArticleSettings
  readonly limits?: Limits
  readonly core?: CoreSettings
  readonly preset?: Preset
  /** Told how long each rule takes. */
  readonly observe?: Observe
  /** Ids of all rules there are, so that comments can be checked. */
  readonly knownIds?: ReadonlySet<string>
}

/** What came of a file; its findings and failures are messages on it. */
export type LintResult = {
  /** Left out where the file could not be read. */
  readonly article?: Article
  /** Why its rules were not run. */
  readonly skipped?: 'language'
  /** Whether it was stopped before all rules had run. */
  readonly isStopped?: boolean
}

/** How a file is checked that changes and is checked again and again. */
export type Repeated = {
  /** Asked before each rule; false stops the check. */
  readonly goesOn?: () => Promise<boolean>
  /** What was made of an earlier version. */
  readonly recall?: Recall
}

/**
 * Checks one file; findings become messages on it, and so does what went
 * wrong. Never throws.
 *
 * @param format what to read the file as, or the document where it was read
 * @param stated what is known of the file from outside: its title, its date
 */
export async function lint(
  file: VFile,
  format: Format | Document,
  settings: LintSettings,
  stated: Metadata = {},
  {goesOn, recall}: Repeated = {}
): Promise<LintResult> {
  try {
    const article = await readArticle(file, format, settings, stated, recall)
    if (isForeign(article)) {
      notice(file, {reason: 'skipped: not English', severity: 'info'})
      return {article, skipped: 'language'}
    }
    const {rules, preset = 'recommended'} = settings
    const run = await runRules(article, rules, preset, goesOn, settings.observe)
    if (run.stopped === 'stale') return {article, isStopped: true}
    reportRun(file, article, settings, run)
    return {article}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const place = error instanceof LimitError ? error.place : undefined
    fail(file, reason, place === undefined ? place : {start: place, end: place})
    return {}
  }
}

/** Reads a file as an article. Throws a `LimitError` where it is too much. */
export async function readArticle(
  file: VFile,
  format: Format | Document,
  settings: Pick<LintSettings, 'article' | 'limits'>,
  stated: Metadata = {},
  recall?: Recall
): Promise<Article> {
  const limits = settings.limits ?? defaultLimits
  const pause = deadline(limits.maxTime)
  const document =
    typeof format === 'string'
      ? await read(String(file), format, limits)
      : format
  const metadata = {...document.metadata, ...stated}
  return new Article(
    {...document, metadata},
    settings.article ?? defaultSettings,
    pause,
    recall
  )
}

function reportRun(
  file: VFile,
  article: Article,
  settings: LintSettings,
  {found, failures, stopped}: RuleRun
) {
  const source = String(file)
  const used = new Set<string>()
  const open = silence(source, article, found, used)
  const shown = upTo(settings.limits ?? defaultLimits, open)

  let step = shown.next()
  for (; !step.done; step = shown.next()) {
    const {meta, finding, severity} = step.value
    report(file, meta, article, finding, severity)
  }
  if (step.value) {
    const {count, severity, first} = step.value
    notice(file, {
      reason: `${grouped(count)} more not shown`,
      severity,
      ruleId: first.meta.id,
      at: article.document.map.toSource(first.finding.at)
    })
  }

  for (const failure of failures) fail(file, failure)
  // Comments for rules that did not run silence nothing, and rightly so.
  if (stopped instanceof GaveUp) fail(file, stopped.message)
  else reportComments(file, article, settings, used)
}

function reportComments(
  file: VFile,
  article: Article,
  {rules, knownIds, core = defaultCoreSettings, preset}: LintSettings,
  used: ReadonlySet<string>
) {
  const activeIds = new Set(rules.map(({rule}) => rule.meta.id))
  for (const one of commentNotices(
    String(file),
    article.document.comments,
    activeIds,
    knownIds ?? activeIds,
    core,
    used
  ))
    if (preset !== 'quiet' || one.severity === 'error') notice(file, one)
}
