const interfaceWords: ReadonlySet<string> = new Set(
  'advertisement app apps article articles below browser button click comment comments content cookies copy device download edit email embed enable enlarge facebook feed follow gallery hide homepage icon image images inbox instagram like link links list live loading login logout menu mobile more newsletter next notifications off on page pages password photo photos play player please podcast policy popular post prev previous print privacy profile read recommended related register reload reply report reset rss scroll search section see settings share show sign signup sitemap skip slide slideshow sponsored stories story submit subscribe subscriber subscription subscriptions tap terms toggle topics trending tweet twitter unsubscribe update updates upload url user username video videos view views watch website whatsapp widget youtube'.split(
    ' '
  )
)
/** Interface words that prose uses every day: they count half. */
const everyday: ReadonlySet<string> = new Set(
  'article below comment comments content image like link list live more next off on page photo play please policy popular post previous print read report section see settings share show sign stories story submit terms update updates user video view views watch'.split(
    ' '
  )
)
const addressed =
  /^(?:please|click|tap|read|see|share|follow|sign|log|watch|view|download|subscribe|enter|select|choose|skip|show|hide|load|open|close|get|join|try)\b/i
const prose =
  /\b(?:said|says|told|he|she|his|her|they|their|was|were|had|has|would)\b/i

/**
 * Whether a short line is made of interface language: at least two such
 * words that make up 42 % of it, an address to the reader or no full stop,
 * and nothing of a story.
 */
export function isInterfaceLine(content: string): boolean {
  if (content.length > 200) return false
  const words = content.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 2 || words.length > 28 || prose.test(content)) return false
  const distinct = new Set<string>()
  let points = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (!interfaceWords.has(lower)) continue
    distinct.add(lower)
    points += everyday.has(lower) ? 0.7 : 1
  }
  if (distinct.size < 2 || points / words.length < 0.42) return false
  return addressed.test(content.trim()) || !/[.!?"”’]\s*$/.test(content)
}
