// What the reading of quotation marks makes of what the measuring sets lack:
// a closing mark gone before a quotation, quotations over several
// paragraphs, British single marks, and apostrophes. From articles beside the
// checkout, turned and broken by a seeded program:
//   npm run bench:marks
import {Article} from '../src/article/index.js'
import {read} from '../src/read/index.js'
import type {Range} from '../src/text/range.js'
import {overlaps} from '../src/text/range.js'
import {loadTraining} from './articles.js'
import {
  dropCloserBeforeQuotation,
  singleMarkFaults,
  turnBritish,
  type Faulty
} from './planted/mark-faults.js'
import {pick, randomFrom} from './planted/random.js'

const random = randomFrom(11)
const texts = loadTraining('statistics-2', 3)
const sound: string[] = []
for (const text of texts)
  if ((await faultsOf(text)).length === 0) sound.push(text)
console.log(
  `${texts.length} articles, ${sound.length} without a fault of marks`
)

await lastCloserGone()
await continuations()
await british()
await apostrophes()

async function lastCloserGone() {
  const faulty = sound.flatMap((text) => {
    const one = dropCloserBeforeQuotation(text, random)
    return one ? [one] : []
  })
  row(
    'last closing mark gone before a quotation',
    faulty.length,
    await found(faulty)
  )
}

/**
 * Legitimate where every paragraph but the last lacks its closing mark. Of a
 * phrase that a sentence takes up, style guides want it closed: apart.
 */
async function continuations() {
  const articles = ['statistics-1', 'statistics-2'].flatMap((name) =>
    loadTraining(name, 1)
  )
  let all = 0
  let phrases = 0
  let flaggedPhrases = 0
  let flagged = 0
  let doubted = 0
  for (const text of articles) {
    if (text.includes('"') || !/\n\n“/.test(text)) continue
    const doubts = await faultsOf(text)
    const faults = await faultsOf(text, ({kind}) => kind !== 'perhaps-unclosed')
    for (const {index} of text.matchAll(/\n\n(?=“)/g)) {
      const start = text.lastIndexOf('\n\n', index - 1) + 2
      const paragraph = text.slice(start, index)
      const next = text.slice(index + 2).split('\n\n')[0] ?? ''
      const opens = (paragraph.match(/“/g) ?? []).length
      const closes = (paragraph.match(/”/g) ?? []).length
      const isLegitimate =
        opens === closes + 1 &&
        paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”') &&
        next.includes('”')
      if (!isLegitimate) continue
      const place = {start, end: index + 3}
      if (/\w “\p{Ll}[^“]*$/u.test(paragraph)) {
        phrases++
        if (faults.some((fault) => overlaps(fault, place))) flaggedPhrases++
        continue
      }
      all++
      if (faults.some((fault) => overlaps(fault, place))) flagged++
      if (doubts.some((fault) => overlaps(fault, place))) doubted++
    }
  }
  console.log(`\n${articles.length} articles`)
  row(
    'quotations that go on, reported',
    all + phrases,
    flagged + flaggedPhrases
  )
  row('… those begun as a phrase of a sentence', phrases, flaggedPhrases)
  row('… the others', all, flagged)
  row('… the others, doubted as info', all, doubted)
}

async function british() {
  const turned = texts.flatMap((text) => turnBritish(text) ?? [])
  const hosts: string[] = []
  for (const text of turned) {
    const pairs = pairsOf(text)
    if (pairs.length >= 4 && (await faultsOf(text)).length === 0)
      hosts.push(text)
  }
  console.log(
    `\n${turned.length} articles turned to single marks, ${hosts.length} of them read without a fault`
  )
  for (const [kind, plant] of Object.entries(singleMarkFaults)) {
    const faulty = hosts.flatMap((text) => {
      const one: Faulty | undefined = plant(text, pick(random, pairsOf(text)))
      return one ? [one] : []
    })
    row(`single marks: ${kind}`, faulty.length, await found(faulty))
  }
}

/** Pairs that stand apart from apostrophes: between a space and a full stop. */
function pairsOf(text: string) {
  return [...text.matchAll(/(?<=\s|^)‘[^‘’\n]{8,200}[,.]’(?=\s|$)/gu)].map(
    ({0: match, index}) => ({open: index, close: index + match.length - 1})
  )
}

async function apostrophes() {
  let all = 0
  let flagged = 0
  for (const text of texts) {
    const faults = await faultsOf(text)
    for (const {index} of text.matchAll(/(?<=\p{L})['’](?=\p{L}|\s)/gu)) {
      all++
      if (faults.some(({start}) => start === index)) flagged++
    }
  }
  row('single marks after a letter, reported', all, flagged)
}

async function found(faulty: readonly Faulty[]): Promise<number> {
  let count = 0
  for (const {text, at} of faulty) {
    const faults = await faultsOf(text)
    if (faults.some((fault) => at.some((place) => overlaps(fault, place))))
      count++
  }
  return count
}

/** Marks at fault, and those named as related to one. */
async function faultsOf(
  text: string,
  isMeant: (fault: Article['markFaults'][number]) => boolean = () => true
): Promise<readonly Range[]> {
  const {markFaults} = new Article(await read(text, 'text'))
  return markFaults
    .filter(isMeant)
    .flatMap(({mark, rival}) => (rival ? [mark, rival] : [mark]))
}

function row(name: string, all: number, count: number) {
  const share = ((100 * count) / Math.max(1, all)).toFixed(1).padStart(5)
  console.log(`  ${name.padEnd(50)} ${share} % of ${all}`)
}
