import {declaredOptions} from './options.js'

/** What `--help` prints. */
export function helpText(): string {
  const rows = Object.entries(declaredOptions).map(([name, option]) => {
    const short = 'short' in option ? `-${option.short}, ` : '    '
    const value = 'value' in option ? ` ${option.value}` : ''
    return [`  ${short}--${name}${value}`, option.about] as const
  })
  const width = Math.max(...rows.map(([usage]) => usage.length)) + 2
  const options = rows.map(([usage, about]) => usage.padEnd(width) + about)
  return `Usage: newslint [options] <files, folders, globs or ->
       newslint inspect [options] <files …>   what newslint sees: people, quotes, paragraphs
       newslint doctor [options] <files …>    which settings apply to files, and why
       newslint corpus names <files …>        names in two spellings across files
       newslint corpus duplicates <files …>   paragraphs that stand in several files
       newslint corpus merge <partials …>     bring together what --partial wrote
       newslint [inspect] --jsonl             a filter for records

Options:
${options.join('\n')}

Exit code: 0 nothing found, 1 findings, 2 something could not be checked.
`
}
