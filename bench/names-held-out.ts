import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Article} from '../src/article/index.js'
import {provideData} from '../src/lexicon/data.js'
import {read} from '../src/read/index.js'
import {loadTraining} from './articles.js'

const files = [
  'broad',
  'classifier',
  'statistics-1',
  'statistics-2',
  'statistics-3'
]
const around = 60

/**
 * Names that are warned of in every so many-th article to learn from, by a
 * background list that these articles are left out of.
 */
export async function printHeldOut(every: number): Promise<void> {
  const texts = files.flatMap((name) => loadTraining(name, every))
  if (texts.length === 0) {
    console.log('bench: no articles to learn from')
    return
  }
  provideData('names.txt', namesWithout(every))
  let warned = 0
  for (const text of texts) {
    const {slips} = new Article(await read(text, 'text'))
    for (const {level, form, reference, evidence, places} of slips) {
      if (level !== 'warning') continue
      warned++
      const [{start, end} = {start: 0, end: 0}] = places
      const context = text.slice(Math.max(0, start - around), end + around)
      console.log(`${form} / ${reference}: ${evidence}`)
      console.log(`    ${context.replaceAll('\n', ' ')}`)
    }
  }
  console.log(`${warned} warnings in ${texts.length} articles`)
}

function namesWithout(every: number): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-names-'))
  const out = join(folder, 'names.txt')
  const options = ['--without', `${every}`, '--out', out]
  spawnSync('npx', ['tsx', 'train/names.ts', ...options], {stdio: 'inherit'})
  const bytes = readFileSync(out)
  rmSync(folder, {recursive: true})
  return bytes
}
