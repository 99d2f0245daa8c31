import * as examples from '../../rules/examples.js'
import * as rules from '../../rules/index.js'
import {MarkupKind, type Hover} from 'vscode-languageserver/node'
import {coreRules} from '../lint/core-rules.js'
import type {Example} from '../rule/example.js'
import type {NewslintMessage} from '../rule/message.js'
import {codeSpan} from '../text/code-span.js'
import type {Range} from '../text/range.js'
import type {Checked} from './checker.js'
import type {Client} from './client.js'
import {rangeOf} from './diagnostics.js'
import {rangeAt} from './encoding.js'

const byId = new Map(
  Object.entries(rules).map(([key, {meta}]) => [
    meta.id,
    {meta, examples: examples[key as keyof typeof examples]}
  ])
)

/** What there is to know of the findings at an offset. */
export function hoverAt(
  checked: Checked,
  offset: number,
  {encoding, readsMarkdown}: Client
): Hover | null {
  const found = checked.file.messages
    .map((message: NewslintMessage) => ({message, range: rangeOf(message)}))
    .filter(({range}) => range.start <= offset && offset <= range.end)
  const [first] = found
  if (!first) return null
  const value = found.map(({message}) => pageOf(message)).join('\n\n---\n\n')
  return {
    contents: readsMarkdown
      ? {kind: MarkupKind.Markdown, value}
      : {kind: MarkupKind.PlainText, value: value.replaceAll(/[*_]{2}/g, '')},
    range: rangeAt(checked.document, narrowest(found, first).range, encoding)
  }
}

function narrowest<Found extends {readonly range: Range}>(
  found: readonly Found[],
  first: Found
): Found {
  const length = ({range}: Found) => range.end - range.start
  return found.reduce((a, b) => (length(b) < length(a) ? b : a), first)
}

/** A finding with its evidence, why it matters, and an example. */
function pageOf({
  ruleId,
  reason,
  note,
  newslint,
  url
}: NewslintMessage): string {
  const known = byId.get(ruleId ?? '')
  const core = coreRules[ruleId as keyof typeof coreRules]
  const {confidence, related = []} = newslint ?? {}
  return [
    reason,
    related.map(({reason}) => `- ${reason}`).join('\n'),
    note,
    confidence !== undefined &&
      `About ${Math.round(confidence * 100)} in 100 findings like this are true.`,
    known ? `**${known.meta.summary}.** ${known.meta.why}` : core,
    known && exampleText(known.examples),
    ruleId && (url ? `[${ruleId}](${url})` : ruleId)
  ]
    .filter((part) => part)
    .join('\n\n')
}

/** The first example and how it is put right, as far as each fits a line. */
function exampleText(shown: readonly Example[]): string {
  const example = shown.find(
    ({instead, text}) => instead !== undefined && !text.includes('\n')
  )
  if (!example) return ''
  const before = example.text.replaceAll(/\[\||\|\]/g, '')
  return `For example, ${example.about}:\n\n- not: ${codeSpan(before, 200)}\n- but: ${codeSpan(example.instead ?? '', 200)}`
}
