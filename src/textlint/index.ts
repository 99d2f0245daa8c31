import * as rules from '../../rules/index.js'
import {coreRules} from '../lint/core-rules.js'
import type {TextlintRule} from './context.js'
import {Session} from './session.js'

const ids = [
  ...Object.values(rules).map(({meta}) => meta.id),
  ...Object.keys(coreRules)
]

/** All rules, as a preset of textlint. */
export default {
  rules: Object.fromEntries(
    ids.map((id) => {
      const rule = textlintRule(id)
      return [id, {linter: rule, fixer: rule}]
    })
  ),
  rulesConfig: Object.fromEntries(ids.map((id) => [id, true]))
}

/** All rules of a document meet in one session, so that it is checked once. */
function textlintRule(id: string): TextlintRule {
  return (context, options = true) => ({
    Document(node) {
      Session.of(node, context).add(id, context, options)
    },
    async 'Document:exit'(node) {
      await Session.of(node, context).reportFor(id)
    }
  })
}
