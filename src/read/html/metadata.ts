import type {Metadata} from '../document.js'

/** What a page says about itself, collected tag by tag. */
export class PageMetadata {
  readonly #found = new Map<string, string>()

  /** Keeps the first value under a name. */
  add(name: string, value: string | undefined): void {
    const trimmed = value?.trim()
    if (trimmed && !this.#found.has(name)) this.#found.set(name, trimmed)
  }

  addMeta(attributes: Readonly<Record<string, string>>): void {
    const {property, name, itemprop, content} = attributes
    for (const key of [property, name, itemprop])
      if (key !== undefined) this.add(key.toLowerCase(), content)
  }

  /** Adds what a JSON-LD script says; a broken one says nothing. */
  addLinkedData(script: string): void {
    let data: unknown
    try {
      data = JSON.parse(script)
    } catch {
      return
    }
    const items = [data].flat().flatMap((item) => {
      const graph = isRecord(item) ? item['@graph'] : undefined
      return Array.isArray(graph) ? [item, ...(graph as unknown[])] : [item]
    })
    for (const item of items) {
      if (!isRecord(item)) continue
      for (const key of ['datePublished', 'headline', 'inLanguage']) {
        const value = item[key]
        if (typeof value === 'string') this.add(`ld:${key}`, value)
      }
    }
  }

  finish(): Metadata {
    const title = this.#first('ld:headline', 'og:title', 'title')
    const published = isoDates
      .map((name) => this.#found.get(name))
      .find((value) => value !== undefined && isoDate.test(value))
    const url = this.#first('canonical', 'og:url')
    const lang = this.#first('lang', 'ld:inLanguage')
    return {
      ...(title !== undefined && {title}),
      ...(published !== undefined && {published}),
      ...(url !== undefined && {url}),
      ...(lang !== undefined && {lang})
    }
  }

  #first(...names: readonly string[]): string | undefined {
    return names.map((name) => this.#found.get(name)).find((value) => value)
  }
}

const isoDate = /^\d{4}-\d{2}-\d{2}/
const isoDates = [
  'article:published_time',
  'ld:datePublished',
  'datepublished',
  'date',
  'time'
]

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
