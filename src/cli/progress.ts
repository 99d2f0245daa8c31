import {grouped} from '../text/grouped.js'

const wait = 1000

/** A count of files on a terminal, once a run takes longer than a second. */
export function showProgress() {
  const {stderr} = process
  const isShown = stderr.isTTY && !process.env['CI']
  const begin = isShown ? performance.now() : 0
  let count = 0
  let shownAt = 0
  return {
    step() {
      count++
      if (!isShown) return
      const now = performance.now()
      if (now - begin < wait || now - shownAt < 100) return
      shownAt = now
      stderr.write(`\r${grouped(count)} files checked`)
    },
    clear() {
      if (shownAt > 0) stderr.write('\r\u001b[K')
      shownAt = 0
    }
  }
}
