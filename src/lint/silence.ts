import type {Article} from '../article/index.js'
import type {Comment} from '../read/document.js'
import type {CoreSettings} from './core-rules.js'
import {coreRules} from './core-rules.js'
import {readDisables, silences} from './disables.js'
import type {Notice} from './notice.js'
import type {Found} from './run-rules.js'

/** Passes on the findings that no comment silences. */
export function* silence(
  source: string,
  article: Article,
  findings: Iterable<Found, void, unknown>,
  usedDisables: Set<string>
): Generator<Found, void, unknown> {
  const {comments, map} = article.document
  const disables = readDisables(source, comments)
  for (const found of findings) {
    const {id} = found.meta
    const {start} = map.toSource(found.finding.at)
    const silencing = disables.filter((one) => silences(one, id, start))
    if (silencing.length === 0) yield found
    for (const {comment, ids} of silencing)
      usedDisables.add(key(comment, ids.length > 0 ? id : ''))
  }
}

/** What is wrong with the comments themselves. */
export function* commentNotices(
  source: string,
  comments: readonly Comment[],
  activeIds: ReadonlySet<string>,
  knownIds: ReadonlySet<string>,
  core: CoreSettings,
  usedDisables: ReadonlySet<string>
): Generator<Notice> {
  const seen = new Set<string>()
  for (const {comment, ids} of readDisables(source, comments)) {
    for (const id of ids.length > 0 ? ids : ['']) {
      if (seen.has(key(comment, id))) continue
      seen.add(key(comment, id))
      const isKnown = id === '' || knownIds.has(id) || id in coreRules
      if (!isKnown && core['unknown-rule']) {
        yield {
          ruleId: 'unknown-rule',
          severity: core['unknown-rule'],
          at: comment,
          reason: `Unexpected rule \`${id}\`, expected one that newslint has`
        }
      }
      if (!isKnown || (id !== '' && !activeIds.has(id))) continue
      if (!core['unused-disable'] || usedDisables.has(key(comment, id)))
        continue
      yield {
        ruleId: 'unused-disable',
        severity: core['unused-disable'],
        at: comment,
        reason: id
          ? `Unexpected disable of \`${id}\` where it finds nothing, remove it`
          : 'Unexpected disable where nothing is found, remove it'
      }
    }
  }
}

function key(comment: Comment, id: string): string {
  return `${comment.start} ${id}`
}
