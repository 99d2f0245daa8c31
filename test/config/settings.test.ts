import {describe, expect, test} from 'vitest'
import {parseSettings} from '../../src/config/parse.js'
import {resolveSettings} from '../../src/config/resolve.js'
import {settingsSchema} from '../../src/config/schema.js'
import {defineRule, option} from '../../src/rule/index.js'
import {defaultReadLimits} from '../../src/read/limits.js'

const counting = defineRule({
  id: 'long-list',
  family: 'facts',
  severity: 'warning',
  summary: 'A list too long',
  why: '',
  options: {
    most: option(5, 'items'),
    style: option('curly', 'kind of mark', ['curly', 'straight']),
    allowed: option([['a']], 'pairs'),
    strict: option(false, 'all')
  },
  *check() {}
})
const optional = defineRule({
  id: 'orphan-note',
  family: 'facts',
  severity: 'info',
  isRecommended: false,
  summary: '',
  why: '',
  *check() {}
})
const rules = [counting, optional]

const parse = (text: string) =>
  parseSettings({path: 'a.json', within: 'file'}, text, rules)

describe('what cannot be used is named', () => {
  test.each([
    ['{"rulez": {}}', '1: unknown key `rulez`, expected `rules`'],
    [
      '{\n  "rules": {\n    "long-lists": true\n  }\n}',
      '3: unknown key `long-lists` in `rules`, expected `long-list`'
    ],
    ['{"__proto__": {}}', '1: unknown key `__proto__`'],
    ['{"preferred": {"__proto__": []}}', 'unknown key `__proto__` in'],
    ['{"rules": {"constructor": true}}', 'unknown key `constructor` in'],
    [
      '{\n\t"rules": {"long-list": "warn"}\n}',
      '2: unexpected `"warn"` for `rules.long-list`, expected true, false, "info", "warning", "error" or an object (nearest: "warning")'
    ],
    [
      'rules:\n  long-list:\n    most: many\n',
      '3: unexpected `"many"` for `rules.long-list.most`, expected a number'
    ],
    ['rules: {long-list: {style: round}}', 'expected "curly", "straight"'],
    ['rules: {long-list: {mst: 1}}', 'unknown key `mst` in `rules.long-list`'],
    ['cues: quips', 'for `cues`, expected a list of strings'],
    ['accept: 1', 'expected a string or a list of strings'],
    ['accept: [a, 1]', 'unexpected `1` for `accept[1]`, expected a string'],
    ['published: soon', 'expected a date as in "2024-05-31"'],
    ['limits: {maxFileSize: 1 elephant}', '"1 elephant"'],
    ['- a', 'unexpected list for `settings`, expected an object'],
    ['accept:\n', 'unexpected `null` for `accept`'],
    ['a: &a [*a]', 'unknown key `a`'],
    ['accept: &a [b]\ncues: *a', 'unexpected alias for `cues`'],
    ['{"accept": [}', 'a.json:1: ']
  ])('%j: %s', (text, reason) => {
    expect(() => parse(text)).toThrow(reason)
    expect(() => parse(text)).toThrow(/^a\.json:\d+: /)
  })
})

test('JSON and YAML mean the same', () => {
  const settings = {accept: ['Velmora'], rules: {'long-list': {most: 3}}}
  expect(parse(JSON.stringify(settings))).toEqual(settings)
  expect(parse('accept: [Velmora]\nrules:\n  long-list:\n    most: 3')).toEqual(
    settings
  )
  expect(parse('')).toEqual({})
})

describe('settings over settings', () => {
  const active = (...layers: Parameters<typeof resolveSettings>[1]) =>
    resolveSettings(rules, layers).rules.map(({rule, ...rest}) => ({
      id: rule.meta.id,
      ...rest
    }))

  test('a rule is on, off, or on where it has to be asked for', () => {
    expect(active()).toEqual([{id: 'long-list'}])
    expect(active({rules: {'long-list': false}})).toEqual([])
    expect(active({rules: {'orphan-note': true}})).toEqual([
      {id: 'long-list'},
      {id: 'orphan-note'}
    ])
  })

  test('the later one wins, options add up', () => {
    expect(
      active(
        {rules: {'long-list': {most: 3, strict: true}}},
        {rules: {'long-list': {most: 4, severity: 'error', include: 'info'}}}
      )
    ).toEqual([
      {
        id: 'long-list',
        severity: 'error',
        includesInfo: true,
        options: {most: 4, strict: true}
      }
    ])
  })

  test('limits take units', () => {
    const {limits} = resolveSettings(rules, [
      {limits: {maxFileSize: '20MiB', maxTime: '1min', maxFindings: 7}}
    ])
    expect(limits).toEqual({
      ...defaultReadLimits,
      maxFileSize: 20 * 1024 * 1024,
      maxTime: 60,
      maxFindings: 7,
      maxFindingsPerRule: 100
    })
  })
})

test('the schema says what each option is', () => {
  const {properties} = settingsSchema(rules)
  const object = properties?.['rules']?.properties?.['long-list']?.anyOf?.[2]
  expect(object?.properties).toMatchObject({
    most: {type: 'number', default: 5},
    style: {enum: ['curly', 'straight']},
    allowed: {type: 'array', items: {type: 'array'}}
  })
})
