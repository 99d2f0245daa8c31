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

/** The texts of one measuring set; none where it is absent. */
export function loadSet(name: string): readonly string[] {
  const path = `${data}${name}.jsonl.gz`
  if (!existsSync(path)) return []
  return gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as {text: string}).text)
}
