import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {generate} from './generate.js'

/**
 * Writes the folder of a new rule, which passes all gates as it stands, and
 * generates what follows from it. Throws where the id is not one or is taken.
 */
export async function newRule(id: string, root = '.'): Promise<void> {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
    throw new Error(
      `unexpected rule id \`${id}\`, expected words and hyphens as in orphan-speaker`
    )
  }
  const folder = join(root, 'rules', id)
  await mkdir(folder)
  await writeFile(join(folder, 'rule.ts'), ruleModule(id))
  await writeFile(join(folder, 'examples.ts'), examplesModule)
  await generate(root)
}

const ruleModule = (
  id: string
) => `import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  id: '${id}',
  family: 'leftovers',
  severity: 'warning',
  summary: 'A placeholder left in the text',
  why: 'A note to the desk is not meant for the reader.',
  *check({text}) {
    for (const {index} of text.matchAll(/\\bTKTK\\b/g)) {
      yield {
        at: {start: index, end: index + 4},
        reason: 'Unexpected placeholder \`TKTK\`, expected the missing words'
      }
    }
  }
})
`

const examplesModule = `import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a figure that is still to come',
    text: 'The bridge at Velmora cost [|TKTK|] crowns.',
    reasons: ['Unexpected placeholder \`TKTK\`, expected the missing words'],
    instead: 'The bridge at Velmora cost nine million crowns.'
  },
  {
    about: 'a figure that is there',
    text: 'The bridge at Sarn cost six million crowns.'
  },
  {
    about: 'the letters inside a longer word',
    text: 'The station goes by the call sign TKTKA.'
  }
] satisfies readonly Example[]
`

if (import.meta.filename === process.argv[1]) {
  const [id = ''] = process.argv.slice(2)
  try {
    await newRule(id)
    process.stdout.write(`rules/${id}/rule.ts and examples.ts are yours now\n`)
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n`
    )
    process.exitCode = 1
  }
}
