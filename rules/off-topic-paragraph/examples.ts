import type {Example} from '../../src/rule/index.js'

const opening = `Velmora Shuts Its Old Reservoir After Cracks Widen

Engineers closed the Harrow Lake reservoir above Velmora on Monday after divers found that cracks in the dam had widened since the spring.

The reservoir supplies drinking water to about 40,000 households in Velmora, and the water company said it would pump from wells until the dam is repaired.

Mira Karimova, who leads the dam inspection at the Velmora water company, said the cracks run through the oldest section of the concrete wall.`

const closing = `The water company drained the reservoir by two metres last week to ease the pressure on the dam, and will lower it further before repairs begin.

Farmers below Harrow Lake fear that the wells will run dry if the company pumps all summer. The council in Velmora has asked for a limit on pumping.

Tomas Ekdahl, an engineer who inspected the dam for the council, said the repairs could take two years because the concrete must be cut out in sections.

The reservoir was built in 1931, and the dam was last repaired when a flood damaged the spillway. Velmora residents will pay for the new work through their water bills.`

const football = `Striker Jonas Albrecht scored twice in the second half as Norvik United beat their league rivals to reach the cup final, and coach Pavel Dressler praised his goalkeeper after the whistle.`

export default [
  {
    about: 'a match report in a story about a reservoir',
    text: `${opening}\n\n[|${football}|]\n\n${closing}`,
    instead: `${opening}\n\n${closing}`
  },
  {
    about: 'a headline and its paragraph, set into another story',
    text: `${opening}\n\n[|Albrecht Fires Norvik Into Cup Final\n${football}|]\n\n${closing}`,
    instead: `${opening}\n\n${closing}`
  },
  {
    about: 'a quoted aside that still belongs to the story',
    text: `${opening}\n\n“My grandmother used to walk us up there on Sundays, and we threw stones and watched the rings,” said Ekdahl, who grew up in Velmora. “It hurts to see the lake so low.”\n\n${closing}`
  },
  {
    about: 'a text too short to have a topic',
    text: `Velmora Shuts Its Old Reservoir\n\nEngineers closed the reservoir above Velmora on Monday after cracks in the dam had widened.\n\n${football}`
  }
] satisfies readonly Example[]
