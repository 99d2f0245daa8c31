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
  },
  {
    about: 'a quotation that is never opened',
    text: 'The ferry sailed at noon.\n\nThe toll stays at two crowns,[|”|] Tomas Ekdahl said on Monday.',
    reasons: [
      'Unexpected closing mark at `crowns,”`, expected an opening mark before it'
    ],
    instead:
      'The ferry sailed at noon.\n\n“The toll stays at two crowns,” Tomas Ekdahl said on Monday.'
  },
  {
    about: 'a quotation over three paragraphs',
    text: '“We lost the harvest. It stood in the lower field.\n\n“We lost the barn, and the tools in it.\n\n“And then the river came up to the school,” Mira Karimova said.'
  },
  {
    about: 'a passage cut short, which goes on in the next paragraph',
    text: 'In her report she writes of “a river that nobody watched, as the ferrymen said, and that came up at night. We lost the barn…\n\n“We had no boat,” it goes on.'
  },
  {
    about: 'a headline in single marks',
    text: '‘Nobody warned us’: families of the flood speak\n\nThe families met on Monday. “Nobody warned us,” Mira Karimova said.'
  },
  {
    about: 'a British article in single marks with apostrophes',
    text: '‘It’s the miners’ bridge,’ Mira Karimova said. ‘They built it in ’62.’\n\n‘And it’s still up,’ she added. ‘That’s what matters.’\n\n‘We’ll see,’ said the engineer.'
  },
  {
    about: 'marks of a wire',
    text: "``The steel came late,'' Mira Karimova said. ``The river came early.''"
  },
  {
    about: 'a quotation in guillemets',
    text: 'The sign read «Closed until spring». Nobody took it down.'
  }
] satisfies readonly Example[]
