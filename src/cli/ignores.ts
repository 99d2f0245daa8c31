import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import type {Ignore} from 'ignore'

/** What is not to be checked. */
export type Ignores = {
  readonly isOn: boolean
  /** Whether a path is left out; a folder ends in a slash. */
  readonly leavesOut: (path: string, how: Found) => Promise<boolean>
}

/** How a path came up; what was named is checked even where git ignores it. */
export type Found = 'named' | 'walked'

type Source = {
  readonly folder: string
  readonly isOfGit: boolean
  readonly matcher: Ignore
}

/** Reads .newslintignore and .gitignore of the folders at and above a path. */
export function readIgnores(
  patterns: readonly string[],
  isOn: boolean
): Ignores {
  const known = new Map<string, Promise<readonly Source[]>>()
  const own = patterns.length > 0 ? matcherOf(patterns) : undefined

  const sourcesAt = (folder: string): Promise<readonly Source[]> => {
    const sources = known.get(folder) ?? findSources(folder)
    known.set(folder, sources)
    return sources
  }
  const findSources = async (folder: string): Promise<readonly Source[]> => {
    const above = dirname(folder)
    const inherited = above === folder ? [] : await sourcesAt(above)
    // A repository inside another one knows nothing of the outer one.
    const isRepository = existsSync(join(folder, '.git'))
    const kept = inherited.filter(({isOfGit}) => !isOfGit || !isRepository)
    return [...kept, ...(await sourcesIn(folder))]
  }

  return {
    isOn,
    async leavesOut(path, how) {
      const absolute = resolve(path)
      const end = path.endsWith('/') ? '/' : ''
      if (own && isMatch(await own, process.cwd(), absolute, end)) return true
      if (!isOn) return false
      for (const source of await sourcesAt(dirname(absolute))) {
        if (source.isOfGit && how === 'named') continue
        if (isMatch(source.matcher, source.folder, absolute, end)) return true
      }
      return false
    }
  }
}

async function sourcesIn(folder: string): Promise<readonly Source[]> {
  const sources: Source[] = []
  for (const name of ['.newslintignore', '.gitignore']) {
    const path = join(folder, name)
    if (!existsSync(path)) continue
    const isOfGit = name === '.gitignore'
    const matcher = await matcherOf(readFileSync(path, 'utf8').split(/\r?\n/))
    sources.push({folder, isOfGit, matcher})
  }
  return sources
}

async function matcherOf(patterns: readonly string[]): Promise<Ignore> {
  const {default: ignore} = await import('ignore')
  return ignore().add([...patterns])
}

function isMatch(
  matcher: Ignore,
  folder: string,
  path: string,
  end: string
): boolean {
  const name = relative(folder, path)
  return name !== '' && !name.startsWith('..') && matcher.ignores(name + end)
}
