// What newslint finds on the measuring sets beside the checkout, to
// bench/accuracy.md, and the floors of CI to bench/floors.json:
//   npm run accuracy
import {writeFileSync} from 'node:fs'
import {tables} from './accuracy-tables.js'
import {hasMeasuringSets, score, scoreTenth} from './score.js'

if (!hasMeasuringSets) {
  console.log('accuracy: no measuring sets, expected ../shared/eval')
  process.exit(0)
}

const report = tables(score())
writeFileSync(
  'bench/accuracy.md',
  `# Accuracy

What newslint finds on six measuring sets of published articles, five of them with planted faults; the articles stay outside this repository. On \`clean\` an alarm is true or false only by reading it: published articles carry real faults.
Made by \`npm run accuracy\`.

${report}`
)
writeFileSync('bench/floors.json', `${JSON.stringify(scoreTenth(), null, 2)}\n`)
console.log(report)
