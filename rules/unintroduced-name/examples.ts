import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a speaker nobody introduced',
    text: 'The bridge over the Sarn opened on Monday. “The steel came late,” [|Karimova|] said.',
    reasons: [
      'Unexpected speaker `Karimova`, expected an introduction: no one named `Karimova` appears before'
    ],
    instead:
      'The bridge over the Sarn opened on Monday. “The steel came late,” engineer Mira Karimova said.'
  },
  {
    about: 'the same with the comma outside the marks',
    text: 'The bridge over the Sarn opened on Monday. “The steel came late”, [|Karimova|] said.',
    instead:
      'The bridge over the Sarn opened on Monday. “The steel came late”, engineer Mira Karimova said.'
  },
  {
    about: 'a speaker whose name is misspelt',
    text: 'Mira Karimova built the bridge, and Karimova paid for it. “The steel came late,” [|Kairmova|] said.',
    reasons: [
      'Unexpected speaker `Kairmova`, expected `Karimova` as in 2 other places: two letters have changed places'
    ],
    instead:
      'Mira Karimova built the bridge, and Karimova paid for it. “The steel came late,” Karimova said.'
  },
  {
    about: 'a speaker introduced before',
    text: 'Mira Karimova built the bridge. “The steel came late,” Karimova said.'
  },
  {
    about: 'a newspaper as a speaker',
    text: 'The bridge opened on Monday. “It sways,” as the Sarn Gazette wrote.'
  },
  {
    about: 'a speaker introduced just after',
    text: '“The steel came late,” Karimova said. Mira Karimova built the bridge.'
  },
  {
    about: 'a firm as a speaker',
    text: 'The bridge opened on Monday. “It is safe,” NordBau said.'
  },
  {
    about: 'a surname with a particle, introduced',
    text: 'Ines de la Vara drew the towers. “They stand,” de la Vara said.'
  },
  {
    about: 'a speaker of whom the same sentence tells',
    text: 'The bridge opened on Monday. “It sways,” said Tova, a nurse who crosses it each day.'
  },
  {
    about: 'a name in the capitals of a headline',
    text: 'EKDAHL OPENS A BRIDGE\n\nThe bridge opened on Monday. “It stands,” Ekdahl said.'
  },
  {
    about: 'a name with either apostrophe',
    text: "Rory O'Dell drew the towers. “They stand,” O’Dell said."
  },
  {
    about: 'a poll as a speaker',
    text: 'Few cross the bridge. “Fewer than one in five drives over it,” Velmorapoll reported.'
  }
] satisfies readonly Example[]
