/**
 * Controls, line ends, bidi controls, invisible marks, lone surrogates, and
 * the two characters more that XML has no form for.
 */
const unsafe =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** What a CI runner would take for a command: `::error::`, `##[group]`. */
const command = /:(?=:)|#(?=#\w*\[)/g

/** Text that is safe to show on a terminal or in a CI log, on one line. */
export function escapeText(text: string): string {
  return text
    .replaceAll(unsafe, (character) => `\\u{${hex(character)}}`)
    .replaceAll(command, (character) => `${character}\\u{200b}`)
}

/** JSON that means the same and is safe to show; on one line unless indented. */
export function safeJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, undefined, indent)
  if (indent === 0) return safeLine(json)
  return json.split('\n').map(safeLine).join('\n')
}

function safeLine(json: string): string {
  return json
    .replaceAll(unsafe, (character) =>
      [...Array(character.length).keys()]
        .map((index) => jsonEscape(character.charCodeAt(index)))
        .join('')
    )
    .replaceAll(/(?<=:):|(?<=#)#(?=\w*\[)/g, (character) =>
      jsonEscape(character.charCodeAt(0))
    )
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}

function jsonEscape(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
