import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a weekday that is not the date',
    text: 'Velmora opens its bridge\n\nThe bridge will open on [|Friday, June 11, 2026|], the mayor said.',
    reasons: [
      'Unexpected `Friday, June 11, 2026`, expected `Thursday` or another date: June 11, 2026 is a Thursday'
    ],
    instead:
      'Velmora opens its bridge\n\nThe bridge will open on Thursday, June 11, 2026, the mayor said.'
  },
  {
    about: 'a date without a year, near the day of publication',
    text: 'Velmora opens its bridge\n\nPosted June 2, 2026\n\nThe bridge will open on [|Friday 11 June|], the mayor said.',
    reasons: [
      'Unexpected `Friday 11 June`, expected `Thursday` or another date: June 11, 2026, taken from the day of publication, is a Thursday'
    ],
    instead:
      'Velmora opens its bridge\n\nPosted June 2, 2026\n\nThe bridge will open on Thursday 11 June, the mayor said.'
  },
  {
    about: 'a date in figures that fits in neither order',
    text: 'Velmora opens its bridge\n\nThe bridge will open on [|Monday 11/06/2026|], the mayor said.',
    reasons: [
      'Unexpected `Monday 11/06/2026`, expected `Friday` or `Thursday` or another date: November 6, 2026 is a Friday and June 11, 2026 is a Thursday'
    ],
    instead:
      'Velmora opens its bridge\n\nThe bridge will open on Thursday 11/06/2026, the mayor said.'
  },
  {
    about: 'a weekday behind its date',
    text: 'Velmora opens its bridge\n\nThe pier opens again on [|June 12, 2026, a Saturday|], and the bridge a day later.',
    reasons: [
      'Unexpected `June 12, 2026, a Saturday`, expected `Friday` or another date: June 12, 2026 is a Friday'
    ],
    instead:
      'Velmora opens its bridge\n\nThe pier opens again on June 12, 2026, a Friday, and the bridge a day later.'
  },
  {
    about: 'a day that its month does not have',
    text: 'Velmora opens its bridge\n\nThe old bridge was closed on [|June 31|] for good.',
    reasons: ['Unexpected date `June 31`, expected a day that June has'],
    instead:
      'Velmora opens its bridge\n\nThe old bridge was closed on June 30 for good.'
  },
  {
    about: 'a day in words that its month does not have',
    text: 'Velmora opens its bridge\n\nThe old bridge was closed on [|the thirty-first of June 2019|], and nobody mourned it.',
    reasons: [
      'Unexpected date `the thirty-first of June 2019`, expected a day that June has'
    ],
    instead:
      'Velmora opens its bridge\n\nThe old bridge was closed on the thirtieth of June 2019, and nobody mourned it.'
  },
  {
    about: 'the weekday of a date, told again',
    text: 'Velmora opens its bridge\n\nThe bridge will open on June 11, 2026, after two years of work.\n\nTrains will not run that [|Friday|], the mayor said.',
    reasons: [
      'Unexpected `Friday`, expected `Thursday` or another date: June 11, 2026 is a Thursday'
    ],
    instead:
      'Velmora opens its bridge\n\nThe bridge will open on June 11, 2026, after two years of work.\n\nTrains will not run that Thursday, the mayor said.'
  },
  {
    about: 'two dates that no year has',
    text: 'Velmora opens its bridge\n\nThe pier opens on Monday, May 4, and the bridge on [|Thursday, May 8|].',
    reasons: [
      'Unexpected `Thursday, May 8` beside `Monday, May 4`, expected weekdays that fall in one year'
    ],
    instead:
      'Velmora opens its bridge\n\nThe pier opens on Monday, May 4, and the bridge on Friday, May 8.'
  },
  {
    about: 'one event on two days',
    text: 'Ferry collides with pier\n\nThe crash on Monday closed the harbour.\n\nNo one was hurt in [|Tuesday’s crash|].',
    reasons: [
      'Unexpected `Tuesday’s crash` after `The crash on Monday`, expected one day for one crash'
    ],
    instead:
      'Ferry collides with pier\n\nThe crash on Monday closed the harbour.\n\nNo one was hurt in Monday’s crash.'
  },
  {
    about: 'a year that stands with another date',
    text: 'Velmora opens its bridge\n\nThe council voted on Friday, May 8, 2026.\n\nThe mayor is to sign the plan on [|Monday, May 12|].',
    reasons: [
      'Unexpected `Monday, May 12` beside `Friday, May 8, 2026`, expected weekdays that fall in one year'
    ],
    instead:
      'Velmora opens its bridge\n\nThe council voted on Friday, May 8, 2026.\n\nThe mayor is to sign the plan on Tuesday, May 12.'
  },
  {
    about: 'a date in figures that fits in one order',
    text: 'Velmora opens its bridge\n\nThe bridge will open on Friday 11/06/2026, the mayor said.'
  },
  {
    about: 'days in a gallery of other years',
    text: 'Velmora in pictures\n\nPosted June 2, 2026\n\nThe pier burns on Monday, May 4.\n\nFishermen mourn on Wednesday, May 6.\n\nThe council meets on Friday, May 8, in a tent.'
  },
  {
    about: 'a span of days',
    text: 'Velmora opens its bridge\n\nThe feast runs from Friday to Sunday, June 5-7, 2026, on both banks.'
  },
  {
    about: 'a day of another year',
    text: 'Velmora opens its bridge\n\nPosted June 2, 2026\n\nIn 2015 the pier burnt down; on Friday, June 12, the council met in a tent.'
  }
] satisfies readonly Example[]
