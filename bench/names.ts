// How often two people of look-alike surnames, both introduced in full, are
// called one:
//   npm run bench:names
// What each evidence for a slip adds:
//   npm run bench:names -- --ablation
// Warnings on every 17th article to learn from, with those left out of the
// background list, to be read:
//   npm run bench:names -- --held-out 17
import {Article} from '../src/article/index.js'
import {isGivenName} from '../src/lexicon/known-names.js'
import {read} from '../src/read/index.js'
import {loadSet} from './articles.js'
import {printAblation} from './name-ablation.js'
import {printHeldOut} from './names-held-out.js'
import {pick, randomFrom} from './planted/random.js'

const random = randomFrom(3)
const hosts = ['clean', 'topics'].flatMap((set) => loadSet(set))
/** Given names that no list has. */
const inventedGiven =
  'Torvik Ushara Belno Quarin Zemeth Ovella Prandi Jorrek Ilvane Sutham Dreska Wenlo Kathun Yorvan Melisk Tabrin'.split(
    ' '
  )
const verbose = process.argv.includes('--verbose')

const heldOut = process.argv.indexOf('--held-out')

if (process.argv.includes('--ablation')) await printAblation()
else if (heldOut > 0) await printHeldOut(Number(process.argv[heldOut + 1]))
else {
  await row('second introduced with a listed given name', isGivenName)
  await row('second introduced with an unlisted given name', undefined)
}

async function row(
  title: string,
  isMeant: ((given: string) => boolean) | undefined
) {
  let alarmed = 0
  let all = 0
  for (const text of hosts) {
    const planted = await plant(text, isMeant)
    if (!planted) continue
    all++
    const {slips} = new Article(await read(planted.text, 'text'))
    const slip = slips.find(
      ({form, reference, level}) =>
        level === 'warning' &&
        planted.surnames.has(form) &&
        planted.surnames.has(reference)
    )
    if (!slip) continue
    alarmed++
    if (verbose) console.log(planted.names, slip.evidence)
  }
  const share = ((100 * alarmed) / all).toFixed(1)
  console.log(`${title.padEnd(46)} ${share} % of ${all} alarmed`)
}

/** Gives a second person of an article a look-alike of the first's surname. */
async function plant(
  text: string,
  isMeant: ((given: string) => boolean) | undefined
) {
  const {chains} = new Article(await read(text, 'text'))
  const people = chains.flatMap(({type, name}) => {
    const [given = '', surname = '', ...more] = name.split(' ')
    const isPlain =
      type === 'person' &&
      more.length === 0 &&
      /^[A-Z][a-z]+$/.test(given) &&
      /^[A-Z][a-z]{4,}$/.test(surname)
    return isPlain ? [{given, surname}] : []
  })
  const first = people.find(({given}) => isGivenName(given))
  const second = people.find(
    ({given, surname}) =>
      first &&
      surname !== first.surname &&
      given !== first.given &&
      (isMeant?.(given) ?? true)
  )
  if (!first || !second) return undefined
  const given = isMeant ? second.given : pick(random, inventedGiven)
  const surname = edited(first.surname)
  const planted = text
    .replaceAll(new RegExp(`\\b${second.surname}\\b`, 'g'), surname)
    .replaceAll(new RegExp(`\\b${second.given}(?= ${surname}\\b)`, 'g'), given)
  return {
    text: planted,
    surnames: new Set([first.surname, surname]),
    names: `${first.given} ${first.surname} / ${given} ${surname}`
  }
}

/** A word with one letter changed, put in, left out, doubled or moved. */
function edited(word: string): string {
  for (;;) {
    const at = 1 + Math.floor(random() * (word.length - 1))
    const letter = pick(random, [...'abcdefghijklmnoprstuvwyz'])
    const [before, own = '', after] = [
      word.slice(0, at),
      word[at],
      word.slice(at + 1)
    ]
    const one = pick(random, [
      before + letter + after,
      before + letter + own + after,
      before + after,
      before + own + own + after,
      before + after.slice(0, 1) + own + after.slice(1)
    ])
    if (one !== word) return one
  }
}
