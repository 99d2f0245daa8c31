// newslint, but certain records stop it:
//   fragile-newslint.mjs FOLDER ARGUMENTS…
// `once` stops it the first time, in the middle of an answer; `worker` stops
// the process that started it, the first time; `poison` stops it every time.
import {spawn} from 'node:child_process'
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline'

const [folder = '', ...args] = process.argv.slice(2)
const isFilter = args[0] === '--jsonl'
const newslint = spawn('node', ['dist/cli.cjs', ...args], {
  stdio: isFilter ? ['pipe', 'pipe', 'inherit'] : 'inherit'
})
newslint.on('exit', (code) => process.exit(code ?? 3))
if (isFilter) await answerInTurn()

async function answerInTurn() {
  const answers = createInterface({input: newslint.stdout})[
    Symbol.asyncIterator
  ]()
  for await (const line of createInterface({input: process.stdin})) {
    const [, id] = /^\{"id":"(once|worker|poison)"/.exec(line) ?? []
    if (id && isDue(id)) {
      newslint.removeAllListeners('exit').kill('SIGKILL')
      if (id === 'once') process.stdout.write('{"id":"onc')
      if (id === 'worker') process.kill(process.ppid, 'SIGKILL')
      process.kill(process.pid, 'SIGKILL')
    }
    newslint.stdin.write(line + '\n')
    process.stdout.write((await answers.next()).value + '\n')
  }
  newslint.stdin.end()
}

function isDue(id) {
  const mark = join(folder, id)
  if (id !== 'poison' && existsSync(mark)) return false
  writeFileSync(mark, '')
  return true
}
