import {existsSync, writeFileSync} from 'node:fs'
import {settingsIn} from '../config/find.js'
import {UsageError} from './usage-error.js'

const installed = './node_modules/newslint/settings.schema.json'
const published = 'https://unpkg.com/newslint/settings.schema.json'

/**
 * Writes settings to start from into the working folder, and says so. Throws
 * a `UsageError` where there are some.
 */
export function initialise(): string {
  const known = settingsIn('.')
  if (known && known.within !== '.textlintrc')
    throw new UsageError(`${known.path} is there already`)
  const name = '.newslintrc.json'
  const settings = {
    $schema: existsSync(installed) ? installed : published,
    preset: 'recommended',
    rules: {},
    accept: [],
    preferred: {},
    ignores: []
  }
  writeFileSync(name, JSON.stringify(settings, undefined, 2) + '\n', {
    flag: 'wx'
  })
  return `${name} written; newslint --list-rules lists what can be set\n`
}
