export {weekdayOf} from '../article/dates/calendar.js'
export type {BareQuote} from '../article/attributions/index.js'
export type {Article} from '../article/index.js'
export {
  nameOfDay,
  nameOfWeekday,
  type DateConflict
} from '../article/dates/conflicts.js'
export {leftoverKinds, type Leftover} from '../article/leftovers/index.js'
export type {MarkFault} from '../article/marks/faults.js'
export {codeSpan} from '../text/code-span.js'
export {defineRule, type Rule} from './define-rule.js'
export type {Example} from './example.js'
export type {Finding} from './finding.js'
export {option} from './option.js'
export {inconsistency} from './inconsistency.js'
export {foreignFinding, isIgnored} from './topic-evidence.js'
