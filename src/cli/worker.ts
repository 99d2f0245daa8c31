import {parentPort} from 'node:worker_threads'
import {plainMessage} from '../lint/plain-message.js'
import {checkFile, type FileCheck} from './check-file.js'
import {fileCheckOf} from './file-check.js'
import type {Answer, Task} from './pool.js'

let check: Promise<FileCheck> | undefined
let last: Promise<void> = Promise.resolve()

// One after the other, so that the answers come in the order of the questions.
parentPort?.on('message', (message: Task | string) => {
  if (typeof message !== 'string') {
    const {values, isNarrowed} = message
    check = fileCheckOf(values, [], true).then((one) => ({...one, isNarrowed}))
    return
  }
  last = last.then(async () => {
    parentPort?.postMessage(await answerFor(message))
  })
})

async function answerFor(path: string): Promise<Answer> {
  try {
    if (!check) throw new Error('no task was given')
    const result = await checkFile({path}, await check)
    if (!result) return {isLeftOut: true}
    const {file, skipped} = result
    return {
      text: String(file),
      messages: file.messages.map(plainMessage),
      ...(skipped && {skipped})
    }
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}
