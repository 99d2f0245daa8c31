import {execFile} from 'node:child_process'

export type Run = {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

type Options = {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program to its end, whatever its exit code. */
export function run(
  program: string,
  args: readonly string[],
  {cwd, input = '', env}: Options = {}
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      args,
      {cwd, env: {...process.env, ...env}, maxBuffer: 2 ** 28},
      (error, stdout, stderr) => {
        const code = error ? error.code : 0
        if (typeof code === 'number') resolve({code, stdout, stderr})
        else reject(error ?? new Error(`${program} was stopped`))
      }
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** What a program prints; throws where it exits with anything but 0. */
export async function outputOf(
  program: string,
  args: readonly string[],
  options: Options = {}
): Promise<string> {
  const {code, stdout, stderr} = await run(program, args, options)
  if (code === 0) return stdout
  const command = [program, ...args].join(' ')
  throw new Error(`${command} exited with ${code}\n${stdout}\n${stderr}`)
}
