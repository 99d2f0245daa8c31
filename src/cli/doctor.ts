import {version} from '../../package.json'
import * as rules from '../../rules/index.js'
import type {FileSettings} from '../config/settings-of-files.js'
import type {Source} from '../config/settings.js'
import {coreRules, defaultCoreSettings} from '../lint/core-rules.js'
import type {LintSettings} from '../lint/index.js'
import {escapeText} from '../report/escape.js'
import {table} from '../report/table.js'
import {formatByName} from './check-file.js'
import type {Ignores} from './ignores.js'

type Found = {
  readonly settingsOf: (path: string) => Promise<FileSettings>
  readonly ignores: Ignores
}

/** Which settings apply to files, and why: for people. */
export async function examined(
  paths: readonly string[],
  {settingsOf, ignores}: Found
): Promise<string> {
  const parts = [`newslint ${version}, Node ${process.version}\n`]
  for (const path of paths) {
    const {settings, place, sources, isIgnored} = await settingsOf(path)
    const isLeftOut = isIgnored || (await ignores.leavesOut(path, 'walked'))
    const [preset, from] = presetOf(sources)
    const facts = [
      ['read as', formatByName(path)],
      [
        'in a folder',
        isLeftOut
          ? 'left out by its name, .gitignore, .newslintignore or `ignores`'
          : 'checked'
      ],
      ['settings', place?.path ?? 'none found, so the defaults'],
      ['preset', `${preset} (${from})`],
      ...wordsOf(sources)
    ]
    parts.push(
      `\n${escapeText(path)}\n`,
      table(facts.map((row) => row.map(escapeText))),
      '\n',
      table(rulesOf(settings, sources).map((row) => row.map(escapeText)))
    )
  }
  return parts.join('')
}

function presetOf(sources: readonly Source[]) {
  const source = sources.findLast(({settings}) => settings.preset)
  return [
    source?.settings.preset ?? 'recommended',
    source?.from ?? 'default'
  ] as const
}

/** Lists of words, and which settings they are of. */
function wordsOf(sources: readonly Source[]) {
  const keys = ['accept', 'preferred', 'cues', 'roles'] as const
  return keys.flatMap((key) => {
    const source = sources.findLast(({settings}) => settings[key])
    const count = Object.keys(source?.settings[key] ?? {}).length
    return source ? [[key, `${count} (${source.from})`]] : []
  })
}

/** Each rule: what it is set to, and by which settings. */
function rulesOf(settings: LintSettings, sources: readonly Source[]) {
  const active = new Map(
    settings.rules.map(({rule: {meta}, severity}) => [
      meta.id,
      severity ?? meta.severity
    ])
  )
  const cores = Object.entries(settings.core ?? defaultCoreSettings)
  const ids = [
    ...Object.values(rules).map(({meta}) => meta.id),
    ...Object.keys(coreRules)
  ]
  const severities = new Map([...active, ...cores])
  return ids.map((id) => {
    const source = sources.findLast(
      (one) => one.settings.rules?.[id] !== undefined
    )
    return [id, severities.get(id) || 'off', source?.from ?? 'default']
  })
}
