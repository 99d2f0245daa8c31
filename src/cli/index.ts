import {escapeText} from '../report/escape.js'
import {run} from './run.js'
import {UsageError} from './usage-error.js'

// A closed pipe, as in `newslint … | head -1`: nobody reads on.
process.stdout.on('error', () => process.exit(2))
process.stderr.on('error', () => process.exit(2))

process.once('SIGINT', () => {
  process.stderr.write('\nnewslint: interrupted; not all was checked\n')
  process.exit(130)
})

void main()

async function main() {
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const help = error instanceof UsageError ? '; see newslint --help' : ''
    for (const line of reason.split('\n'))
      process.stderr.write(`newslint: ${escapeText(line)}${help}\n`)
    process.exitCode = 2
  }
}
