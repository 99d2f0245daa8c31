// Splices the articles and writes what the runtime sees in them:
//   tsx train/topics/features.ts CORPUS WORK [HOSTS [FOLDER]]
// FOLDER of WORK, or WORK itself: features.f32 has a row a judged paragraph;
// features.json says what the columns are; rows.i32 has article, host, kind,
// label and unit of each row.
import {closeSync, mkdirSync, openSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {findBlocks} from '../../src/article/blocks/index.js'
import {isArticle, look} from '../../src/article/topics/index.js'
import {findUnits} from '../../src/article/topics/units.js'
import {read} from '../../src/read/index.js'
import {overlaps} from '../../src/text/range.js'
import {hash, treeHosts} from './corpus.js'
import {readWords} from './learnt.js'
import {splice, type SpliceKind} from './splices.js'

const [corpus = '', work = '', limit = '5500', folder = ''] =
  process.argv.slice(2)

const plan: Readonly<Partial<Record<SpliceKind, number>>> = {
  clean: 1,
  'other-section': 1,
  'same-section': 0.8,
  'headline-merged': 0.5,
  'headline-separate': 0.7,
  'headline-alone': 0.25,
  'two-stories': 0.12,
  'in-a-row': 0.2,
  // Not of round-ups: told that they are sound, the trees find less elsewhere.
  subheads: 0.2
}
const kinds = Object.keys(plan)

const model = readWords(work)
const hosts = treeHosts(corpus).slice(0, Number(limit))

mkdirSync(join(work, folder), {recursive: true})
const file = (name: string) => join(work, folder, name)
const out = openSync(file('features.f32'), 'w')
const rows: number[] = []
let names: readonly string[] = []
let article = 0
for (const {id, kind, text, planted} of splice(hosts, plan, 1)) {
  const document = await read(text, 'text')
  const found = findUnits(document.text, findBlocks(document))
  if (!isArticle(found)) continue
  const {features, units, isJudged} = look(document.text, found, model)
  names = features.names
  const width = names.length
  const bytes = new Uint8Array(features.values.buffer)
  const judged: Uint8Array[] = []
  for (const [index, unit] of units.entries()) {
    if (!isJudged[index]) continue
    const label = planted.some((range) => overlaps(range, unit)) ? 1 : 0
    judged.push(bytes.subarray(index * width * 4, (index + 1) * width * 4))
    rows.push(article, hash(id) >>> 1, kinds.indexOf(kind), label, index)
  }
  writeSync(out, Buffer.concat(judged))
  article++
  if (article % 2000 === 0) console.log(`${article} articles`)
}
closeSync(out)
writeFileSync(file('rows.i32'), Int32Array.from(rows))
writeFileSync(file('features.json'), JSON.stringify({names, kinds}))
console.log(
  `${article} articles, ${rows.length / 5} paragraphs, ${names.length} features`
)
