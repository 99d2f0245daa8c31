// Packs what was learnt: tsx train/topics/pack.ts WORK FILE
import {writeFileSync} from 'node:fs'
import type {Calibration} from '../../src/article/topics/calibration.js'
import {
  checksumOf,
  containerMagic,
  containerVersion,
  preambleLength
} from '../../src/article/topics/container.js'
import type {ModelSettings} from '../../src/article/topics/model.js'
import {startsOf} from '../../src/text/sorted-words.js'
import {readJson, readTrees, readWords} from './learnt.js'

const [work = '', file = 'data/topics.bin'] = process.argv.slice(2)

const {stems, statistics, vectors, themes, together} = readWords(work, 'none')
const settings: ModelSettings = {
  width: vectors.width,
  unknown: statistics.unknown,
  together,
  calibration: readJson(work, 'calibration.json') as Calibration
}
writeFileSync(
  file,
  pack(settings, {
    stems: new TextEncoder().encode(stems.join('\n')),
    starts: startsOf(stems),
    idf: statistics.idf,
    background: statistics.background,
    vectors: vectors.values,
    scales: vectors.scales,
    themes: Float32Array.from(themes.values),
    ...packTrees()
  })
)

function packTrees(): Readonly<Record<string, ArrayBufferView>> {
  return Object.fromEntries(
    Object.entries(readTrees(work)).map(([part, values]) => [
      `trees.${part}`,
      values
    ])
  )
}

/** Header and sections one after another, each padded to four bytes. */
function pack(
  settings: ModelSettings,
  parts: Readonly<Record<string, ArrayBufferView>>
): Uint8Array {
  const sections: Record<string, readonly [number, number]> = {}
  const pieces: Uint8Array[] = []
  let length = 0
  for (const [name, part] of Object.entries(parts)) {
    sections[name] = [length, part.byteLength]
    const padded = new Uint8Array(Math.ceil(part.byteLength / 4) * 4)
    padded.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    pieces.push(padded)
    length += padded.length
  }
  let text = JSON.stringify({sections, settings})
  while (new TextEncoder().encode(text).length % 4 !== 0) text += ' '
  const content = Buffer.concat([new TextEncoder().encode(text), ...pieces])
  const words = new Uint32Array(new Uint8Array(content).buffer)
  const preamble = Uint32Array.of(
    containerMagic,
    containerVersion,
    checksumOf(words),
    text.length
  )
  if (preamble.byteLength !== preambleLength) throw new RangeError('preamble')
  return Buffer.concat([new Uint8Array(preamble.buffer), content])
}
