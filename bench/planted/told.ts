/** Of articles with `{{wrong|right}}`: as they go wrong, and put right. */
export function told(articles: readonly string[]): {
  readonly faults: readonly string[]
  readonly sound: readonly string[]
} {
  const each = (which: '$1' | '$2') =>
    articles.map((text) => text.replaceAll(/\{\{(.*?)\|(.*?)\}\}/gs, which))
  return {faults: each('$1'), sound: each('$2')}
}
