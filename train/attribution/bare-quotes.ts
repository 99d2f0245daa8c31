// Learns how much each sign says for a bare quotation having a speaker, and
// writes data/bare-quotes.json: bare quotes of published articles against
// quotes planted where nobody speaks. Prints what each chance finds:
// cross-validated, and on the measuring sets, from which it learns nothing.
//
//   npm run train:bare-quotes -- [--every 1] [--without "sign;sign"] [--ablate]
import {existsSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {fit, pointsOf, type Case, type Model} from './logistic.js'
import {plantings} from './plant.js'
import {
  isWord,
  measuringRows,
  trainingRows,
  type Kind,
  type Row,
  type Rows
} from './rows.js'

const {values: args} = parseArgs({
  options: {
    train: {type: 'string', default: '../shared/train'},
    measure: {type: 'string', default: '../shared/eval/data'},
    /** Learn from every so many-th article only. */
    every: {type: 'string', default: '1'},
    /** Signs to leave out, to see what they are worth; writes nothing. */
    without: {type: 'string', multiple: true},
    /** Leaves out each sign in turn; writes nothing. */
    ablate: {type: 'boolean', default: false}
  }
})

/** Published articles that truly have such a quote: the prior of `confidence`. */
const prior = 0.01
const folds = 5
/** Chances of having no speaker that are tried as the least one to warn of. */
const chances = [0.01, 0.015, 0.018, 0.02, 0.022, 0.025, 0.03, 0.04, 0.06]
/** Alarms per 100 published articles at which signs are compared. */
const ablationAlarms = 1.5
/** Words that stand before, and after, that many bare quotes are looked at … */
const leastWords = 30
/** … and so many kept. */
const keptWords = {before: 150, after: 80}
/** The harder plantings count twice, and so do the few published. */
const weightOf = (kind: Kind) =>
  kind === 'moved' || kind === 'own paragraph' ? 1 : 2

const all = await trainingRows(args.train, Number(args.every))
const measuring = existsSync(args.measure)
  ? await measuringRows(args.measure)
  : undefined

const telling = tellingWords(all.rows)

if (args.ablate) {
  ablate()
} else {
  const model = learn(all.rows, telling)
  if (!args.without) write(model)
  report('all signs', model)
  for (const signs of args.without ?? [])
    report(`without ${signs}`, learn(all.rows, telling, signs.split(';')))
}

/** What is found of each kind at so many alarms, learnt from half of the articles. */
function ablate() {
  const isLearnt = ({article}: Row) => article % 2 === 0
  const half = all.rows.filter(isLearnt)
  const other: Rows = {
    rows: all.rows.filter((row) => !isLearnt(row)),
    counts: new Map([...all.counts].map(([kind, count]) => [kind, count / 2]))
  }
  const signs = new Set(
    all.rows.flatMap(({features}) =>
      features.map(([name]) => (isWord(name) ? name.replace(/ .*/, '') : name))
    )
  )
  for (const sign of ['', ...signs]) {
    const learnt = learn(half, telling, [sign])
    const worth = (rows: Rows) => foundAt(rows, learnt, ablationAlarms)
    console.log(
      [sign || 'all signs', worth(other), measuring && worth(measuring)].join(
        '\t'
      )
    )
  }
}

function learn(
  rows: readonly Row[],
  words: ReadonlySet<string>,
  without: readonly string[] = []
): Model {
  return fit(rows.map((row) => caseOf(row, words, without)))
}

function caseOf(
  {kind, features}: Row,
  words: ReadonlySet<string>,
  without: readonly string[]
): Case {
  return {
    features: features.filter(
      ([name]) =>
        !without.includes(name) &&
        (isWord(name)
          ? words.has(name) && !without.includes(name.split(' ')[0] ?? '')
          : true)
    ),
    isPositive: kind === 'published',
    weight: weightOf(kind)
  }
}

/** The words that tell most, of those that are common enough. */
function tellingWords(rows: readonly Row[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {features} of rows)
    for (const [name] of features)
      if (isWord(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const common = new Set(
    [...counts].filter(([, count]) => count >= leastWords).map(([name]) => name)
  )
  const {weights} = learn(rows, common)
  return new Set(
    (['before', 'after'] as const).flatMap((side) =>
      [...common]
        .filter((name) => name.startsWith(`${side} `))
        .map((name) => {
          const share = (counts.get(name) ?? 0) / rows.length
          const weight = Math.abs(weights.get(name) ?? 0)
          return {name, worth: weight * Math.sqrt(share * (1 - share))}
        })
        .sort((a, b) => b.worth - a.worth)
        .slice(0, keptWords[side])
        .map(({name}) => name)
    )
  )
}

function write({intercept, weights: learnt}: Model) {
  const entries = [...learnt].sort(([a], [b]) => (a < b ? -1 : 1))
  const wordsOf = (side: string) =>
    Object.fromEntries(
      entries
        .filter(([name]) => isWord(name) && name.startsWith(`${side} `))
        .map(([name, weight]) => [name.slice(side.length + 1), round(weight)])
    )
  const weights = Object.fromEntries([
    ...entries
      .filter(([name]) => !isWord(name))
      .map(([name, weight]) => [name, round(weight)] as const),
    ['words before', 1],
    ['words after', 1]
  ])
  const words = {before: wordsOf('before'), after: wordsOf('after')}
  writeFileSync(
    'data/bare-quotes.json',
    JSON.stringify(
      {weights, words, even: round(evenOf({intercept}))},
      undefined,
      2
    ) + '\n'
  )
}

/** The points at which planted and published are as likely, on published copy. */
function evenOf({intercept}: Pick<Model, 'intercept'>): number {
  const weigh = (rows: readonly Row[]) =>
    rows.reduce((sum, {kind}) => sum + weightOf(kind), 0)
  const published = all.rows.filter(({kind}) => kind === 'published')
  const planted = all.rows.filter(({kind}) => kind !== 'published')
  const perArticle = published.length / (all.counts.get('published') ?? 1)
  return (
    -intercept +
    Math.log((prior / perArticle) * (weigh(published) / weigh(planted)))
  )
}

function report(title: string, learnt: Model) {
  console.log(`\n${title}: ${all.rows.length} bare quotes`)
  if (!args.without) {
    const apart = Array.from({length: folds}, (_, fold) =>
      learn(
        all.rows.filter(({article}) => article % folds !== fold),
        telling
      )
    )
    table(
      `${folds}-fold cross-validated`,
      all,
      ({article}) => apart[article % folds] ?? learnt
    )
  }
  if (measuring) table('measuring sets, unseen', measuring, () => learnt)
}

/** The shares of each planting that stand out as much as so many published ones. */
function foundAt({rows, counts}: Rows, learnt: Model, alarms: number): string {
  const pointed = rows.map((row) => ({
    kind: row.kind,
    points: pointsOf(learnt, row)
  }))
  const published = pointed
    .filter(({kind}) => kind === 'published')
    .map(({points}) => points)
    .sort((a, b) => a - b)
  const limit =
    published[Math.round((alarms / 100) * (counts.get('published') ?? 0))] ?? 0
  return plantings
    .map((planting) => {
      const found = pointed.filter(
        ({kind, points}) => kind === planting && points < limit
      )
      return ((100 * found.length) / (counts.get(planting) ?? 1)).toFixed(1)
    })
    .join(' ')
}

function table(title: string, {rows, counts}: Rows, of: (row: Row) => Model) {
  const own = rows.map((row) => {
    const learnt = of(row)
    return 1 / (1 + Math.exp(pointsOf(learnt, row) - evenOf(learnt)))
  })
  const share = (kind: Kind, chance: number) => {
    const found = rows.filter(
      (row, index) => row.kind === kind && (own[index] ?? 0) >= chance
    )
    return ((100 * found.length) / (counts.get(kind) ?? 1)).toFixed(1)
  }
  console.log(title)
  for (const chance of chances) {
    const found = plantings.map((kind) => `${kind} ${share(kind, chance)} %`)
    console.log(
      `  chance ${chance}: ${share('published', chance)} alarms per 100 published articles; ${found.join(', ')}`
    )
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
