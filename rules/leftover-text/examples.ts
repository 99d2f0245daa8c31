import type {Example} from '../../src/rule/index.js'

export default [
  {
    about: 'what is left of a caption inside a sentence',
    text: 'Governor Tomas Ekdahl, [|above with the spade|], opened the bridge on Monday.',
    reasons: ['Unexpected caption `above with the spade`, remove it'],
    instead: 'Governor Tomas Ekdahl opened the bridge on Monday.'
  },
  {
    about: 'a link to another story',
    text: 'The bridge opened on Monday.\n\n[|Read more: Velmora counts the cost of its bridge|]\n\nIt carries two lanes.',
    reasons: [
      'Unexpected related link `Read more: Velmora counts the cost of its bridge`, remove it'
    ],
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'a token of the publishing system',
    text: 'The bridge opened on Monday. [|[pullquote align=left]|] It carries two lanes.',
    reasons: ['Unexpected template token `[pullquote align=left]`, remove it'],
    instead: 'The bridge opened on Monday. It carries two lanes.'
  },
  {
    about: 'letters that were read in the wrong encoding',
    text: 'The bridge opened on Monday. The town[|â€™|]s council paid for it.',
    reasons: ['Unexpected garbled text `â€™`, expected `’`'],
    instead: 'The bridge opened on Monday. The town’s council paid for it.'
  },
  {
    about: 'a card that hovers over a name',
    text: 'The bridge was the idea of Mayor Mira Okonjo[|Former mayor weighs a second bid for office MORE|], who resigned in May.',
    instead:
      'The bridge was the idea of Mayor Mira Okonjo, who resigned in May.'
  },
  {
    about: 'a picture’s caption with its credit',
    text: 'The bridge opened on Monday.\n\n[|Workers hang the last cable over the Sarn. (Photo: Lena Brandt/Velmora Gazette)|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'a prompt that is in no list of prompts',
    text: 'The bridge opened on Monday.\n\n[|Save this page to your library and pick your alerts|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'signs of Markdown in plain text',
    text: 'The bridge opened on [|**Monday**|]. It carries two lanes.',
    instead: 'The bridge opened on Monday. It carries two lanes.'
  },
  {
    about: 'the caption of a file photo',
    text: 'The bridge opened on Monday.\n\n[|The harbour of Velmora in a file photo.|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'where a picture was to go',
    text: 'The bridge opened on Monday.\n\n[|[insert photo here]|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'a link glued to the end of a paragraph',
    text: 'The bridge opened on Monday, and it carries two lanes over the Sarn. [|(RELATED: How Velmora paid for its bridge)|]\n\nThe ferry will stop in May.',
    instead:
      'The bridge opened on Monday, and it carries two lanes over the Sarn.\n\nThe ferry will stop in May.'
  },
  {
    about: 'what a chat program answered',
    text: 'The mill closes in May.\n\n[|Certainly! Here is the revised version of your story.|]\n\nThe owners gave no reason.',
    instead: 'The mill closes in May.\n\nThe owners gave no reason.'
  },
  {
    about: 'a page that could not load',
    text: 'The mill closes in May.\n\n[|Error 404: media not found|]\n\nThe owners gave no reason.',
    instead: 'The mill closes in May.\n\nThe owners gave no reason.'
  },
  {
    about: 'a byline glued to the first sentence',
    text: 'Velmora opens its bridge\n\n[|By LENA BRANDT Staff Writer|] VELMORA - The bridge over the Sarn opened on Monday after nine years of work.',
    reasons: ['Unexpected byline `By LENA BRANDT Staff Writer`, remove it'],
    instead:
      'Velmora opens its bridge\n\nVELMORA - The bridge over the Sarn opened on Monday after nine years of work.'
  },
  {
    about: 'a button glued to the last word of a paragraph',
    text: 'The bridge opened on Monday, and it carries two lanes over the Sarn.[|Share this|]\n\nThe ferry will stop in May.',
    instead:
      'The bridge opened on Monday, and it carries two lanes over the Sarn.\n\nThe ferry will stop in May.'
  },
  {
    about: 'a field of a form that the publishing system fills in',
    text: 'The bridge opened on Monday.\n\n[|SEO title: Velmora bridge opens|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'a line of a script',
    text: 'The bridge opened on Monday.\n\n[|var slot = slot || []; slot.push("bridge");|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'a question that leads to a link',
    text: 'The bridge opened on Monday.\n\n[|Map not moving? View it here|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'a picture’s credit in the middle of a sentence',
    text: 'The bridge [|Image: Lena Brandt|] opened on Monday. It carries two lanes.',
    instead: 'The bridge opened on Monday. It carries two lanes.'
  },
  {
    about: 'what one desk tells another',
    text: 'The bridge opened on Monday.\n\n[|*** CHECK with legal before we publish ***|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'where a printed page sends its reader on',
    text: 'The bridge opened on Monday, and the ferry will stop. [|See BRIDGE, Page 6|]\n\nIt carries two lanes.',
    instead:
      'The bridge opened on Monday, and the ferry will stop.\n\nIt carries two lanes.'
  },
  {
    about: 'the sections that lead to a page',
    text: 'The bridge opened on Monday.\n\n[|Home › Velmora › Roads and bridges|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'a script and a button between two sentences',
    text: 'The bridge opened on Monday. [|slots.show("mid");|] It carries two lanes. [|Link copied!|] The ferry will stop in May.',
    instead:
      'The bridge opened on Monday. It carries two lanes. The ferry will stop in May.'
  },
  {
    about: 'what a page asks of its reader in words of its own',
    text: 'The bridge opened on Monday.\n\n[|Reporting like ours takes time. Can you spare £2 a month to keep us going?|]\n\nIt carries two lanes.',
    instead: 'The bridge opened on Monday.\n\nIt carries two lanes.'
  },
  {
    about: 'a token between quotation marks, which the story is about',
    text: 'The clerk typed "&amp;" where she meant an ampersand, and the site went down.'
  },
  {
    about: 'sentences that open as a page’s links do',
    text: 'Terms of service changed in June.\n\nLog in to any computer of the library, and a fish swims by.\n\nCopyright law protects the song until 2041.\n\nFiled under the name of an aunt, the claim was paid in May.'
  },
  {
    about:
      'hours of the day above what happened, and a doubt that opens with of course',
    text: 'The day of the flood\n\n14:05\n\nThe river reached the lower bridge.\n\n15:20\n\nThe lower bridge was gone.\n\nOf course, this is what the engineers had feared.'
  },
  {
    about: 'brackets that speak of a picture, and prompts inside a sentence',
    text: 'The old weir [|(map, page 7)|] was built in 1871. The mill [|(artist’s impression, below)|] will have two floors, and the tower [|(not pictured)|] none. The chapel [|Sign up to our newsletter|] which stands beside it is for sale.',
    instead:
      'The old weir was built in 1871. The mill will have two floors, and the tower none. The chapel which stands beside it is for sale.'
  },
  {
    about: 'what a desk asks in brackets',
    text: 'The engineer, Tomas Ekdahl [|[sp?]|], knew of the cracks. The contractor [|(CHECK SPELLING)|] has not answered.',
    instead:
      'The engineer, Tomas Ekdahl, knew of the cracks. The contractor has not answered.'
  },
  {
    about: 'brackets that a story sets itself',
    text: 'Ekdahl (no relation) has sat on the board since 2017, and the road (see the paragraph above) was his idea. The left (and not only the left) was against it.'
  },
  {
    about: 'prices in a table above, which the story speaks of',
    text: 'The ferry will stop in May. Prices (above) are for two people and a car.'
  },
  {
    about: 'letters that stars stand for',
    text: 'The bridge opened on Monday. “D**n the fog, d**n it,” said the mayor.'
  },
  {
    about: 'a correction, which belongs to the article',
    text: 'The bridge opened on Monday.\n\nCorrection: An earlier version gave the wrong length of the bridge.'
  },
  {
    about: 'who helped to report, at the end',
    text: 'The bridge opened on Monday.\n\nLena Brandt in Velmora contributed to this report.'
  },
  {
    about: 'who wrote the article, at the end',
    text: 'The bridge opened on Monday, and it carries two lanes.\n\nLena Brandt is a staff writer for the Velmora Gazette. Follow her on Twitter.'
  },
  {
    about: 'a sentence that speaks of reading more',
    text: 'Children in Velmora read more than ever, the library said on Monday.'
  },
  {
    about: 'a place above another',
    text: 'The chapel stands above the village, below the ridge of the Sarn.'
  },
  {
    about: 'an adverb between commas',
    text: 'The mayor took the old road, right on the border of the county, and the council, left with no choice, followed.'
  },
  {
    about: 'initials that are explained',
    text: 'Two of the kites in the hall are the old Tin Kestrel (TK) and a copy of it, the curator said.'
  },
  {
    about: 'a picture that the story speaks of',
    text: 'The curator found two drawings.\n\nIn this case, the picture is the map below, which a sailor drew in 1704.'
  },
  {
    about: 'a title that speaks as a reader',
    text: 'Velmora votes on a new way to count\n\nThe county will try ranked ballots in May.\n\nChange the way we vote\n\nThe idea came from a teacher in Brae.'
  },
  {
    about: 'a picture that a sentence tells of',
    text: 'The council named the man, Rafe Cordal, in a photo with a bishop taken before the fire. Nobody had seen it.'
  }
] satisfies readonly Example[]
