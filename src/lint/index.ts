import type {VFile} from 'vfile'
import {Article} from '../article/index.js'
import type {ArticleSettings} from '../article/settings.js'
import {defaultSettings} from '../article/settings.js'
import type {Format, Metadata} from '../read/document.js'
import {read} from '../read/index.js'
import {LimitError} from '../read/limit-error.js'
import {report} from '../rule/message.js'
import {defaultCoreSettings, type CoreSettings} from './core-rules.js'
import {deadline} from './deadline.js'
import {isForeign} from './language.js'
import {defaultLimits, type Limits} from './limits.js'
import {fail, notice} from './notice.js'
import {runRules, type ActiveRule, type Preset} from './run-rules.js'
import {commentNotices, silence} from './silence.js'
import {grouped} from '../text/grouped.js'
import {upTo} from './up-to.js'

export type {ActiveRule, Preset} from './run-rules.js'

export type LintSettings = {
  readonly rules: readonly ActiveRule[]
  readonly article?: ArticleSettings
  readonly limits?: Limits
  readonly core?: CoreSettings
  readonly preset?: Preset
  /** Ids of all rules there are, so that comments can be checked. */
  readonly knownIds?: ReadonlySet<string>
}

/** What came of a file; its findings and failures are messages on it. */
export type LintResult = {
  /** Left out where the file could not be read. */
  readonly article?: Article
  /** Why its rules were not run. */
  readonly skipped?: 'language'
}

/**
 * Checks one file; findings become messages on it, and so does what went
 * wrong. Never throws.
 *
 * @param stated what is known of the file from outside: its title, its date
 */
export async function lint(
  file: VFile,
  format: Format,
  settings: LintSettings,
  stated: Metadata = {}
): Promise<LintResult> {
  try {
    const article = await readArticle(file, format, settings, stated)
    if (isForeign(article)) {
      notice(file, {reason: 'skipped: not English', severity: 'info'})
      return {article, skipped: 'language'}
    }
    checkArticle(file, article, settings)
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
  format: Format,
  settings: Pick<LintSettings, 'article' | 'limits'>,
  stated: Metadata = {}
): Promise<Article> {
  const pause = deadline((settings.limits ?? defaultLimits).maxTime)
  const document = await read(String(file), format)
  const metadata = {...document.metadata, ...stated}
  return new Article(
    {...document, metadata},
    settings.article ?? defaultSettings,
    pause
  )
}

function checkArticle(file: VFile, article: Article, settings: LintSettings) {
  const {
    rules,
    limits = defaultLimits,
    core = defaultCoreSettings,
    preset = 'recommended'
  } = settings
  const source = String(file)
  const used = new Set<string>()
  const found = runRules(article, rules, preset, (reason) => fail(file, reason))
  const open = silence(source, article, found, used)
  const shown = upTo(limits, open)

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

  const activeIds = new Set(rules.map(({rule}) => rule.meta.id))
  const {comments} = article.document
  const {knownIds = activeIds} = settings
  for (const one of commentNotices(
    source,
    comments,
    activeIds,
    knownIds,
    core,
    used
  ))
    if (preset !== 'quiet' || one.severity === 'error') notice(file, one)
}
