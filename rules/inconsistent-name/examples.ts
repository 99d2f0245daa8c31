import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'a surname with two letters changed round',
    text: 'Mira Karimova built the bridge over the Sarn. Karimova came to Velmora in May. The steel came late, [|Kairmova|] said on Monday.',
    reasons: [
      'Unexpected `Kairmova`, expected `Karimova` as in 2 other places: two letters have changed places'
    ],
    instead:
      'Mira Karimova built the bridge over the Sarn. Karimova came to Velmora in May. The steel came late, Karimova said on Monday.'
  },
  {
    about: 'a given name with a letter doubled',
    text: 'The prize went to Jorvik Ekdahl on Friday. Few in the hall knew that [|Jorvvik|] Ekdahl had been a baker.',
    reasons: [
      'Unexpected `Jorvvik`, expected `Jorvik` as in one other place: a letter is doubled or halved, the words beside it are the same'
    ],
    instead:
      'The prize went to Jorvik Ekdahl on Friday. Few in the hall knew that Jorvik Ekdahl had been a baker.'
  },
  {
    about: 'a name with and without its accent',
    text: 'The mayor, Inès Talbórg, opened the market. Talbórg spoke for an hour. Later [|Talborg|] left by boat.',
    instead:
      'The mayor, Inès Talbórg, opened the market. Talbórg spoke for an hour. Later Talbórg left by boat.'
  },
  {
    about: 'a double name without its hyphen',
    text: 'The union sent Tova Ekdahl-Brandt to the talks. On Monday [|Ekdahl Brandt|] walked out, and Ekdahl-Brandt did not come back.',
    instead:
      'The union sent Tova Ekdahl-Brandt to the talks. On Monday Ekdahl-Brandt walked out, and Ekdahl-Brandt did not come back.'
  },
  {
    about: 'a misspelt speaker, left to unintroduced-name',
    text: 'Mira Karimova built the bridge, and Karimova paid for it. “The steel came late,” Kairmova said.'
  },
  {
    about: 'a misspelt speaker with an apostrophe, left to unintroduced-name',
    text: 'Kieran O’Brannan won the seat, and O’Brannan takes it in June. “I will move,” O’Brannon said.'
  },
  {
    about: 'relatives of look-alike given names',
    text: 'Mira Varnholm and her brother fell out. Mira Varnholm kept the mill. Their mother, Mila Varnholm, wept.'
  },
  {
    about: 'a former name in a sentence of its own',
    text: 'The firm Velmark opened a mill. Until May it was called Velmart. Velmark has ten shops.'
  },
  {
    about: 'a firm in lower case',
    text: 'The shop sold on eBay and by iPhone. EBay takes a tenth; an iPhone takes a card.'
  },
  {
    about: 'a king and a pope by number',
    text: 'Charles III met Leo XIV on Monday. King Charles spoke first, then Pope Leo.'
  },
  {
    about: 'initials with and without points',
    text: 'The author, J. R. Varnholm, lives in Velmora. JR Varnholm is 80, and Mr. Varnholm still writes.'
  },
  {
    about: 'two people, each introduced by name',
    text: 'Anna Varnholm runs the mill. Her rival Peter Varnhome runs the other one. Varnholm opened in May, Varnhome in June.'
  },
  {
    about: 'members of a family',
    text: 'Mira Karimova and her son Anton Karimov sold the house. The Karimovs had lived there for a century.'
  },
  {
    about: 'a spelling that is explained',
    text: 'The town of Horgas, also spelled Horgos, lies on the border. Horgas has two stations.'
  },
  {
    about: 'a spelling that the writer left as it was',
    text: 'Tova Ekdahl sued the paper. Its letter to “Mrs Ekdhal [sic]” had come back. Ekdahl kept it.'
  },
  {
    about: 'an apostrophe straight and curly',
    text: "Kieran O'Dalley won the seat. O’Dalley takes it in June."
  },
  {
    about: 'a possessive with and without a second s',
    text: 'The farm of Owen Hendricks is for sale. Hendricks’ sheep are gone, and Hendricks’s dog went with them.'
  },
  {
    about: 'a country and its people',
    text: 'The harbour of Mauritius is full. Mauritian sailors wait, and Mauritius waits with them.'
  },
  {
    about: 'a headline in capitals',
    text: 'KARIMOVA OPENS BRIDGE\n\nMira Karimova opened the bridge over the Sarn on Monday, after four years of work on it.'
  },
  {
    about: 'a name after its Arabic article and without it',
    text: 'General Samir al-Talouk left the city. Talouk had held it for a year, and al-Talouk will not come back.'
  },
  {
    about: 'a team sheet',
    text: 'Velmora: Ekdahl, Brandt, Karimov, Talborg, Ekdhal, Osterman. The match was won by Ekdahl.'
  }
] satisfies readonly Example[]
