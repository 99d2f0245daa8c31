import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {cli, folderOf} from './run-newslint.js'

/** 1,000 in `npm test`; 10,000 against 1,000 in `npm run test:many`. */
const isLong = process.env['NEWSLINT_MANY'] === '1'

/** Checks so many files with so few handles; the most memory it took, in KiB. */
function memoryOf(count: number, handles: number): number {
  const text = 'Harbour opens\n\n“We ran,“ Mira Karimova said.\n'
  const names = Array.from({length: count}, (_, index) => `${index}.txt`)
  const cwd = folderOf(Object.fromEntries(names.map((name) => [name, text])))
  const peak = new URL('../../bench/peak-memory.cjs', import.meta.url).pathname
  const command = `ulimit -n ${handles}; exec "$0" --require "$1" "$2" . --format json`
  const {status, stdout} = spawnSync(
    'sh',
    ['-c', command, process.execPath, peak, cli],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: Infinity,
      env: {...process.env, PEAK_MEMORY_FILE: join(cwd, 'peak')}
    }
  )
  expect(status).toBe(1)
  expect((JSON.parse(stdout) as unknown[]).length).toBe(count)
  return Number(readFileSync(join(cwd, 'peak'), 'utf8'))
}

test('1,000 files take no more than 64 handles', () => {
  memoryOf(1000, 64)
})

test.runIf(isLong)('10,000 files take little more memory than 1,000', () => {
  const ratio = memoryOf(10_000, 256) / memoryOf(1000, 256)
  console.log(`memory of 10,000 files ÷ 1,000: ${ratio.toFixed(2)}`)
  expect(ratio).toBeLessThan(1.5)
})
