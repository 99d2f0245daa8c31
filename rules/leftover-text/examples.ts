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
    about: 'a correction, which belongs to the article',
    text: 'The bridge opened on Monday.\n\nCorrection: An earlier version gave the wrong length of the bridge.'
  },
  {
    about: 'a sentence that speaks of reading more',
    text: 'Children in Velmora read more than ever, the library said on Monday.'
  },
  {
    about: 'a place above another',
    text: 'The chapel stands above the village, below the ridge of the Sarn.'
  }
] satisfies readonly Example[]
