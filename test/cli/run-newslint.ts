import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

export type Outcome = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export const cli = join(process.cwd(), 'dist/cli.cjs')

/** Runs the built command line in a folder. */
export function newslint(
  args: readonly string[],
  options: {
    readonly cwd?: string
    readonly input?: string | Uint8Array
    readonly env?: Readonly<Record<string, string>>
  } = {}
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: options.cwd,
      env: {...process.env, NO_COLOR: '1', ...options.env}
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({code, stdout, stderr}))
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })
}

/** A new folder that holds these files. */
export function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>
): string {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}
