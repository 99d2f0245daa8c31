import {test} from 'vitest'
import {outputOf} from './run.js'

/**
 * `test` where an outside tool is there; else a test that is skipped with a
 * line that says so, or that fails where NEWSLINT_REQUIRE_TOOLS is 1.
 */
function testWith(tool: string, isThere: boolean): typeof test {
  if (isThere || process.env['NEWSLINT_REQUIRE_TOOLS'] === '1') return test
  console.warn(`skipped: no ${tool}`)
  return test.skip as typeof test
}

/** Whether a command can be run and exits with 0. */
async function runs(
  program: string,
  ...args: readonly string[]
): Promise<boolean> {
  return outputOf(program, args).then(
    () => true,
    () => false
  )
}

/** `test` where the npm registry answers. */
export async function testWithRegistry(): Promise<typeof test> {
  return testWith('npm registry', await runs('npm', 'ping'))
}

/** `test` where `python` has these modules. */
export async function testWithModules(
  python: string,
  ...modules: readonly string[]
): Promise<typeof test> {
  const isThere = await runs(python, '-c', `import ${modules.join(', ')}`)
  return testWith(`${python} with ${modules.join(', ')}`, isThere)
}

/** `test` where Neovim can be run. */
export async function testWithNeovim(): Promise<typeof test> {
  return testWith('Neovim', await runs('nvim', '--version'))
}

/** `test` where a command can be run. */
export async function testWithCommand(
  tool: string,
  command: string
): Promise<typeof test> {
  return testWith(tool, await runs(command, '--version'))
}

/** `test` where Chromium is, as Debian's package or named by CHROMIUM. */
export function testWithChromium(isThere: boolean): typeof test {
  return testWith('Chromium', isThere)
}
