import {outputOf} from './run.js'

export type FoundFinding = {
  readonly ruleId: string
  readonly reason: string
  readonly severity: string
  readonly start: number
  readonly end: number
}

export type FoundFile = {
  readonly path: string
  readonly findings: readonly FoundFinding[]
}

type CliRecord = {
  readonly path: string
  readonly messages: readonly FoundFinding[]
}

/** What the command line finds in files. */
export async function findingsByCli(
  paths: readonly string[]
): Promise<readonly FoundFile[]> {
  const args = ['dist/cli.cjs', '--format', 'json', '--fail-on', 'never']
  const output = await outputOf('node', [...args, ...paths])
  const records = JSON.parse(output) as readonly CliRecord[]
  return records.map(({path, messages}) => ({
    path,
    findings: messages.map(findingOf)
  }))
}

/** The part of a message that every door must have alike. */
function findingOf({
  ruleId,
  reason,
  severity,
  start,
  end
}: FoundFinding): FoundFinding {
  return {ruleId, reason, severity, start, end}
}

/** Findings by file, each list in one order. */
export function byPath(files: readonly FoundFile[]) {
  return Object.fromEntries(
    files.map(({path, findings}) => [
      path,
      findings.map((finding) => JSON.stringify(finding)).toSorted()
    ])
  )
}
