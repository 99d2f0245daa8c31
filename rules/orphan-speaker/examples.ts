import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a woman who speaks in a story without one',
    text: 'The Velmora bridge opened on Monday after four years of work. It carries two lanes and a path, and the ferry that ran beside it since the war has made its last crossing, to be scrapped in the yard at Sarn before the winter sets in again.\n\nThe toll stays at two crowns until the autumn. “The steel came late and the river came early,” [|she|] said.',
    reasons: [
      'Unexpected `she` as a speaker, expected a name: no one `she` could be stands near'
    ],
    instead:
      'The Velmora bridge opened on Monday after four years of work. It carries two lanes and a path, and the ferry that ran beside it since the war has made its last crossing, to be scrapped in the yard at Sarn before the winter sets in again.\n\nThe toll stays at two crowns until the autumn. “The steel came late and the river came early,” said the engineer.'
  },
  {
    about: 'a pronoun for the woman just named',
    text: 'Mira Karimova built the bridge. “The steel came late,” she said.'
  },
  {
    about: 'a pronoun for someone known by her work',
    text: 'The engineer walked over the bridge first. “The steel came late,” she said.'
  }
] satisfies readonly Example[]
