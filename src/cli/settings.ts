import * as rules from '../../rules/index.js'
import {settingsOfFiles} from '../config/settings-of-files.js'
import type {Settings} from '../config/settings.js'
import type {OptionValues} from './options.js'
import {oneOf} from './options.js'

/** Which settings apply to a file: those found, then the command line's. */
export async function settingsOf(values: OptionValues) {
  const last: Settings[] = []
  if (values.rule ?? values.limit) {
    const {settingsFromOptions} = await import('./settings-from-options.js')
    last.push(settingsFromOptions(values))
  }
  const preset = values.quiet ? 'quiet' : values.preset
  if (preset !== undefined)
    last.push({preset: oneOf('preset', preset, presets)})
  const config = values['no-config'] ? false : values.config
  return settingsOfFiles({
    rules: Object.values(rules),
    last,
    ...(config !== undefined && {config})
  })
}

const presets = ['recommended', 'strict', 'quiet'] as const
