import * as examples from '../../rules/examples.js'
import * as rules from '../../rules/index.js'
import {coreRules} from '../lint/core-rules.js'
import type {Example, Rule} from '../rule/index.js'
import {nearest} from '../text/nearest.js'
import {UsageError} from './usage-error.js'

const byId = new Map(
  Object.entries(rules).map(([key, rule]) => [
    rule.meta.id,
    {rule, examples: examples[key as keyof typeof examples]}
  ])
)

/** All rules, a line each. */
export function ruleList(): string {
  const rows = [
    ...[...byId.values()].map(({rule: {meta}}) => [
      meta.id,
      meta.isRecommended ? meta.severity : 'off',
      meta.summary
    ]),
    ...Object.entries(coreRules).map(([id, about]) => [id, 'warning', about])
  ]
  const width = Math.max(...rows.map(([id = '']) => id.length)) + 2
  return rows
    .map(
      ([id = '', severity = '', summary = '']) =>
        `${id.padEnd(width)}${severity.padEnd(9)}${summary}\n`
    )
    .join('')
}

/** What a rule finds and why, its options and examples. */
export function rulePage(id: string): string {
  const known = byId.get(id)
  if (known) return pageOf(known.rule, known.examples)
  if (id in coreRules) return `${id}\n\n${coreRules[id as never]}.\n`
  const meant = nearest(id, [...byId.keys(), ...Object.keys(coreRules)])
  throw new UsageError(
    `unknown rule ${id}` + (meant ? `, expected ${meant}` : '')
  )
}

function pageOf({meta}: Rule, shown: readonly Example[]): string {
  const options = Object.entries(meta.options).map(
    ([name, option]) =>
      `  ${name}: ${option.description} (default: ${JSON.stringify(option.default)})`
  )
  const flagged = shown.filter(({text}) => text.includes('[|'))
  const silent = shown.filter(({text}) => !text.includes('[|'))
  return [
    `${meta.id} (${meta.isRecommended ? meta.severity : 'off'})`,
    `${meta.summary}.`,
    meta.why,
    ...(options.length > 0 ? [`Options:\n${options.join('\n')}`] : []),
    ...flagged.map((example) => flaggedText(example)),
    ...silent.map(({about, text}) => `Silent: ${about}\n\n${indented(text)}`)
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n')
}

function flaggedText({about, text, reasons = [], instead}: Example): string {
  return [
    `Found: ${about}`,
    indented(text),
    reasons.map((reason) => `  → ${reason}`).join('\n'),
    instead === undefined ? '' : `Instead:\n\n${indented(instead)}`
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ')
}
