import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a quotation opened curly and closed straight',
    text: '“We ran to the school,[|"|] Mira Karimova said.',
    reasons: [
      'Unexpected `"` closing a quotation opened with `“`, expected a pair of one kind'
    ],
    instead: '“We ran to the school,” Mira Karimova said.'
  },
  {
    about: 'one pair curly, another straight',
    text: '“We ran to the school,” Mira Karimova said. "It was dark," she said.'
  },
  {
    about: 'the pair of wires',
    text: "``We ran to the school,'' Mira Karimova said."
  },
  {
    about: 'a straight mark inside a curly pair',
    text: '“He shouted "Fire" and ran,” Mira Karimova said.'
  },
  {
    about: 'two quotations, each in its own marks',
    text: '“We ran,” Mira Karimova said. ‘Fire’ was all that the sign said.'
  }
] satisfies readonly Example[]
