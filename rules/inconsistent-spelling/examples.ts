import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'one word in British and American spelling',
    text: 'The colour of the bridge was chosen by vote. No other [|color|] came near, and the colour stays.',
    reasons: [
      'Unexpected `color`, expected `colour` as in 2 other places: American and British spelling'
    ],
    instead:
      'The colour of the bridge was chosen by vote. No other colour came near, and the colour stays.'
  },
  {
    about: 'one word with and without a hyphen',
    text: 'The two towns agreed on cooperation. Such cooperation is rare; [|co-operation|] over water is rarer.',
    instead:
      'The two towns agreed on cooperation. Such cooperation is rare; cooperation over water is rarer.'
  },
  {
    about: 'the proper name of a body',
    text: 'The Department of Labor counts those out of work. Their labour is missed in Velmora.'
  },
  {
    about: 'a quotation that keeps its own spelling',
    text: 'The colour was chosen by vote. “I like the color,” she wrote.'
  }
] satisfies readonly Example[]
