import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a country under its formal name',
    text: 'Russia closed the border on Monday. Trains from [|Russian Federation|] stopped at Velmora, and Russia gave no reason.',
    reasons: [
      'Unexpected `Russian Federation`, expected `Russia` as in 2 other places: two names of one place'
    ],
    instead:
      'Russia closed the border on Monday. Trains from Russia stopped at Velmora, and Russia gave no reason.'
  },
  {
    about: 'a city in two spellings',
    text: 'The envoy flew to Kyiv on Monday. Talks in [|Kiev|] lasted two days. She left Kyiv by train.',
    instead:
      'The envoy flew to Kyiv on Monday. Talks in Kyiv lasted two days. She left Kyiv by train.'
  },
  {
    about: 'a family that the desk leaves alone',
    text: 'The envoy flew to Kyiv on Monday. Talks in Kiev lasted two days. She left Kyiv by train.',
    options: {leave: ['Kiev']}
  },
  {
    about: 'a former name that is explained',
    text: 'The envoy came from Myanmar, formerly Burma. Myanmar sends three.'
  },
  {
    about: 'two countries whose names are alike',
    text: 'The ship sailed from Ireland to the Dominican Republic, and from the Republic of Ireland to Dominica.'
  },
  {
    about: 'another country, and a group, whose names hold one',
    text: 'Taiwan lost its seat to the People’s Republic of China. Men of the Islamic State of Iraq and the Levant left Iraq, and Taiwan sent aid.'
  }
] satisfies readonly Example[]
