#!/usr/bin/env node
import {readFile} from 'node:fs/promises'
import {VFile} from 'vfile'
import * as rules from '../../rules/index.js'
import {lint, type LintSettings} from '../lint/index.js'
import {filterRecords} from './jsonl.js'

const settings: LintSettings = {
  rules: Object.values(rules).map((rule) => ({rule}))
}
const args = process.argv.slice(2)
if (args.includes('--jsonl')) {
  process.exitCode = await filterRecords(settings, args.includes('inspect'))
} else {
  const {reporter} = await import('vfile-reporter')
  for (const path of args) {
    const file = new VFile({path, value: await readFile(path)})
    await lint(file, 'text', settings)
    console.log(reporter(file))
  }
}
