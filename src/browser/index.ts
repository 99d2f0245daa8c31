import type {Compatible, VFile} from 'vfile'
import * as rules from '../../rules/index.js'
import {resolveSettings} from '../config/resolve.js'
import {newslint as check, type NewslintOptions} from '../index.js'
import {loadFor} from './data.js'

export type {NewslintMessage, NewslintOptions, Settings} from '../index.js'
export {provideData} from '../lexicon/data.js'

/**
 * Checks an article as `newslint` of the package does, in a browser. The
 * first call fetches data, and what only topics or facts need where such a
 * rule is on; rejects where it cannot be had.
 */
export async function newslint(
  article: Compatible,
  options: NewslintOptions = {}
): Promise<VFile> {
  const {settings = {}} = options
  const active = resolveSettings(Object.values(rules), [settings]).rules
  await loadFor(new Set(active.map(({rule}) => rule.meta.family)))
  return check(article, options)
}
