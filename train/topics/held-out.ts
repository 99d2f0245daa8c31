// Splices articles that no stage has learnt from, for bench/topics.ts:
//   tsx train/topics/held-out.ts CORPUS FILE [HOSTS]
import {writeFileSync} from 'node:fs'
import {hostsOf} from './corpus.js'
import {splice} from './splices.js'

const [corpus = '', file = '', count = '800'] = process.argv.slice(2)

const hosts = hostsOf(corpus, 'held-out').slice(0, Number(count))
const plan = {
  clean: 1,
  'other-section': 1,
  'same-section': 1,
  'headline-merged': 0.5,
  'headline-separate': 0.5,
  'two-stories': 1,
  'in-a-row': 1,
  'round-up': 0.5
}
const lines: string[] = []
for (const {id, kind, text, planted} of splice(hosts, plan, 2)) {
  const name = kind === 'in-a-row' ? `${planted.length} in a row` : kind
  const spans = planted.map(({start, end}) => [start, end])
  lines.push(JSON.stringify({id, kind: name, text, spans}) + '\n')
}
writeFileSync(file, lines.join(''))
console.log(`${lines.length} articles of ${hosts.length} hosts`)
