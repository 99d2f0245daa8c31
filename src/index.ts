import type {Preset} from 'unified'
import {VFile, type Compatible} from 'vfile'
import * as rules from '../rules/index.js'
import {resolveSettings} from './config/resolve.js'
import type {Settings} from './config/settings.js'
import {lint} from './lint/index.js'
import type {Format, Metadata} from './read/document.js'

export {Article} from './article/index.js'
export type {Settings} from './config/settings.js'
export {provideData} from './lexicon/data.js'
export type {Document, Format, Metadata} from './read/document.js'
export {retextEnglishByBlock} from './read/english.js'
export {read} from './read/index.js'
export {defineRule, type Rule, type RuleMeta} from './rule/define-rule.js'
export type {Example} from './rule/example.js'
export type {Edit, Finding, Severity} from './rule/finding.js'
export type {MessageData, NewslintMessage} from './rule/message.js'
export {option, type Option} from './rule/option.js'

export type NewslintOptions = {
  /** What the text is; plain text where left out. */
  readonly format?: Format
  /** As in a settings file. */
  readonly settings?: Settings
  /** What is known of the article beside its text, such as its date. */
  readonly metadata?: Metadata
}

/**
 * Checks an article with all rules that the settings leave on; what is found
 * becomes messages on the file that comes back. Never throws.
 */
export async function newslint(
  article: Compatible,
  {format = 'text', settings = {}, metadata = {}}: NewslintOptions = {}
): Promise<VFile> {
  const file = article instanceof VFile ? article : new VFile(article)
  const resolved = resolveSettings(Object.values(rules), [settings])
  await lint(file, format, resolved, metadata)
  return file
}

/** All rules that are on by default, for retext. */
export const retextNewslint: Preset = {
  plugins: Object.values(rules).filter(({meta}) => meta.isRecommended)
}
