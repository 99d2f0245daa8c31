import type {Rule} from '../src/rule/index.js'

/** All rules as a Markdown table, family by family. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = families.flatMap((family) =>
    rules
      .filter(({meta}) => meta.family === family)
      .map(
        ({meta: {id, isRecommended, severity, summary}}) =>
          `| ${family} | [\`${id}\`](rules/${id}/readme.md) | ${isRecommended ? severity : 'off'} | ${summary.replaceAll('|', '\\|')} |`
      )
  )
  return [
    '| family | rule | default | finds |',
    '| --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

const families = [
  'topics',
  'attribution',
  'marks',
  'names',
  'leftovers',
  'facts'
] as const
