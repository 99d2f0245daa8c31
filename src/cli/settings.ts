import * as rules from '../../rules/index.js'
import {resolveSettings} from '../config/resolve.js'
import type {Settings} from '../config/settings.js'
import type {LintSettings} from '../lint/index.js'
import type {OptionValues} from './options.js'

/** The settings of a run: the file's, then what the command line says. */
export async function settingsOf(values: OptionValues): Promise<LintSettings> {
  const layers: Settings[] = []
  if (values.config !== undefined) {
    const {loadSettings} = await import('../config/load.js')
    layers.push(loadSettings(values.config, Object.values(rules)))
  }
  if (values.rule ?? values.limit) {
    const {settingsFromOptions} = await import('./settings-from-options.js')
    layers.push(settingsFromOptions(values))
  }
  return resolveSettings(Object.values(rules), layers)
}
