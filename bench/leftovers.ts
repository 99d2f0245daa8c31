// What share of planted leftovers is found, by kind, and what of a sound
// article's own service lines is called one:
//   npm run bench:leftovers
import {Article} from '../src/article/index.js'
import {read} from '../src/read/index.js'
import {loadSet} from './articles.js'
import {
  editorsClosing,
  editorsLines,
  editorsPhrases,
  editorsSoundLines,
  lastLines,
  lastPhrases,
  lastSoundLines,
  laterLines,
  laterPhrases,
  laterSoundLines
} from './planted/editors-leftovers.js'
import {
  closingForms,
  debrisForms,
  knownForms,
  laterForms,
  serviceForms,
  unknownForms
} from './planted/leftover-forms.js'
import {pick, randomFrom} from './planted/random.js'
import {
  scrapedLines,
  scrapedPhrases,
  scrapedSoundLines
} from './planted/scraped-leftovers.js'

const articles = loadSet('clean').map((text) => text.split(/\n{2,}/))
const hosts = articles.filter((paragraphs) => paragraphs.length >= 8)
const random = randomFrom(5)

await table('known kinds', knownForms)
await table('kinds without a pattern', unknownForms)
await table('later kinds without a pattern', laterForms)
await debris()
await silent('service lines', serviceForms, false)
await silent('bios, contacts and copyright at the end', closingForms, true)
await table('lines an editor wrote', editorsLines)
await phrases('leftovers an editor wrote into a paragraph', editorsPhrases)
await silent('look-alikes an editor wrote', editorsSoundLines, false)
await silent('last lines an editor wrote', editorsClosing, true)
await table('the second batch', laterLines)
await phrases('the second batch, in a paragraph', laterPhrases)
await silent('look-alikes of the second batch', laterSoundLines, false)
await table('the third batch', lastLines)
await phrases('the third batch, in a paragraph', lastPhrases)
await silent('look-alikes of the third batch', lastSoundLines, false)
await table('scraped pages and exports', scrapedLines)
await phrases('scraped pages and exports, in a paragraph', scrapedPhrases)
await silent('look-alikes of scraped pages', scrapedSoundLines, false)

async function table(
  title: string,
  forms: Readonly<Record<string, readonly string[]>>
) {
  console.log(`\n${title}`)
  let found = 0
  let all = 0
  for (const [kind, lines] of Object.entries(forms)) {
    const missed = new Set<string>()
    let seen = 0
    const times = 2
    for (const line of lines)
      for (let time = 0; time < times; time++)
        if (await isFound(line, middle)) seen++
        else missed.add(line)
    row(kind, seen, lines.length * times, missed)
    found += seen
    all += lines.length * times
  }
  row('all', found, all, new Set())
}

async function debris() {
  console.log('\ncaption debris in a sentence')
  const name =
    /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{3,}(?= (?:said|is|was|has|had|told|will) )/u
  let found = 0
  let all = 0
  const missed = new Set<string>()
  for (const paragraphs of hosts) {
    const at = paragraphs.findIndex(
      (text, index) => index > 1 && name.test(text) && !/["“]/.test(text)
    )
    const host = paragraphs[at]
    if (host === undefined) continue
    const form = pick(random, debrisForms)
    const planted = host.replace(name, `$&${form}`)
    const text = paragraphs.with(at, planted).join('\n\n')
    all++
    const start = text.indexOf(planted) + planted.indexOf(form)
    if (await touches(text, start, start + form.length)) found++
    else missed.add(planted.slice(0, 120))
  }
  row('all', found, all, missed)
}

/** Whether each drawn part of a paragraph is touched, and nothing else. */
async function phrases(
  title: string,
  forms: Readonly<Record<string, readonly string[]>>
) {
  console.log(`\n${title}`)
  for (const [kind, drawings] of Object.entries(forms)) {
    const missed = new Set<string>()
    let found = 0
    let all = 0
    for (const drawing of drawings)
      for (const part of drawing.matchAll(/\[\|(.*?)\|\](?!\])/g)) {
        const line = drawing.replaceAll(/\[\||\|\]/g, '')
        const text = middle(pick(random, hosts), line).join('\n\n')
        const before = drawing.slice(0, part.index).replaceAll(/\[\||\|\]/g, '')
        const start = text.indexOf(line) + before.length
        all++
        if (await touches(text, start, start + (part[1] ?? '').length)) found++
        else missed.add(drawing)
      }
    row(kind, found, all, missed)
  }
}

async function silent(
  title: string,
  lines: readonly string[],
  isAtEnd: boolean
) {
  const flagged = new Set<string>()
  let count = 0
  let all = 0
  for (let time = 0; time < 40; time++)
    for (const line of lines) {
      all++
      if (!(await isFound(line, isAtEnd ? ending : middle))) continue
      count++
      flagged.add(line)
    }
  console.log(`\n${title}: ${count} of ${all} reported`)
  for (const line of flagged) console.log(`    ${line}`)
}

type Plant = (paragraphs: readonly string[], line: string) => readonly string[]

function middle(paragraphs: readonly string[], line: string) {
  const at = 2 + Math.floor(random() * (paragraphs.length - 4))
  return paragraphs.toSpliced(at, 0, line)
}

function ending(paragraphs: readonly string[], line: string) {
  return [...paragraphs, line]
}

async function isFound(line: string, plant: Plant): Promise<boolean> {
  const text = plant(pick(random, hosts), line).join('\n\n')
  const start = text.lastIndexOf(line)
  return touches(text, start, start + line.length)
}

async function touches(text: string, start: number, end: number) {
  const {leftovers} = new Article(await read(text, 'text'))
  return leftovers.some((one) => one.start < end && one.end > start)
}

function row(
  name: string,
  found: number,
  all: number,
  missed: ReadonlySet<string>
) {
  const share = ((100 * found) / all).toFixed(1).padStart(5)
  console.log(`  ${name.padEnd(22)} ${share} % of ${all}`)
  for (const line of missed) console.log(`      missed: ${line}`)
}
