import type {TextlintRule} from './context.js'
import {allIds, offByDefault, Session} from './session.js'

/** All rules, as a preset of textlint. */
export default {
  rules: Object.fromEntries(
    allIds.map((id) => {
      const rule = textlintRule(id)
      return [id, {linter: rule, fixer: rule}]
    })
  ),
  rulesConfig: Object.fromEntries(
    allIds.map((id) => [id, !offByDefault.has(id)])
  )
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
