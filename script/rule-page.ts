import type {Example, Rule} from '../src/rule/index.js'

/** A rule's readme: what it finds and why, its options and examples. */
export function rulePage({
  rule: {meta},
  examples
}: {
  readonly rule: Rule
  readonly examples: readonly Example[]
}): string {
  const flagged = examples.filter(({text}) => text.includes('[|'))
  const silent = examples.filter(({text}) => !text.includes('[|'))
  return [
    `# ${meta.id}`,
    '<!-- Generated from rule.ts and examples.ts by `npm run generate`. -->',
    `${meta.summary}.`,
    meta.why,
    meta.isRecommended
      ? `On by default, as \`${meta.severity}\`.`
      : `Off by default; \`${meta.severity}\` where it is on.`,
    ...optionsSection(meta),
    '## Found',
    'What is found stands between `[|` and `|]`.',
    ...flagged.flatMap(flaggedSection),
    '## Not found',
    ...silent.flatMap(({about, text, options}) => [
      `### ${sentenceCase(about)}`,
      ...settings(options),
      fenced(text)
    ])
  ].join('\n\n')
}

function optionsSection({options}: Rule['meta']): readonly string[] {
  const rows = Object.entries(options).map(
    ([name, {default: value, description}]) =>
      `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`
  )
  if (rows.length === 0) return []
  return [
    '## Options',
    ['| option | default | what it is |', '| --- | --- | --- |', ...rows].join(
      '\n'
    )
  ]
}

function flaggedSection({
  about,
  text,
  reasons = [],
  instead,
  options
}: Example): readonly string[] {
  return [
    `### ${sentenceCase(about)}`,
    ...settings(options),
    fenced(text),
    ...(reasons.length > 0 ? [fenced(reasons.join('\n'))] : []),
    ...(instead === undefined ? [] : ['Instead:', fenced(instead)])
  ]
}

function settings(options: Example['options']): readonly string[] {
  return options === undefined ? [] : [`With \`${JSON.stringify(options)}\`:`]
}

/** Code, in a fence longer than any inside. */
function fenced(text: string): string {
  const ticks = text.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...ticks.map(({length}) => length + 1)))
  return `${fence}text\n${text}\n${fence}`
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
