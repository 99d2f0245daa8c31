import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a quotation in single marks',
    text: 'Mira Karimova called it [|‘|]a long winter’ and left.',
    reasons: [
      'Unexpected single mark `‘`, expected double marks around a quotation'
    ],
    instead: 'Mira Karimova called it “a long winter” and left.'
  },
  {
    about: 'a quotation in double marks where the house has single ones',
    text: 'Mira Karimova called it [|“|]a long winter” and left.',
    options: {outside: 'single'},
    instead: 'Mira Karimova called it ‘a long winter’ and left.'
  },
  {
    about: 'single marks inside double ones',
    text: '“He called it ‘a long winter’ and left,” Mira Karimova said.'
  },
  {
    about: 'single marks in a headline',
    text: 'Winter ‘the longest’ in Sarn\n\nThe ice broke on Friday, two weeks late, the harbour office said.'
  },
  {
    about: 'apostrophes',
    text: 'The ’90s were the fishers’ best years, and Mira’s too.'
  }
] satisfies readonly Example[]
