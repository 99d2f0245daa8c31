/** Whether a mark stands for a quotation or for one inside it. */
export type Level = 'double' | 'single'

/** The family a glyph is drawn in; a pair keeps to one. */
export type Shape = 'straight' | 'curly' | 'guillemet' | 'backtick'

/** What a glyph says of itself; `either` for straight ones. */
export type Direction = 'opens' | 'closes' | 'either'

export type Glyph = {
  readonly level: Level
  readonly shape: Shape
  readonly direction: Direction
}

/** All glyphs that may stand as a quotation mark, longest first. */
export const glyphs: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ["''", {level: 'double', shape: 'backtick', direction: 'either'}],
  ['``', {level: 'double', shape: 'backtick', direction: 'opens'}],
  ['"', {level: 'double', shape: 'straight', direction: 'either'}],
  ['“', {level: 'double', shape: 'curly', direction: 'opens'}],
  ['”', {level: 'double', shape: 'curly', direction: 'closes'}],
  ['„', {level: 'double', shape: 'curly', direction: 'opens'}],
  ['‟', {level: 'double', shape: 'curly', direction: 'opens'}],
  ['″', {level: 'double', shape: 'straight', direction: 'either'}],
  ['＂', {level: 'double', shape: 'straight', direction: 'either'}],
  ['«', {level: 'double', shape: 'guillemet', direction: 'opens'}],
  ['»', {level: 'double', shape: 'guillemet', direction: 'closes'}],
  ["'", {level: 'single', shape: 'straight', direction: 'either'}],
  ['‘', {level: 'single', shape: 'curly', direction: 'opens'}],
  ['’', {level: 'single', shape: 'curly', direction: 'closes'}],
  ['‚', {level: 'single', shape: 'curly', direction: 'opens'}],
  ['‛', {level: 'single', shape: 'curly', direction: 'opens'}],
  ['′', {level: 'single', shape: 'straight', direction: 'either'}],
  ['`', {level: 'single', shape: 'backtick', direction: 'opens'}],
  ['´', {level: 'single', shape: 'straight', direction: 'either'}],
  ['‹', {level: 'single', shape: 'guillemet', direction: 'opens'}],
  ['›', {level: 'single', shape: 'guillemet', direction: 'closes'}]
])

/** Words that drop their first letters: `’90s`, `’em`, `’til`. */
export const elisions: ReadonlySet<string> = new Set(
  'em til twas tis cause round bout n cept neath fraid im er ere s nuff coz cuz tude hood burbs kay ol'.split(
    ' '
  )
)
