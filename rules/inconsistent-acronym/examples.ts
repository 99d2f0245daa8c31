import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'one group under two acronyms',
    text: 'LGBT people marched in Velmora on Sunday. A hotline for [|LGBTQI|] people opened the same day, and LGBT groups paid for it.',
    reasons: [
      'Unexpected `LGBTQI`, expected `LGBT` as in 2 other places: two acronyms for one group'
    ],
    instead:
      'LGBT people marched in Velmora on Sunday. A hotline for LGBT people opened the same day, and LGBT groups paid for it.'
  },
  {
    about: 'a body with points and without',
    text: 'The U.N. sent grain to Velmora. The ship came late, an envoy of the [|UN|] said, and the U.N. will send another.',
    instead:
      'The U.N. sent grain to Velmora. The ship came late, an envoy of the U.N. said, and the U.N. will send another.'
  },
  {
    about: 'an acronym in plural and possessive',
    text: 'Two MEPs left the hall. One MEP’s coat stayed behind, and no MEP came for it.'
  },
  {
    about: 'two bodies with much the same letters',
    text: 'The EU and the UN sent envoys to Velmora. The UK sent none.'
  }
] satisfies readonly Example[]
