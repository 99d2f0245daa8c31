import {
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair
} from 'yaml'
import {nearest} from '../text/nearest.js'
import type {Problem} from './problem.js'
import type {Schema} from './schema.js'

/** What is wrong with a parsed settings file, by its schema. */
export function* checkSettings(
  node: unknown,
  schema: Schema,
  lines: LineCounter,
  path = '',
  parent?: Node
): Generator<Problem> {
  const line = lines.linePos(startOf(node) ?? startOf(parent) ?? 0).line
  const branch = branchFor(node, schema)
  if (!branch || !fits(node, branch)) {
    const where = path === '' ? 'settings' : path
    yield {
      line,
      reason: `unexpected ${shown(node)} for \`${where}\`, expected ${described(schema)}${meant(node, schema)}`
    }
  } else if (isMap(node)) {
    for (const pair of node.items)
      yield* checkPair(pair, branch, lines, path, node)
  } else if (isSeq(node) && branch.items) {
    for (const [index, item] of node.items.entries())
      yield* checkSettings(item, branch.items, lines, `${path}[${index}]`, node)
  }
}

function* checkPair(
  {key, value}: Pair,
  schema: Schema,
  lines: LineCounter,
  path: string,
  parent: Node
): Generator<Problem> {
  const name = String(isScalar(key) ? key.value : key)
  const known = schema.properties ?? {}
  const inner = Object.hasOwn(known, name)
    ? known[name]
    : schema.additionalProperties
  if (!inner || name === '__proto__') {
    const guess = nearest(name, Object.keys(known))
    yield {
      line: lines.linePos(startOf(key) ?? startOf(parent) ?? 0).line,
      reason: `unknown key \`${name}\`${path ? ` in \`${path}\`` : ''}${guess ? `, expected \`${guess}\`` : ''}`
    }
    return
  }
  const place = path === '' ? name : `${path}.${name}`
  yield* checkSettings(value, inner, lines, place, parent)
}

/** Of several schemas the one for values of that kind. */
function branchFor(node: unknown, schema: Schema): Schema | undefined {
  return schema.anyOf?.find((branch) => fits(node, branch)) ?? schema
}

function fits(node: unknown, schema: Schema): boolean {
  if (schema.anyOf) return schema.anyOf.some((branch) => fits(node, branch))
  if (isMap(node)) return schema.type === 'object'
  if (isSeq(node)) return schema.type === 'array'
  if (!isScalar(node)) return false
  const {value} = node
  if (schema.enum) return schema.enum.includes(value)
  if (typeof value !== schema.type) return false
  if (typeof value !== 'string' || schema.pattern === undefined) return true
  return new RegExp(schema.pattern).test(value)
}

function described(schema: Schema): string {
  if (schema.anyOf) {
    const parts = schema.anyOf.map(described)
    return `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`
  }
  if (schema.enum)
    return schema.enum.map((value) => JSON.stringify(value)).join(', ')
  switch (schema.type) {
    case 'boolean':
      return 'true, false'
    case 'array':
      return `a list${schema.items?.type === 'string' ? ' of strings' : ''}`
    case 'object':
      return 'an object'
    case 'string':
      return schema.pattern?.includes('{4}')
        ? 'a date as in "2024-05-31"'
        : schema.pattern
          ? 'a size as in "20MiB"'
          : 'a string'
    default:
      return `a ${schema.type ?? 'value'}`
  }
}

/** The nearest word, where a few words are allowed. */
function meant(node: unknown, schema: Schema): string {
  if (!isScalar(node) || typeof node.value !== 'string') return ''
  const words = [schema, ...(schema.anyOf ?? [])].flatMap(
    (branch) => branch.enum ?? []
  )
  const guess = nearest(
    node.value,
    words.filter((word) => typeof word === 'string')
  )
  return guess === undefined ? '' : ` (nearest: "${guess}")`
}

function shown(node: unknown): string {
  if (isMap(node)) return 'object'
  if (isSeq(node)) return 'list'
  if (!isScalar(node)) return node ? 'alias' : 'nothing'
  const text = JSON.stringify(node.value)
  return `\`${text.length > 60 ? text.slice(0, 59) + '…' : text}\``
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node)
    ? node.range?.[0]
    : undefined
}
