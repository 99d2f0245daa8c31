// CPU of each view and each rule, without what they ask of others:
//   npm run bench:views [-- ARTICLES]
import * as rules from '../rules/index.js'
import {Article} from '../src/article/index.js'
import {read} from '../src/read/index.js'
import {loadArticles} from './articles.js'
import {cpuTime} from './cost.js'

const count = Number(process.argv[2] ?? 400)
/** Others before them: code is compiled as in a long run. */
const all = loadArticles(2 * count)
const [before, texts] = [all.slice(0, count), all.slice(count)]
const views = Object.entries(
  Object.getOwnPropertyDescriptors(Article.prototype)
).filter(([, property]) => property.get)

/** CPU in milliseconds, by view or rule. */
let costs = new Map<string, number>()
let inner = 0

for (const [name, {get}] of views) {
  Object.defineProperty(Article.prototype, name, {
    get(this: Article) {
      const value: unknown = measure(name, () => get?.call(this))
      // From now on a plain property: further calls cost what they always do.
      Object.defineProperty(this, name, {value})
      return value
    }
  })
}

for (let round = 0; round < 3; round++) await run(before)
costs = new Map()
await run(texts)

const characters = texts.reduce((sum, text) => sum + text.length, 0)
const perArticle = (milliseconds: number) =>
  ((milliseconds / characters) * 3000).toFixed(3)
const total = [...costs.values()].reduce((sum, cost) => sum + cost, 0)
console.log(`CPU ms per 3,000 characters (${texts.length} articles)\n`)
for (const [name, cost] of [...costs].sort((a, b) => b[1] - a[1]))
  console.log(`${perArticle(cost).padStart(8)}  ${name}`)
console.log(`${perArticle(total).padStart(8)}  all`)

async function run(articles: readonly string[]) {
  for (const text of articles) {
    const before = cpuTime()
    const document = await read(text, 'text')
    add('(read)', cpuTime() - before)
    const article = new Article(document)
    for (const [name] of views) Reflect.get(article, name)
    for (const rule of Object.values(rules))
      measure(`${rule.meta.id} (${rule.meta.family})`, () => [
        ...rule.check(article)
      ])
  }
}

/** Counts the CPU of `compute` less that of measurements inside it. */
function measure<Value>(name: string, compute: () => Value): Value {
  const outer = inner
  inner = 0
  const before = cpuTime()
  const value = compute()
  const spent = cpuTime() - before
  add(name, spent - inner)
  inner = outer + spent
  return value
}

function add(name: string, cost: number) {
  costs.set(name, (costs.get(name) ?? 0) + cost)
}
