import type {Example} from '../../src/rule/index.js'

const title = 'Velmora approves its bridge'
const middle =
  'Traffic from the valley will take the new road until the old one is mended in the spring.'

export default [
  {
    about: 'a paragraph pasted twice',
    text: `${title}\n\nThe council of Velmora approved the new bridge over the Sarn on Monday evening.\n\n${middle}\n\n[|The council of Velmora approved the new bridge over the Sarn on Monday evening.|]`,
    reasons: [
      'Unexpected second `The council of Velmora approved the new bridge over the Sar…`, remove one of the two paragraphs'
    ],
    instead: `${title}\n\nThe council of Velmora approved the new bridge over the Sarn on Monday evening.\n\n${middle}`
  },
  {
    about: 'a paragraph that an editor reworked and left in both forms',
    text: `${title}\n\nThe council of Velmora approved the new bridge over the river Sarn on Monday evening by a wide margin.\n\n${middle}\n\n[|The council of Velmora passed the new bridge over the river Sarn on Monday night by a wide margin.|]`,
    reasons: [
      'Unexpected near copy `The council of Velmora passed the new bridge over the river…`, remove one of the two paragraphs: they share 17 of 19 words'
    ],
    instead: `${title}\n\nThe council of Velmora approved the new bridge over the river Sarn on Monday evening by a wide margin.\n\n${middle}`
  },
  {
    about: 'a list whose lines are of one pattern',
    text: `- The northern ward of Velmora voted for the bridge by 45 votes to 43 on Monday.\n\n- The southern ward of Velmora voted for the bridge by 61 votes to 12 on Monday.`
  },
  {
    about: 'neighbours that differ in their figures',
    text: `In the north of the town the new bridge would cut the way to work by 12 minutes a day.\n\nIn the south of the town the new bridge would cut the way to work by 3 minutes a day.`
  },
  {
    about: 'two paragraphs about one thing',
    text: `${title}\n\nThe council of Velmora approved the new bridge over the Sarn on Monday evening.\n\nThe bridge that the council approved will cross the Sarn below the old mill of Velmora.`
  }
] satisfies readonly Example[]
