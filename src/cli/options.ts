import {parseArgs} from 'node:util'
import {UsageError} from './usage-error.js'

type Declared = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands for its value in the help. */
  readonly value?: string
  readonly about: string
}

/** All options of the command line. */
export const declaredOptions = {
  type: {
    type: 'string',
    value: 'text|markdown|html',
    about: 'what the files are, whatever they are called'
  },
  'stdin-filename': {
    type: 'string',
    value: 'FILE',
    about: 'what `-`, the standard input, is called'
  },
  format: {
    type: 'string',
    short: 'f',
    multiple: true,
    value: 'FORMAT[:FILE]',
    about:
      'how to write findings (default: pretty): pretty, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjsonl, unix or html'
  },
  'output-file': {
    type: 'string',
    short: 'o',
    value: 'FILE',
    about: 'write there instead of to the standard output'
  },
  'show-source': {
    type: 'boolean',
    about: 'pretty shows the line of each finding, and where on it'
  },
  jsonl: {
    type: 'boolean',
    about: 'filter: one {"id","text"} a line in, one {"id","messages"} out'
  },
  offsets: {
    type: 'string',
    value: 'utf16|codepoint',
    about: 'what JSON counts offsets and columns in (default: utf16)'
  },
  'fail-on': {
    type: 'string',
    value: 'error|warning|info|never',
    about: 'lightest finding that makes the exit code 1 (default: warning)'
  },
  fix: {
    type: 'boolean',
    about: 'put right what cannot change the meaning; of `-`, print it'
  },
  'dry-run': {
    type: 'boolean',
    about: 'with --fix: write nothing, report what would be left'
  },
  diff: {type: 'boolean', about: 'print what --fix would change, as a diff'},
  'max-warnings': {
    type: 'string',
    value: 'N',
    about: 'let so many warnings pass; errors do not'
  },
  quiet: {type: 'boolean', short: 'q', about: 'errors only: --preset quiet'},
  baseline: {
    type: 'string',
    value: 'FILE',
    about: 'report only findings that this file does not list'
  },
  'update-baseline': {
    type: 'boolean',
    about: 'write all findings to the --baseline'
  },
  since: {
    type: 'string',
    value: 'REF',
    about: 'report only what stands on paragraphs changed since, by git'
  },
  'min-confidence': {
    type: 'string',
    value: '0…1',
    about: 'leave out findings that are less likely true'
  },
  cache: {
    type: 'boolean',
    about: 'keep results, and check only what changed since'
  },
  'cache-location': {
    type: 'string',
    value: 'FOLDER',
    about: 'where to keep them (default: your own folder for caches)'
  },
  threads: {
    type: 'string',
    value: 'N|auto',
    about: 'check so many files at a time (default: 1)'
  },
  watch: {type: 'boolean', short: 'w', about: 'check again after each change'},
  stats: {type: 'boolean', about: 'print time and findings by rule'},
  'min-severity': {
    type: 'string',
    value: 'error|warning|info',
    about: 'lightest finding that is shown and fixed (default: warning)'
  },
  init: {
    type: 'boolean',
    about: 'write settings to start from: .newslintrc.json'
  },
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    about: 'settings to use, JSON or YAML'
  },
  'no-config': {type: 'boolean', about: 'use no settings file'},
  'print-config': {
    type: 'string',
    value: 'FILE',
    about: 'print the settings that apply to a file, and where they stand'
  },
  preset: {
    type: 'string',
    value: 'recommended|strict|quiet',
    about: 'strict: info counts as warning; quiet: errors only'
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID=SEVERITY',
    about: 'set a rule: off, on, info, warning or error'
  },
  limit: {
    type: 'string',
    multiple: true,
    value: 'NAME=VALUE',
    about: 'set a limit: maxFileSize=20MiB'
  },
  'ignore-pattern': {
    type: 'string',
    multiple: true,
    value: 'GLOB',
    about: 'files not to check, as in a .gitignore'
  },
  'no-ignore': {
    type: 'boolean',
    about: 'check what .newslintignore, .gitignore and `ignores` leave out'
  },
  published: {
    type: 'string',
    value: 'DATE',
    about: 'date of publication, where a file does not say: 2024-05-31'
  },
  lsp: {type: 'boolean', about: 'serve an editor, over stdin and stdout'},
  stdio: {type: 'boolean', about: 'with --lsp, which many editors add'},
  clientProcessId: {
    type: 'string',
    value: 'PID',
    about: 'with --lsp, which some editors add'
  },
  partial: {
    type: 'boolean',
    about: 'with corpus: write what `corpus merge` takes up again'
  },
  color: {type: 'boolean', about: 'use colour'},
  'no-color': {type: 'boolean', about: 'use no colour'},
  'list-rules': {type: 'boolean', about: 'list the rules'},
  explain: {
    type: 'string',
    value: 'RULE',
    about: 'say what a rule finds, with examples'
  },
  version: {type: 'boolean', short: 'v', about: 'print the version'},
  help: {type: 'boolean', short: 'h', about: 'print this help'}
} as const satisfies Readonly<Record<string, Declared>>

/** Reads the command line. Throws a `UsageError`. */
export async function readOptions(args: readonly string[]) {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: declaredOptions,
      allowPositionals: true
    })
    return {values, targets: positionals}
  } catch (error) {
    throw await usageError(error)
  }
}

export type OptionValues = Awaited<ReturnType<typeof readOptions>>['values']

/** The value of an option that is one of a few words. */
export function oneOf<const Word extends string>(
  name: string,
  value: string,
  words: readonly Word[]
): Word {
  const word = words.find((one) => one === value)
  if (word !== undefined) return word
  throw new UsageError(
    `unexpected --${name} ${value}, expected ${words.join(', ')}`
  )
}

async function usageError(error: unknown): Promise<UsageError> {
  const message = error instanceof Error ? error.message : String(error)
  const [, name] = /^Unknown option '--?([^']*)'/.exec(message) ?? []
  if (name === undefined) return new UsageError(message.split('\n')[0] ?? '')
  const {nearest} = await import('../text/nearest.js')
  const meant = nearest(name, Object.keys(declaredOptions))
  return new UsageError(
    `unknown option --${name}` + (meant ? `, expected --${meant}` : '')
  )
}
