import {VFile} from 'vfile'
import * as rules from '../../rules/index.js'
import {loadFor} from '../../src/browser/data.js'
import {resolveSettings} from '../../src/config/resolve.js'
import {lint} from '../../src/lint/index.js'
import {section} from '../../src/report/html/section.js'
import {severityOf} from '../../src/report/record.js'
import type {Answer, Question} from './question.js'

const settings = resolveSettings(Object.values(rules), [])
const families = new Set(settings.rules.map(({rule}) => rule.meta.family))

addEventListener('message', ({data}: MessageEvent<Question>) => {
  void answer(data).then((found) => postMessage(found))
})

async function answer(question: Question): Promise<Answer> {
  try {
    return {markup: await check(question)}
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)}
  }
}

async function check({text, format, showsInfo}: Question): Promise<string> {
  await loadFor(families)
  const file = new VFile({path: 'What was found', value: text})
  const result = await lint(file, format, settings)
  if (!showsInfo)
    file.messages = file.messages.filter((one) => severityOf(one) !== 'info')
  return section({file, ...result}, 'a')
}
