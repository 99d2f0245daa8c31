import type {VFile} from 'vfile'
import {Article} from '../article/index.js'
import type {ArticleSettings} from '../article/settings.js'
import {defaultSettings} from '../article/settings.js'
import {read} from '../read/index.js'
import type {Format} from '../read/document.js'
import type {Severity} from '../rule/finding.js'
import type {Rule} from '../rule/define-rule.js'
import {report} from '../rule/message.js'

/** A rule as it is to run: its options, and a severity that replaces its own. */
export type ActiveRule = {
  readonly rule: Rule
  readonly options?: Readonly<Record<string, unknown>>
  readonly severity?: Severity
}

export type LintSettings = {
  readonly rules: readonly ActiveRule[]
  readonly article?: ArticleSettings
}

/** Checks one file; findings become messages on it. */
export async function lint(
  file: VFile,
  format: Format,
  settings: LintSettings
): Promise<Article> {
  const document = await read(String(file), format)
  const article = new Article(document, settings.article ?? defaultSettings)
  for (const {rule, options, severity} of settings.rules) {
    for (const finding of rule.check(article, options)) {
      const own = finding.severity ?? rule.meta.severity
      report(
        file,
        rule.meta,
        article,
        finding,
        own === 'info' ? own : (severity ?? own)
      )
    }
  }
  return article
}
