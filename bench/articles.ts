import {existsSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

const data = '../shared/eval/data/'

/** The texts of `count` articles, of 3 kB and more where measured; repeated if there are fewer. */
export function loadArticles(count: number): readonly string[] {
  const texts = ['clean', 'topics', 'marks'].flatMap((set) => loadSet(set))
  if (texts.length === 0) {
    console.log(`bench: no articles in ${data}`)
    process.exit(0)
  }
  return Array.from(
    {length: count},
    (_, index) => texts[index % texts.length] ?? ''
  )
}

type Fault = {
  readonly kind: string
  readonly spans: readonly (readonly [number, number])[]
}
type Measured = {readonly text: string; readonly fault?: Fault}

/** The texts of one measuring set; none where it is absent. */
export function loadSet(name: string): readonly string[] {
  return loadRecords(name).map(({text}) => text)
}

/** Texts with one planted fault each, its kind and places; none where the set is absent. */
export function loadFaults(name: string): readonly (Fault & {text: string})[] {
  return loadRecords(name).flatMap(({text, fault}) =>
    fault ? [{text, ...fault}] : []
  )
}

function loadRecords(name: string): readonly Measured[] {
  const path = `${data}${name}.jsonl.gz`
  if (!existsSync(path)) return []
  return gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Measured)
}

const training = '../shared/train/'

/** The texts of every so many-th article to learn from; none where they are absent. */
export function loadTraining(name: string, every: number): readonly string[] {
  const path = `${training}${name}.jsonl.gz`
  if (!existsSync(path)) return []
  return gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter((line, index) => line !== '' && index % every === 0)
    .map((line) => {
      const {title, paragraphs} = JSON.parse(line) as {
        title: string
        paragraphs: string[]
      }
      return [title, ...paragraphs].join('\n\n')
    })
}
