// Takes the vectors of an earlier data file as a start, in place of the encoder:
//   tsx train/topics/start.ts WORK FILE
// writes WORK/start.f32, a row a stem of WORK/statistics.json; zeros for a new stem.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {decodeModel} from '../../src/article/topics/model.js'
import {readContainer} from '../../src/article/topics/container.js'
import {addRow} from '../../src/article/topics/vectors.js'

const [work = '', file = 'data/topics.bin'] = process.argv.slice(2)
const {stems} = JSON.parse(
  readFileSync(join(work, 'statistics.json'), 'utf8')
) as {stems: string[]}
const {statistics, vectors} = decodeModel(
  readContainer(file, readFileSync(file))
)
const {width} = vectors
const start = new Float32Array(stems.length * width)
let known = 0
for (const [index, stem] of stems.entries()) {
  const row = statistics.rows.get(stem)
  if (row === undefined) continue
  const vector = new Float64Array(width)
  addRow(vectors, row, 1, vector)
  start.set(vector, index * width)
  known++
}
writeFileSync(join(work, 'start.f32'), start)
console.log(`${known} of ${stems.length} stems have a vector in ${file}`)
