import {parse} from 'yaml'
import type {Metadata} from '../document.js'

const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/
const closing = /^(?:---|\.\.\.)[ \t]*$/gm

/** The YAML before a Markdown text: what it says, and where the text begins. */
export function readFrontMatter(source: string): {
  readonly metadata: Metadata
  readonly end: number
} {
  const opening = frontMatter.exec(source)?.[0].length ?? 0
  closing.lastIndex = opening
  const match = opening > 0 ? closing.exec(source) : null
  if (!match) return {metadata: {}, end: source.startsWith('\uFEFF') ? 1 : 0}
  return {
    metadata: metadataOf(source.slice(opening, match.index)),
    end: match.index + match[0].length
  }
}

function metadataOf(yaml: string): Metadata {
  let data: unknown
  try {
    // `failsafe` keeps a date as it is written; aliases can grow without end.
    data = parse(yaml, {
      schema: 'failsafe',
      maxAliasCount: 0,
      logLevel: 'silent'
    })
  } catch {
    return {}
  }
  if (typeof data !== 'object' || data === null) return {}
  const fields = new Map<string, unknown>(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key.toLowerCase(),
      value
    ])
  )
  const first = (...names: readonly string[]) =>
    names
      .map((name) => fields.get(name))
      .find((value) => typeof value === 'string' && value !== '')
  const title = first('title', 'headline')
  const published = first('published', 'date', 'publishdate', 'pubdate')
  const url = first('url', 'canonical', 'canonical_url', 'link')
  const lang = first('lang', 'language', 'locale')
  return {
    ...(typeof title === 'string' && {title}),
    ...(typeof published === 'string' &&
      /^\d{4}-\d{2}-\d{2}/.test(published) && {published}),
    ...(typeof url === 'string' && {url}),
    ...(typeof lang === 'string' && {lang})
  }
}
