import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {VFile} from 'vfile'
import type {Format} from '../read/document.js'
import {lint, type LintSettings} from '../lint/index.js'
import {inspection} from '../report/inspection.js'
import {messageRecords} from '../report/record.js'

/** One record in, one record out, in order; returns the exit code. */
export async function filterRecords(
  settings: LintSettings,
  inspects: boolean
): Promise<number> {
  let found = false
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Infinity
  })) {
    if (line === '') continue
    const {id, text, type} = JSON.parse(line) as {
      id: string
      text: string
      type?: Format
    }
    const file = new VFile({value: text})
    const article = await lint(
      file,
      type ?? 'text',
      inspects ? {rules: []} : settings
    )
    if (file.messages.length > 0) found = true
    const result = inspects
      ? {id, ...inspection(article)}
      : {id, messages: messageRecords(file)}
    if (!process.stdout.write(JSON.stringify(result) + '\n'))
      await once(process.stdout, 'drain')
  }
  return found ? 1 : 0
}
