import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a closing mark typed twice',
    text: '"We ran to the school,"[|"|] Mira Karimova said.',
    reasons: ['Unexpected second `"`, remove it'],
    instead: '"We ran to the school," Mira Karimova said.'
  },
  {
    about: 'two quotations that end together',
    text: '“He shouted ‘Fire!’” Mira Karimova said.'
  },
  {
    about: 'a quotation that ends inside brackets',
    text: '(“We ran,” Mira Karimova said.) The school is closed.'
  },
  {
    about: 'an empty pair in a list of marks',
    text: 'Type "" for an empty answer and "no" for none.'
  },
  {
    about: 'a single mark inside a double one',
    text: 'Mira Karimova said, "He shouted \'Fire!\'" and ran.'
  }
] satisfies readonly Example[]
