import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a country after a preposition',
    text: 'The envoy was born in [|Russian Federation|] and lives in Velmora.',
    reasons: ['Unexpected `Russian Federation`, add `the` before it'],
    instead:
      'The envoy was born in the Russian Federation and lives in Velmora.'
  },
  {
    about: 'a country that opens a sentence',
    text: 'Grain is scarce. [|United Arab Emirates|] has sent two ships to Velmora.',
    reasons: ['Unexpected `United Arab Emirates`, add `The` before it'],
    instead:
      'Grain is scarce. The United Arab Emirates has sent two ships to Velmora.'
  },
  {
    about: 'a country before a noun',
    text: 'The envoy spoke to United States officials and left for the Netherlands.'
  },
  {
    about: 'a headline',
    text: 'Ship From United Kingdom Reaches Velmora\n\nA ship reached Velmora on Monday with grain for the winter, the first in a month.'
  },
  {
    about: 'a longer name that holds a country',
    text: 'She flew with Trans Netherlands Airways and wrote to United Nations Plaza.'
  }
] satisfies readonly Example[]
