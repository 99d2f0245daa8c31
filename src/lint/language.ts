import type {Article} from '../article/index.js'

const english = /^en(?:-|_|$)/i

/** Whether the article says that it is in another language than English. */
export function isForeign(article: Article): boolean {
  const {lang} = article.document.metadata
  return lang !== undefined && !english.test(lang)
}
