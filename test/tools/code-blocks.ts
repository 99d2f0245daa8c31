import {readFileSync} from 'node:fs'

/** The code blocks of a page that are in a language, in order. */
export function codeBlocks(page: string, language: string): readonly string[] {
  const block = /^```(\S*)\n([^]*?)^```$/gm
  return [...readFileSync(page, 'utf8').matchAll(block)]
    .filter(([, found]) => found === language)
    .map(([, , code = '']) => code)
}
