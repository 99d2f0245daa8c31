import {coreRules} from '../lint/core-rules.js'
import {limitDescriptions} from '../lint/limits.js'
import type {Rule} from '../rule/define-rule.js'
import type {Option} from '../rule/option.js'
import {amountPattern} from './amount.js'

/** The part of JSON Schema that settings need. */
export type Schema = {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean'
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: false | Schema
  readonly items?: Schema
  readonly pattern?: string
  readonly default?: unknown
  readonly description?: string
}

const words: Schema = {type: 'array', items: {type: 'string'}}
const wordOrWords: Schema = {anyOf: [{type: 'string'}, words]}
const severity: Schema = {enum: ['info', 'warning', 'error']}

/** What a settings file may hold, derived from the rules' options. */
export function settingsSchema(rules: readonly Rule[]): Schema {
  const settings = [
    ...rules.map(({meta}) => [
      meta.id,
      ruleSchema(meta.summary, optionSchemas(meta.options))
    ]),
    ...Object.entries(coreRules).map(([id, about]) => [
      id,
      ruleSchema(about, {})
    ])
  ]
  const ruleSettings = object(
    'Severity and options by rule',
    Object.fromEntries(settings)
  )
  return object('Settings of newslint', {
    $schema: {type: 'string'},
    extends: {...wordOrWords, description: 'Settings that these go over'},
    preset: {enum: ['recommended', 'strict', 'quiet']},
    rules: ruleSettings,
    overrides: {
      type: 'array',
      items: object('Rules for some of the files', {
        files: wordOrWords,
        rules: ruleSettings
      })
    },
    ignores: {...words, description: 'Files that are not checked'},
    accept: {
      ...wordOrWords,
      description: 'Names and words that are right, or a file that lists them'
    },
    preferred: {
      type: 'object',
      description: 'Reference form and the forms it replaces',
      additionalProperties: words
    },
    cues: {...words, description: 'Further verbs of speech, in all forms'},
    roles: {...words, description: 'Further role nouns of speakers'},
    limits: object('What a check may use and give', limitSchemas()),
    published: {
      type: 'string',
      pattern: String.raw`^\d{4}-\d{2}-\d{2}`,
      description: 'Date of publication where a file says none'
    }
  })
}

function ruleSchema(
  description: string,
  options: Readonly<Record<string, Schema>>
): Schema {
  return {
    description,
    anyOf: [
      {type: 'boolean'},
      severity,
      object(description, {severity, include: {enum: ['info']}, ...options})
    ]
  }
}

function optionSchemas(options: Readonly<Record<string, Option>>) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      {
        ...schemaLike(option.default),
        ...(option.choices && {enum: option.choices}),
        default: option.default,
        description: option.description
      }
    ])
  )
}

/** The schema of values like this one. */
function schemaLike(value: unknown): Schema {
  if (Array.isArray(value))
    return {type: 'array', items: schemaLike((value as unknown[])[0] ?? '')}
  switch (typeof value) {
    case 'boolean':
      return {type: 'boolean'}
    case 'number':
      return {type: 'number'}
    case 'object': {
      const [first = ['']] = Object.values(value ?? {}) as readonly unknown[]
      return {type: 'object', additionalProperties: schemaLike(first)}
    }
    default:
      return {type: 'string'}
  }
}

function limitSchemas(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(limitDescriptions).map(([name, description]) => [
      name,
      {
        description,
        anyOf: [{type: 'number'}, {type: 'string', pattern: amountPattern}]
      }
    ])
  )
}

function object(
  description: string,
  properties: Readonly<Record<string, Schema>>
): Schema {
  return {type: 'object', description, properties, additionalProperties: false}
}
