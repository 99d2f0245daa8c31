import {inject} from 'vitest'
import {folderOf} from '../cli/run-newslint.js'
import {outputOf} from './run.js'

/** A new folder with these files, where newslint and other packages are installed. */
export async function freshFolder(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = []
): Promise<string> {
  const folder = folderOf({'package.json': '{"private": true}', ...files})
  const options = ['--no-audit', '--no-fund', '--prefer-offline']
  const args = ['install', ...options, inject('tarball'), ...packages]
  await outputOf('npm', args, {cwd: folder})
  return folder
}
