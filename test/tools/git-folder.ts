import {cpSync, mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {folderOf} from '../cli/run-newslint.js'
import {outputOf} from './run.js'

/** A new git repository with these files, none of them committed. */
export async function gitFolder(
  files: Readonly<Record<string, string>>
): Promise<string> {
  const folder = folderOf(files)
  await outputOf('git', ['init', '--quiet'], {cwd: folder})
  await outputOf('git', ['config', 'user.name', 'Desk'], {cwd: folder})
  await outputOf('git', ['config', 'user.email', 'desk@example.org'], {
    cwd: folder
  })
  return folder
}

/** This project as it is now, in a repository of its own with one tag. */
export async function ownRepository(tag: string): Promise<string> {
  const folder = await gitFolder({})
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  for (const path of (await outputOf('git', args))
    .split('\0')
    .filter(Boolean)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    cpSync(path, join(folder, path))
  }
  await outputOf('git', ['add', '--all'], {cwd: folder})
  await outputOf('git', ['commit', '--quiet', '-m', 'All'], {cwd: folder})
  await outputOf('git', ['tag', tag], {cwd: folder})
  return folder
}
