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
    about: 'the same with the comma outside the marks',
    text: "The Velmora bridge opened on Monday after four years of work. It carries two lanes and a path, and the ferry that ran beside it since the war has made its last crossing, to be scrapped in the yard at Sarn before the winter sets in again.\n\nThe toll stays at two crowns until the autumn. 'The steel came late and the river came early', [|she|] said.",
    instead:
      "The Velmora bridge opened on Monday after four years of work. It carries two lanes and a path, and the ferry that ran beside it since the war has made its last crossing, to be scrapped in the yard at Sarn before the winter sets in again.\n\nThe toll stays at two crowns until the autumn. 'The steel came late and the river came early', said the engineer."
  },
  {
    about: 'a pronoun for the woman just named',
    text: 'Mira Karimova built the bridge. “The steel came late,” she said.'
  },
  {
    about: 'a pronoun for someone known by her work',
    text: 'The engineer walked over the bridge first. “The steel came late,” she said.'
  },
  {
    about: 'a man who speaks in a story of a woman',
    text: 'Mira Karimova built the Velmora bridge in four years. She drew its two towers on the back of a ferry ticket, and the council kept that ticket, and hung it in the great hall, where schoolchildren come each spring to look at it and to draw it again.\n\n“The steel came late,” [|he|] said.',
    reasons: [
      'Unexpected `he` as a speaker, expected a name: no one `he` could be stands near'
    ],
    instead:
      'Mira Karimova built the Velmora bridge in four years. She drew its two towers on the back of a ferry ticket, and the council kept that ticket, and hung it in the great hall, where schoolchildren come each spring to look at it and to draw it again.\n\n“The steel came late,” said Tomas Ekdahl.'
  },
  {
    about: 'someone whose words run over two paragraphs',
    text: 'Mira Karimova spoke for an hour about the bridge and the ferry. “The steel came late, and when it came it was the wrong steel, and the yard that had sold it to us had closed its gates and gone, and the winter was at the door.\n\n“The river came early,” she said.'
  },
  {
    about: 'the last speaker, one paragraph further back',
    text: 'The bridge is sound, says Mira Karimova.\n\nIt carries two lanes and a path, and the ferry that ran beside it since the war has made its last crossing, to be scrapped in the yard at Sarn before the winter sets in again and the ice closes the lower river.\n\n“The steel came late,” she says.'
  },
  {
    about: 'a phrase that is part of a clause',
    text: 'On this “day of the whole valley” he hoped for sun, Tomas Ekdahl said.'
  },
  {
    about: 'someone who speaks without a name',
    text: 'Cocoa came late to the port of Velmora this year, one exporter said.\n\n“The rains went on for weeks,” he added.'
  },
  {
    about: 'who a sentence two paragraphs up has in mind',
    text: 'The lock at Sarn\n\nThe lock is as old as the town, and nobody knows who built it.\n\nBoats wait below the gate in spring, when the water is high and the wheel is hard to turn.\n\nIt takes two to lift the gate, and a third to watch the wall.\n\n“You never lift the gate alone,” says Mira Karimova, who teaches the keepers.\n\nKarimova watches the new men at the wheel from the bank of the old canal. She scolds them for the rope that nobody has wound up.\n\nSeveral of the keepers turn the wheel too fast, and the water shoots past the gate and over the wall into the yard, where one of them had left his coat, his bread and a book that the mayor had lent to him in the spring.\n\n“That is why there are two of you,” she says. “One turns, and one looks at the water.”'
  }
] satisfies readonly Example[]
