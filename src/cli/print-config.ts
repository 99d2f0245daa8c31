import type {FileSettings} from '../config/settings-of-files.js'
import {safeJson} from '../report/escape.js'

/** The settings that apply to a file, as JSON, and where they stand. */
export async function printedSettings(
  path: string,
  settingsOf: (path: string) => Promise<FileSettings>
): Promise<string> {
  const {settings, place, isIgnored} = await settingsOf(path)
  const {rules, core, article, limits, preset} = settings
  const active: readonly [string, object][] = rules.map(
    ({rule, severity, includesInfo, options}) => [
      rule.meta.id,
      {
        severity: severity ?? rule.meta.severity,
        include: includesInfo ? 'info' : undefined,
        ...defaultsOf(rule.meta.options),
        ...options
      }
    ]
  )
  const printed = {
    file: path,
    from: place?.path ?? null,
    isIgnored: isIgnored || undefined,
    preset,
    rules: {...Object.fromEntries(active), ...core},
    ...article,
    limits
  }
  return safeJson(printed, 2) + '\n'
}

function defaultsOf(options: Readonly<Record<string, {default: unknown}>>) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, option.default])
  )
}
