/**
 * Text from an article as a code span for a message: white space folded, cut
 * at `longest` code units, fenced so that its own backticks cannot end it.
 */
export function codeSpan(text: string, longest = 60): string {
  const folded = text.replaceAll(/\s+/g, ' ').trim()
  const short =
    folded.length > longest
      ? folded.slice(0, longest - 1).trimEnd() + '…'
      : folded
  const runs = short.match(/`+/g)
  if (!runs) return '`' + short + '`'
  const fence = '`'.repeat(Math.max(...runs.map((run) => run.length)) + 1)
  return `${fence} ${short} ${fence}`
}
