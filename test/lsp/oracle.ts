import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'
import type {Diagnostic} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Format} from '../../src/read/document.js'
import {cli} from '../cli/run-newslint.js'

type Finding = {
  readonly ruleId?: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly reason: string
  readonly start?: number
  readonly end?: number
}

/** The command line, which says what the findings of a text are. */
export function startOracle() {
  const child = spawn(process.execPath, [cli, '--jsonl', '--no-config'])
  const waiting: ((line: string) => void)[] = []
  createInterface(child.stdout).on('line', (line) => waiting.shift()?.(line))
  return {
    async findingsOf(text: string, type: Format) {
      const line = await new Promise<string>((resolve) => {
        waiting.push(resolve)
        child.stdin.write(`${JSON.stringify({id: 1, text, type})}\n`)
      })
      const {messages} = JSON.parse(line) as {messages: readonly Finding[]}
      return messages
        .map(({ruleId, severity, reason, start = 0, end = 0}) =>
          JSON.stringify([ruleId, severity, reason, start, end])
        )
        .toSorted()
    },
    stop: () => void child.kill()
  }
}

const severities = ['', 'error', 'warning', 'info']

/** What an editor was told of a text, in the form of the oracle's answers. */
export function asFindings(
  text: string,
  diagnostics: readonly Diagnostic[]
): readonly string[] {
  const document = TextDocument.create('untitled:1', 'plaintext', 1, text)
  return diagnostics
    .map(({code, severity = 0, message, range}) =>
      JSON.stringify([
        code,
        severities[severity],
        message,
        document.offsetAt(range.start),
        document.offsetAt(range.end)
      ])
    )
    .toSorted()
}
