import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'an opening mark where the quotation ends',
    text: '“We ran to the school,[|“|] Mira Karimova said.',
    reasons: ['Unexpected `“`, expected `”`'],
    instead: '“We ran to the school,” Mira Karimova said.'
  },
  {
    about: 'straight marks, which have no direction',
    text: '"We ran to the school," Mira Karimova said.'
  },
  {
    about: 'a quotation inside another',
    text: '“He shouted ‘Fire!’ and ran,” Mira Karimova said.'
  }
] satisfies readonly Example[]
