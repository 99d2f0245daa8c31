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
  },
  {
    about: 'a closing mark where the quotation begins',
    text: 'The mayor rose. [|”|]We ran to the school,” she said.',
    reasons: ['Unexpected `”`, expected `“`'],
    instead: 'The mayor rose. “We ran to the school,” she said.'
  },
  {
    about: 'an opening single mark as an apostrophe',
    text: 'Mira Karimova[|‘|]s bridge opened in May.',
    reasons: ['Unexpected `‘`, expected `’`'],
    instead: 'Mira Karimova’s bridge opened in May.'
  },
  {
    about: 'low and high marks of another language',
    text: 'The poster said „Fahrt frei“ in old letters. It hung by the ferry.'
  }
] satisfies readonly Example[]
