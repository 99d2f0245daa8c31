import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a quotation in the same marks inside another',
    text: 'Mira Karimova said: “He shouted [|“|]fire” and we ran to the old school.”',
    reasons: [
      'Unexpected `“` inside a quotation in the same mark, expected the other kind'
    ],
    instead:
      'Mira Karimova said: “He shouted ‘fire’ and we ran to the old school.”'
  },
  {
    about: 'single marks inside double ones',
    text: 'Mira Karimova said: “He shouted ‘fire’ and we ran.”'
  },
  {
    about: 'two quotations side by side',
    text: 'The signs said “Fire” and “Exit”. Mira Karimova read both.'
  },
  {
    about: 'three levels, each in the other kind',
    text: '“He told me, ‘I shouted “Fire” and ran,’ and I believed him,” Mira Karimova said.'
  },
  {
    about: 'a nested quotation that ends with the outer one',
    text: 'Mira Karimova said: “He shouted ‘fire.’ ”'
  }
] satisfies readonly Example[]
