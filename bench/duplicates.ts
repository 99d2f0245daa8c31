// What share of planted repeated paragraphs is found, in an article and across
// two:
//   npm run bench:duplicates
import {Article} from '../src/article/index.js'
import {collectDuplicates} from '../src/cli/corpus/duplicates.js'
import {read} from '../src/read/index.js'
import {loadSet} from './articles.js'
import {pick, randomFrom} from './planted/random.js'

const random = randomFrom(7)
const hosts = loadSet('clean')
  .map((text) => text.split(/\n{2,}/))
  .filter((paragraphs) => paragraphs.length >= 8)
const vocabulary = hosts
  .flatMap((paragraphs) => paragraphs.slice(3, 5))
  .flatMap((text) => text.match(/\p{L}{4,}/gu) ?? [])

await row('exact', (words) => words)
await row('marks changed', (words) =>
  words.map((word) => word.replaceAll(/[“”"]/g, "'").replace(/,$/, ';'))
)
await row('10 % substituted', (words) =>
  changed(words, 0.1, () => [pick(random, vocabulary)])
)
await row('10 % deleted', (words) => changed(words, 0.1, () => []))
await row('10 % swapped', (words) => swapped(words, 0.1))
await row('20 % substituted', (words) =>
  changed(words, 0.2, () => [pick(random, vocabulary)])
)

async function row(
  name: string,
  change: (words: readonly string[]) => readonly string[]
) {
  let found = 0
  let foundAcross = 0
  let all = 0
  for (const [index, paragraphs] of hosts.entries()) {
    const long = paragraphs.filter(
      (text, index) => index > 0 && text.split(/\s+/).length >= 15
    )
    if (long.length < 4) continue
    const original = pick(random, long)
    const copy = change(original.split(/\s+/)).join(' ')
    const at = 2 + Math.floor(random() * (paragraphs.length - 2))
    const text = paragraphs.toSpliced(at, 0, copy).join('\n\n')
    const {duplicates} = new Article(await read(text, 'text'))
    all++
    const isFound = duplicates.some(({start, end, first}) =>
      [text.slice(start, end), text.slice(first.start, first.end)].includes(
        copy
      )
    )
    if (isFound) found++
    const other = hosts[(index + 1) % hosts.length] ?? []
    const corpus = collectDuplicates()
    corpus.add('original', await articleOf([original]))
    corpus.add('copy', await articleOf([...other.slice(0, 3), copy]))
    foundAcross += [...corpus.clashes()].length
  }
  const share = (count: number) =>
    `${((100 * count) / all).toFixed(1).padStart(5)} %`
  console.log(
    `${name.padEnd(18)} ${share(found)}, across files ${share(foundAcross)} of ${all}`
  )
}

async function articleOf(paragraphs: readonly string[]): Promise<Article> {
  const text = ['A headline of five words', ...paragraphs].join('\n\n')
  return new Article(await read(text, 'text'))
}

function changed(
  words: readonly string[],
  share: number,
  replace: () => readonly string[]
): readonly string[] {
  return chosen(words.length, share)
    .reduce(
      (all, index) => all.with(index, replace()),
      words.map((word) => [word] as readonly string[])
    )
    .flat()
}

function swapped(words: readonly string[], share: number): readonly string[] {
  const all = [...words]
  for (const index of chosen(words.length - 1, share / 2)) {
    const [one, two] = [all[index], all[index + 1]]
    if (one !== undefined && two !== undefined) {
      all[index] = two
      all[index + 1] = one
    }
  }
  return all
}

/** Distinct places, at least one. */
function chosen(length: number, share: number): readonly number[] {
  const places = new Set<number>()
  const count = Math.max(1, Math.round(length * share))
  while (places.size < Math.min(count, length))
    places.add(Math.floor(random() * length))
  return [...places]
}
