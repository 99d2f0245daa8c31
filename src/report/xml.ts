import {escapeText} from './escape.js'

/** An element whose text and attribute values are escaped; absent ones left out. */
export function startTag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {}
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
  return `<${name}${written.join('')}>`
}

/** An element without content. */
export function emptyTag(...tag: Parameters<typeof startTag>): string {
  return startTag(...tag).replace(/>$/, '/>')
}

/** Text for XML and HTML, on one line; what XML has no form for is spelt out. */
export function escapeMarkup(text: string): string {
  return escapeText(text).replaceAll(
    /[&<>"']/g,
    (character) => `&#${character.charCodeAt(0)};`
  )
}

/** The opening of an XML file. */
export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
