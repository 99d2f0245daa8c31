import type {Format, Metadata} from '../read/document.js'
import type {FileCheck} from './check-file.js'
import {readIgnores} from './ignores.js'
import {oneOf, type OptionValues} from './options.js'
import {settingsOf} from './settings.js'
import type {Step} from './step.js'
import {UsageError} from './usage-error.js'

/** How the command line wants files checked. Throws a `UsageError`. */
export async function fileCheckOf(
  values: OptionValues,
  steps: readonly Step[],
  mayUseCache: boolean
): Promise<FileCheck> {
  const location = values['cache-location']
  const isCached = mayUseCache && (values.cache ?? location !== undefined)
  const cache = isCached
    ? (await import('./cache.js')).openCache(location)
    : undefined
  return {
    settingsOf: await settingsOf(values),
    ignores: ignoresOf(values),
    isInspection: false,
    ...formatOf(values),
    stdinName: values['stdin-filename'] ?? '<stdin>',
    stated: statedBy(values),
    steps,
    isNarrowed: steps.some(({narrow}) => narrow),
    ...(cache && {cache})
  }
}

export function ignoresOf(values: OptionValues) {
  return readIgnores(values['ignore-pattern'] ?? [], !values['no-ignore'])
}

export function formatOf(values: OptionValues): {format?: Format} {
  if (values.type === undefined) return {}
  const words = ['text', 'markdown', 'html'] as const
  return {format: oneOf('type', values.type, words)}
}

export function statedBy({published}: OptionValues): Metadata {
  if (published === undefined) return {}
  if (!/^\d{4}-\d{2}-\d{2}/.test(published) || isNaN(Date.parse(published))) {
    throw new UsageError(
      `unexpected --published ${published}, expected a date as in 2024-05-31`
    )
  }
  return {published}
}
