import {readdir} from 'node:fs/promises'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import * as rules from '../rules/index.js'
import {lint} from '../src/lint/index.js'
import type {Example, Rule} from '../src/rule/index.js'

const ids = (await readdir('rules', {withFileTypes: true}))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const byId = new Map(
  Object.values(rules).map((rule) => [rule.meta.id, rule] as const)
)

for (const id of ids) {
  const rule = byId.get(id)
  const {default: examples} = (await import(
    /* @vite-ignore */ `${process.cwd()}/rules/${id}/examples.ts`
  )) as {
    default: readonly Example[]
  }

  describe(id, () => {
    for (const example of examples) {
      test(example.about, async () => {
        expect(rule).toBeDefined()
        if (!rule) return
        const {text, marks} = drawn(example.text)
        const found = await findingsIn(rule, text, example)
        expect(found.map(({start, end}) => [start, end])).toEqual(marks)
        if (example.reasons)
          expect(found.map(({reason}) => reason)).toEqual(example.reasons)
        if (example.instead !== undefined)
          expect(await findingsIn(rule, example.instead, example)).toEqual([])
      })
    }
  })
}

async function findingsIn(rule: Rule, value: string, example: Example) {
  const file = new VFile({value})
  const options = example.options
  await lint(file, example.format ?? 'text', {
    rules: [{rule, ...(options && {options})}]
  })
  return file.messages.map(({place, reason}) => {
    const range = place && 'start' in place ? place : undefined
    return {start: range?.start.offset, end: range?.end.offset, reason}
  })
}

function drawn(source: string) {
  const marks: [number, number][] = []
  let text = ''
  let start = 0
  for (const piece of source.split(/(\[\||\|\])/)) {
    if (piece === '[|') start = text.length
    else if (piece === '|]') marks.push([start, text.length])
    else text += piece
  }
  return {text, marks}
}
