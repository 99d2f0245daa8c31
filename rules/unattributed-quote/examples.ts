import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a full quotation between two paragraphs that name no one',
    text: 'Velmora Opens Its New Bridge\n\nThe bridge over the Sarn opened on Monday after four years of work. It carries two lanes and a path.\n\nThe old ferry made its last crossing at noon. Its engine is bound for the museum.\n\n[|“Nobody ever taught me how to lose a match like that one.”|]\n\nTraffic is to be counted until the autumn. The toll stays at two crowns.\n\nBuses cross every ten minutes.',
    reasons: [
      'Unexpected quotation without a speaker, expected who said `“Nobody ever taught me how to lose a match like that one.”`: no one speaks before or after it, and few of its words occur elsewhere'
    ],
    instead:
      'Velmora Opens Its New Bridge\n\nThe bridge over the Sarn opened on Monday after four years of work. It carries two lanes and a path.\n\nThe old ferry made its last crossing at noon. Its engine is bound for the museum.\n\n“Nobody ever taught me how to lose a match like that one,” said its captain.\n\nTraffic is to be counted until the autumn. The toll stays at two crowns.\n\nBuses cross every ten minutes.'
  },
  {
    about: 'a quotation at the end of a paragraph in which no one speaks',
    text: 'Velmora Opens Its New Bridge\n\nThe bridge over the Sarn opened on Monday after four years of work. It carries two lanes and a path. [|“Nobody ever taught me how to lose a match like that one.”|]\n\nThe old ferry made its last crossing at noon. Its engine is bound for the museum.\n\nTraffic is to be counted until the autumn. The toll stays at two crowns.',
    instead:
      'Velmora Opens Its New Bridge\n\nThe bridge over the Sarn opened on Monday after four years of work. It carries two lanes and a path.\n\nThe old ferry made its last crossing at noon. Its engine is bound for the museum.\n\nTraffic is to be counted until the autumn. The toll stays at two crowns.'
  },
  {
    about: 'words from a statement that was issued',
    text: 'The bridge over the Sarn stays shut until Monday.\n\nThe council issued a statement late at night.\n\n“We ask every driver to stay away from the river until the bolts have been replaced.”'
  },
  {
    about: 'a quotation that the sentence before announces',
    text: 'Mira Karimova had a warning for the council:\n\n“Nobody will cross a bridge that costs more than the ferry.”'
  },
  {
    about: 'a speaker who goes on after the attribution',
    text: '“We waited,” Tomas Ekdahl said. “Nobody came to fetch us that night.”'
  },
  {
    about: 'a slogan of three words',
    text: 'The banners said the same in every street.\n\nThe crowd was quiet. “No more tolls” hung from the church.'
  },
  {
    about: 'a speaker whom the paragraph before has quoted',
    text: '“The steel came late,” Mira Karimova said.\n\n“And the river came early, as it does in every third year.”'
  },
  {
    about: 'a quotation over two paragraphs',
    text: '“The steel came late,” Mira Karimova said. “We had planned for May.\n\n“Then the river rose for the second time in a year.”'
  },
  {
    about: 'a label before the words',
    text: 'Q&A with the engineer\n\nMira Karimova: “The steel came late and the river came early.”'
  },
  {
    about: 'a signature after the words',
    text: 'The visitors’ book lies by the door of the old ferry.\n\n“A bridge like this one comes once in a lifetime.” — Tomas Ekdahl'
  },
  {
    about: 'what a report says',
    text: 'According to the inquiry, the bolts were sound. “No fault was found in the northern span.”'
  },
  {
    about: 'an act of speech in the sentence before',
    text: 'The bridge over the Sarn opened on Monday, four years after a flood had cut the valley off.\n\nTomas Ekdahl thanked the crew. “You gave us our valley back in four short years.”\n\nThe first bus crosses the valley on Friday.'
  },
  {
    about: 'a pull quote that shortens what the story has',
    text: 'Velmora Opens Its New Bridge\n\nThe bridge over the Sarn opened on Monday after four years of work. It carries two lanes and a path.\n\nThe old ferry made its last crossing at noon. Its engine is bound for the museum.\n\n“Nobody ever taught me how to lose a match, and nobody will.”\n\nTraffic is to be counted until the autumn. The toll stays at two crowns.\n\nThe captain of the ferry was a rower once. “Nobody ever taught me how to lose a match like that one, and nobody will now,” Tomas Ekdahl said.'
  },
  {
    about: 'words that the next sentence takes up',
    text: 'Velmora Opens Its New Bridge\n\nThe bridge over the Sarn opened on Monday after four years of work. It carries two lanes and a path.\n\nThe old ferry made its last crossing at noon. Its engine is bound for the museum.\n\n“Nobody ever taught me how to lose a match like that one.”\n\nWith those words its captain left the river. The toll stays at two crowns.\n\nBuses cross every ten minutes.'
  },
  {
    about: 'a paragraph that breaks off before the words',
    text: 'Velmora Opens Its New Bridge\n\nThe bridge over the Sarn opened on Monday after four years of work. It carries two lanes and a path.\n\nThe old plaque also reads,\n\n“Nobody ever taught me how to lose a match like that one.”\n\nTraffic is to be counted until the autumn. The toll stays at two crowns.\n\nBuses cross every ten minutes.'
  },
  {
    about: 'a quoted phrase inside a sentence',
    text: 'The council called the toll “a fair price for a dry crossing” and moved on.'
  }
] satisfies readonly Example[]
