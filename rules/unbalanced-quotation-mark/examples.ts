import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a quotation that is never closed',
    text: 'The mayor of Velmora spoke for an hour.\n\n[|“|]The bridge will open in May, Tomas Ekdahl said on Monday. Nobody asked about the cost.',
    reasons: [
      'Unexpected opening mark at `“The`, expected a closing mark after it'
    ],
    instead:
      'The mayor of Velmora spoke for an hour.\n\n“The bridge will open in May,” Tomas Ekdahl said on Monday. Nobody asked about the cost.'
  },
  {
    about: 'a quotation over two paragraphs, opened again in the second',
    text: '“We lost the harvest,” Mira Karimova said. “We lost the barn.\n\n“And then the river came up to the school,” she said.'
  },
  {
    about: 'elisions, a plural possessive and a decade',
    text: 'The workers’ choir sang hits of the ’90s, and the crowd asked ’em for more. It was the singers’ night.'
  },
  {
    about: 'feet and inches',
    text: 'The new goalkeeper, 6\'2" in her socks, signed on Friday.'
  }
] satisfies readonly Example[]
