// CPU of hostile patterns, and its growth, to bench/pathological.md:
//   npm run bench:pathological [-- KILOBYTES]
import {writeFileSync} from 'node:fs'
import {unified} from 'unified'
import {VFile} from 'vfile'
import * as rules from '../rules/index.js'
import {resolveSettings} from '../src/config/resolve.js'
import {retextEnglishByBlock} from '../src/index.js'
import {lint} from '../src/lint/index.js'
import {failuresOf} from '../src/lint/notice.js'
import {cpuTime} from './cost.js'
import {patterns} from './patterns.js'

const size = Number(process.argv[2] ?? 1000) * 1000
const settings = resolveSettings(Object.values(rules), [
  {limits: {maxTime: 600}}
])
const parser = unified().use(retextEnglishByBlock)
const rows: string[] = []

for (const pattern of patterns) {
  await costOf(pattern.make(20_000), pattern.format)
  const half = await costOf(pattern.make(size / 2), pattern.format)
  const whole = await costOf(pattern.make(size), pattern.format)
  const growth =
    whole.cpu < 100
      ? '–'
      : `× ${(whole.cpu / Math.max(1, half.cpu)).toFixed(1)}`
  const parse =
    pattern.format === 'text'
      ? `${(await cpuOf(() => parser.parse(pattern.make(size)))).toFixed(0)} ms`
      : '–'
  const row = [
    `\`${JSON.stringify(pattern.name).slice(1, -1).replaceAll('|', '\\|')}\``,
    pattern.format,
    `${whole.cpu.toFixed(0)} ms`,
    growth,
    parse,
    whole.failure ?? ''
  ]
  console.log(row.join('\t'))
  rows.push(`| ${row.join(' | ')} |`)
}

writeFileSync(
  'bench/pathological.md',
  `# Hostile patterns

CPU of one check with all rules, on ${size / 1000} kB of one pattern repeated, and its growth from half of it (– under 100 ms); beside it the parse by \`retextEnglishByBlock\`. At most 2,000 ms and × 2.5, or a limit named.
Made by \`npm run bench:pathological\`, Node ${process.version}.

| pattern | format | check | growth | parse | stopped by |
|---|---|---|---|---|---|
${rows.join('\n')}
`
)

async function costOf(
  value: string,
  format: (typeof patterns)[number]['format']
) {
  const file = new VFile({value})
  const cpu = await cpuOf(() => lint(file, format, settings, {lang: 'en'}))
  return {cpu, failure: failuresOf(file)[0]?.reason}
}

/** CPU in milliseconds. */
async function cpuOf(run: () => unknown): Promise<number> {
  const before = cpuTime()
  await run()
  return cpuTime() - before
}
