import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a comma outside the marks, in American style',
    text: 'The council called the toll “a bridge too dear[|”,|] and the ferry sailed on.',
    reasons: ['Unexpected `”,`, expected `,”`'],
    instead:
      'The council called the toll “a bridge too dear,” and the ferry sailed on.'
  },
  {
    about: 'a full stop inside a partial quotation, in British style',
    text: 'The council called the toll “a bridge too dear[|.”|]',
    reasons: ['Unexpected `.”`, expected `”.`'],
    instead: 'The council called the toll “a bridge too dear”.',
    options: {style: 'uk'}
  },
  {
    about: 'a whole sentence keeps its full stop, in British style',
    text: 'Mira Karimova waited. “The steel came late.”',
    options: {style: 'uk'}
  },
  {
    about: 'a question mark that belongs to the quotation',
    text: '“Who pays for the ferry?” Mira Karimova asked.'
  },
  {
    about: 'a semicolon, which stands outside in both styles',
    text: 'The toll is “a bridge too dear”; the ferry is cheap.'
  }
] satisfies readonly Example[]
