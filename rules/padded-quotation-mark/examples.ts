import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a space after the opening mark',
    text: 'Mira Karimova said: [|“|] We ran to the school.”',
    reasons: [
      'Unexpected space at the wrong side of `“`, expected it outside the quotation'
    ],
    instead: 'Mira Karimova said: “We ran to the school.”'
  },
  {
    about: 'a quotation with its spaces where they belong',
    text: 'The note read “We ran”. Mira Karimova kept it.'
  },
  {
    about: 'nested marks set apart, as wires do',
    text: '“He shouted ‘Fire!’ ” Mira Karimova said.'
  },
  {
    about: 'nested marks set apart by a space',
    text: '“We all heard him shout ‘Fire!’ ” Mira Karimova said.'
  },
  {
    about: 'a possessive before a title',
    text: 'The singers’ “Song of the Sarn” closed the evening.'
  }
] satisfies readonly Example[]
