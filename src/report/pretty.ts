import {VFile} from 'vfile'
import {isAtLeast} from '../lint/up-to.js'
import {grouped} from '../text/grouped.js'
import {escapeText} from './escape.js'
import {severityOf} from './record.js'
import type {CreateReporter} from './reporter.js'

/** For people: a table a file, and the sum at the end. */
export const createReporter: CreateReporter = (options) => {
  const {minSeverity, usesColor} = options
  const counts = {error: 0, warning: 0, info: 0}
  let files = 0
  let withheld = 0
  return {
    begin: () => '',
    async add({file, skipped}) {
      files++
      const shown = file.messages.filter(
        (message) => skipped ?? isAtLeast(minSeverity, severityOf(message))
      )
      for (const message of file.messages) counts[severityOf(message)]++
      withheld += file.messages.length - shown.length
      if (shown.length === 0) return ''
      const [{reporter}, {layOut}] = await Promise.all([
        import('vfile-reporter'),
        import('./layout.js')
      ])
      const copy = new VFile({path: escapeText(file.path)})
      copy.messages = layOut(shown, String(file), options)
      const report = reporter(copy, {color: usesColor})
      // The reporter closes with a sum, which here comes once, at the end.
      return `${report.split('\n\n', 1)[0]}\n\n`
    },
    end() {
      const checked = `${grouped(files)} file${files === 1 ? '' : 's'}`
      const sum = [
        plural(counts.error, 'error'),
        plural(counts.warning, 'warning'),
        isAtLeast(minSeverity, 'info') ? plural(counts.info, 'info', '') : ''
      ].filter((part) => part !== '')
      const more =
        withheld > 0
          ? ` (${grouped(withheld)} below ${minSeverity} not shown)`
          : ''
      return `${checked}: ${sum.join(', ') || 'no issues found'}${more}\n`
    }
  }
}

function plural(count: number, noun: string, ending = 's'): string {
  return count === 0
    ? ''
    : `${grouped(count)} ${noun}${count === 1 ? '' : ending}`
}
