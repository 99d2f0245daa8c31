// Picks the paragraphs that the encoder reads:
//   tsx train/topics/paragraphs.ts CORPUS WORK [COUNT]
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {foldOf, hash, readCorpus} from './corpus.js'

const [corpus = '', work = '', count = '35000'] = process.argv.slice(2)

const picked: {order: number; text: string; fold: string}[] = []
for (const story of readCorpus(corpus)) {
  const fold = foldOf(story)
  if (fold === 'held-out') continue
  for (const [index, text] of story.paragraphs.entries()) {
    const words = text.split(/\s+/).length
    if (words < 15 || words > 200) continue
    picked.push({order: hash(`${story.id}#${index}`), text, fold})
  }
}
picked.sort((a, b) => a.order - b.order)
const lines = picked
  .slice(0, Number(count))
  .map(({text, fold}) => JSON.stringify({text, fold}) + '\n')
writeFileSync(join(work, 'paragraphs.jsonl'), lines.join(''))
console.log(`${lines.length} of ${picked.length} paragraphs`)
