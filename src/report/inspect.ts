import {inspection} from './inspection.js'
import {safeJson} from './escape.js'
import type {CreateReporter} from './reporter.js'

/** What the article model saw. */
export const createReporter: CreateReporter = () => ({
  begin: () => '',
  add: ({file, article}) =>
    article ? safeJson({path: file.path, ...inspection(article)}) + '\n' : '',
  end: () => ''
})
