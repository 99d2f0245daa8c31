import type {Format} from '../src/read/document.js'

/** Text that is hard on parsers, of any size. */
export type Pattern = {
  readonly name: string
  readonly format: Format
  /** @param size in UTF-16 units, about */
  readonly make: (size: number) => string
}

const text = [
  '… ',
  'a/',
  '. ',
  'a. b. ',
  'a." ',
  'Mr. ',
  'a-',
  'A.',
  '1.',
  "a'",
  '"',
  '“',
  '”',
  '“A.” ',
  "'a ",
  '‘a ',
  '“A. ',
  '\0',
  '\uD800',
  'a\u0301\u0301\u0301',
  '👩‍👩‍👧',
  'word\n\n',
  'A b.\n',
  '   ',
  '\t\n',
  'Aa ',
  'Aa Bb Cc ',
  'he said. ',
  'from Monday ',
  'a two-day fair ',
  'the 4 men were gone and ',
  '5 in the first quarter ',
  '1 in the first half and 2 in the second, ',
  '“A b c d.” ',
  '“A b c d,” he said. ',
  '“A b c d,” Mira Karimova said.\n\n',
  'Karimova said. ',
  'https://example.org/a?b=c ',
  'a@b.org ',
  '1,000 ',
  '$1.2 million ',
  '12 men (3), ',
  'fell 5 to 6 from 7 and 8 more than the 9 ',
  '20 at $8 each and 30 at $9 for $5, ',
  'half of the 80, or 50 ',
  '9 of them old and 8 new, ',
  'A.B.C. ',
  '(a ',
  '[a] ',
  'Kadova Kadava Kedova ',
  '«A» ',
  "''a'' ",
  'and/or ',
  '&amp;'
]

const markdown = [
  '[',
  ']',
  '>',
  '> ',
  '[a](',
  '`',
  '``` ',
  '`a',
  '*a',
  '_a_',
  '**a ',
  '- ',
  '1. ',
  '# a\n',
  '<',
  '<a ',
  '&',
  '\\',
  '![',
  '[^1]: a\n',
  '| a ',
  '|-|\n',
  '~~a',
  '<!-- '
]

const html = [
  '<',
  '<p>',
  '<b>',
  '</b>',
  '<p>a',
  '<!--',
  '&amp;',
  '&',
  '<a b="',
  '<table>',
  '<br>',
  '<script>',
  '<p>“A b c d.”</p>'
]

export const patterns: readonly Pattern[] = [
  ...repeated(text, 'text'),
  {
    name: 'a caption that does not end',
    format: 'text',
    make: (size) => 'Mira Holm, pictured' + ' with a'.repeat(size / 7)
  },
  ...repeated(markdown, 'markdown'),
  {
    name: 'lists inside lists',
    format: 'markdown',
    make: (size) =>
      Array.from(
        {length: Math.sqrt(size)},
        (_, depth) => ' '.repeat(depth) + '- a\n'
      ).join('')
  },
  ...repeated(html, 'html'),
  {
    name: 'elements inside elements',
    format: 'html',
    make: (size) => '<div>'.repeat(size / 11) + '</div>'.repeat(size / 11)
  }
]

function repeated(
  units: readonly string[],
  format: Format
): readonly Pattern[] {
  return units.map((unit) => ({
    name: unit,
    format,
    make: (size) => unit.repeat(size / unit.length)
  }))
}
