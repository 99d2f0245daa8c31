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
    about: 'a pull quote that is signed, which is only worth a look',
    text: `${title}\n\n“We counted every bolt of the old bridge by hand before we drew the new one,” the engineer, Mira Holm, said.\n\n${middle}\n\n[|“We counted every bolt of the old bridge by hand before we drew the new one.” — Mira Holm, engineer|]`,
    reasons: [
      'Unexpected near copy `“We counted every bolt of the old bridge by hand before we…`, remove one of the two paragraphs: they share 19 of 19 words'
    ],
    instead: `${title}\n\n“We counted every bolt of the old bridge by hand before we drew the new one,” the engineer, Mira Holm, said.\n\n${middle}`
  },
  {
    about: 'the same words about two people, each in a place of their own',
    text: `${title}\n\nIn the north of the county the campaign was led by the former mayor Mira Okonjo.\n\n${middle}\n\nNobody counted the votes twice.\n\nIn the north of the county the campaign was led by the former mayor Tomas Ekdahl.`
  },
  {
    about: 'short sentences of one pattern, side by side',
    text: `${title}\n\nIf the town takes more in tolls than the bridge costs, it has a surplus.\n\nIf the town takes less in tolls than the bridge costs, it has a gap.`
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
  },
  {
    about: 'a list of what follows, and its subheads',
    text: 'Two people could lead the bridge company.\n\nMira Okonjo, a former mayor of Velmora and Brae\n\nTomas Ekdahl, a former governor of the county of Sarn\n\nThe board will choose in May.\n\nMira Okonjo — a former mayor of Velmora and Brae\n\nShe built the first bridge.\n\nTomas Ekdahl — a former governor of the county of Sarn\n\nHe paid for it.'
  },
  {
    about: 'what was said, and its place in the interview',
    text: '“We counted every bolt of the old bridge by hand before we drew a line of the new one,” the engineer said.\n\nWhat came first?\n\nHOLM: We counted every bolt of the old bridge by hand before we drew a line of the new one.'
  }
] satisfies readonly Example[]
