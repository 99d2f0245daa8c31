// What share of planted numbers and dates that cannot be is found, and on what
// share of the same sentences with the right numbers there is an alarm:
//   npm run bench:numbers
import {Article} from '../src/article/index.js'
import {defaultSettings} from '../src/article/settings.js'
import {read} from '../src/read/index.js'
import {loadSet} from './articles.js'
import {filled, numberKinds, published} from './planted/number-forms.js'
import {pick, randomFrom} from './planted/random.js'

const times = 40
const random = randomFrom(11)
const hosts = loadSet('clean')
  .map((text) => text.split(/\n{2,}/))
  .filter((paragraphs) => paragraphs.length >= 8)

for (const [kind, {texts, values}] of Object.entries(numberKinds)) {
  let found = 0
  let false_ = 0
  const missed = new Map<string, number>()
  for (const text of texts)
    for (let time = 0; time < times; time++) {
      const {sound, fault} = values(random, text)
      if (await isFound(filled(text, sound))) false_++
      if (await isFound(filled(text, {...sound, ...fault}))) found++
      else missed.set(text, (missed.get(text) ?? 0) + 1)
    }
  const all = texts.length * times
  const share = (count: number) => ((100 * count) / all).toFixed(1).padStart(5)
  console.log(
    `${kind.padEnd(22)} ${share(found)} % found, ${share(false_)} % false, of ${all}`
  )
  for (const [text, count] of missed)
    console.log(`    ${count} missed: ${text.replaceAll('\n\n', ' ¶ ')}`)
}

/** Whether the planted paragraphs are reported in an article. */
async function isFound(planted: string): Promise<boolean> {
  const paragraphs = pick(random, hosts)
  const at = 2 + Math.floor(random() * (paragraphs.length - 4))
  const text = paragraphs.toSpliced(at, 0, planted).join('\n\n')
  const start = text.indexOf(planted)
  const settings = {...defaultSettings, published}
  const article = new Article(await read(text, 'text'), settings)
  const places = [
    ...article.numberConflicts.map((one) => one.at),
    ...article.dateConflicts.map((one) =>
      one.kind === 'event' ? one.at : one.date
    )
  ]
  return places.some(
    (place) => place.start >= start && place.end <= start + planted.length
  )
}
