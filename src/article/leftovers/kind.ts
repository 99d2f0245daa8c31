/** Everything a copy-paste or a scraper leaves behind, by what it was. */
export const leftoverKinds = [
  'advertisement',
  'bio',
  'byline',
  'caption',
  'chat reply',
  'click prompt',
  'comment prompt',
  'contact line',
  'copyright',
  'credit',
  'garbled text',
  'hover card',
  'interface text',
  'markup',
  'newsletter prompt',
  'page label',
  'placeholder',
  'player',
  'related link',
  'share prompt',
  'sign-up notice',
  'subscription prompt',
  'template token',
  'time stamp'
] as const

export type LeftoverKind = (typeof leftoverKinds)[number]
