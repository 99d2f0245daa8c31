import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {escapeText} from '../report/escape.js'

/**
 * A unified diff of two texts of a file. On a terminal or in a CI log it is
 * escaped as all else is; elsewhere it is exact, for `patch`.
 */
export function diffOf(path: string, before: string, after: string): string {
  const name = escapeText(path)
  const patch = createTwoFilesPatch(name, name, before, after, '', '', {
    headerOptions: FILE_HEADERS_ONLY
  })
  const isShown = process.stdout.isTTY || process.env['CI']
  return isShown ? patch.split('\n').map(escapeText).join('\n') : patch
}
