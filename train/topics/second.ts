// Looks at the most foreign paragraph of each article again:
//   tsx train/topics/second.ts WORK
// reads features and WORK/scores.f32, writes WORK/second.f32 and WORK/tops.i32
// (the feature row that each was made of).
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import {join} from 'node:path'
import {secondRow} from '../../src/article/topics/second-look.js'

const [work = ''] = process.argv.slice(2)
const {names} = JSON.parse(
  readFileSync(join(work, 'features.json'), 'utf8')
) as {names: string[]}
const rows = arrayOf(Int32Array, 'rows.i32')
const scores = arrayOf(Float32Array, 'scores.f32')
const width = names.length
const features = openSync(join(work, 'features.f32'), 'r')
const out = openSync(join(work, 'second.f32'), 'w')
const tops: number[] = []

for (let first = 0; first < scores.length;) {
  let end = first
  while (rows[end * 5] === rows[first * 5] && end < scores.length) end++
  const units: number[] = []
  let top = first
  for (let row = first; row < end; row++) {
    const unit = rows[row * 5 + 4] ?? 0
    while (units.length < unit) units.push(-Infinity)
    units.push(scores[row] ?? 0)
    if ((scores[row] ?? 0) > (scores[top] ?? 0)) top = row
  }
  const values = new Float32Array(width)
  readSync(features, values, 0, width * 4, top * width * 4)
  const unit = rows[top * 5 + 4] ?? 0
  const second = secondRow(values, units, unit)
  writeSync(out, new Uint8Array(second.buffer))
  tops.push(top)
  first = end
}
closeSync(features)
closeSync(out)
writeFileSync(join(work, 'tops.i32'), Int32Array.from(tops))
console.log(`${tops.length} articles looked at again`)

function arrayOf<Kind extends Int32Array | Float32Array>(
  kind: new (buffer: ArrayBuffer) => Kind,
  name: string
): Kind {
  return new kind(new Uint8Array(readFileSync(join(work, name))).buffer)
}
