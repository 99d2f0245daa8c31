// Picks the paragraphs that the encoder reads:
//   tsx train/topics/paragraphs.ts CORPUS WORK [COUNT]
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {hash, readCorpus, roleOf} from './corpus.js'

const [corpus = '', work = '', count = '35000'] = process.argv.slice(2)

const picked: {readonly order: number; readonly text: string}[] = []
for (const story of readCorpus(corpus)) {
  if (roleOf(story) !== 'words') continue
  for (const [index, text] of story.paragraphs.entries()) {
    const words = text.split(/\s+/).length
    if (words < 15 || words > 200) continue
    picked.push({order: hash(`${story.id}#${index}`), text})
  }
}
picked.sort((a, b) => a.order - b.order)
const lines = picked
  .slice(0, Number(count))
  .map(({text}) => JSON.stringify({text}) + '\n')
writeFileSync(join(work, 'paragraphs.jsonl'), lines.join(''))
console.log(`${lines.length} of ${picked.length} paragraphs`)
