// Splices the articles and writes what the runtime sees in them:
//   tsx train/topics/features.ts CORPUS WORK FOLD [HOSTS [FOLDER]]
// In WORK/FOLD, or a FOLDER of it: features.f32 has a row a judged paragraph of
// the fold's articles; features.json says what the columns are; rows.i32 has
// article, kind, label and unit of each row.
import {closeSync, mkdirSync, openSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {Article} from '../../src/article/index.js'
import {isArticle, look} from '../../src/article/topics/index.js'
import {findUnits} from '../../src/article/topics/units.js'
import {read} from '../../src/read/index.js'
import {overlaps} from '../../src/text/range.js'
import {asFold, hostsOf} from './corpus.js'
import {readWords} from './learnt.js'
import {isResidue} from './residue.js'
import {splice, type SpliceKind} from './splices.js'

const [corpus = '', work = '', part = '', limit = '5500', folder = ''] =
  process.argv.slice(2)
const fold = asFold(part)

// Many articles teach more than many splices of one.
const plan: Readonly<Partial<Record<SpliceKind, number>>> = {
  clean: 1,
  'other-section': 1,
  'same-section': 0.8,
  'headline-merged': 0.3,
  'headline-separate': 0.6,
  'headline-alone': 0.15,
  'two-stories': 0.3,
  'in-a-row': 0.5,
  // Not of round-ups: told that they are sound, the trees find less elsewhere.
  subheads: 0.1
}
const kinds = Object.keys(plan)
/** The label of what is neither foreign nor part of the story. */
const residue = 2

const model = readWords(work, fold)
const hosts = hostsOf(corpus, fold).slice(0, Number(limit))

mkdirSync(join(work, fold, folder), {recursive: true})
const file = (name: string) => join(work, fold, folder, name)
const out = openSync(file('features.f32'), 'w')
const rows: number[] = []
let names: readonly string[] = []
let count = 0
for (const {kind, text, planted} of splice(hosts, plan, 11)) {
  const article = new Article(await read(text, 'text'))
  const found = findUnits(article.text, article.blocks)
  if (!isArticle(found)) continue
  const {features, units, isJudged} = look(article, found, model)
  names = features.names
  const judged: Uint8Array[] = []
  for (const [index, unit] of units.entries()) {
    if (!isJudged[index]) continue
    const isPlanted = planted.some((range) => overlaps(range, unit))
    const fromEdge = Math.min(index, units.length - 1 - index)
    const isLeft = !isPlanted && isResidue(article, unit, fromEdge)
    const label = isPlanted ? 1 : isLeft ? residue : 0
    const row = Float32Array.from(
      names,
      (_, column) => features.values[column * units.length + index] ?? 0
    )
    judged.push(new Uint8Array(row.buffer))
    rows.push(count, kinds.indexOf(kind), label, index)
  }
  writeSync(out, Buffer.concat(judged))
  count++
  if (count % 2000 === 0) console.log(`${count} articles`)
}
closeSync(out)
writeFileSync(file('rows.i32'), Int32Array.from(rows))
writeFileSync(file('features.json'), JSON.stringify({names, kinds}))
console.log(
  `${count} articles, ${rows.length / 4} paragraphs, ${names.length} features`
)
