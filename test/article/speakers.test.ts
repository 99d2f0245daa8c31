import {expect, test} from 'vitest'
import {Article} from '../../src/article/index.js'
import {read} from '../../src/read/index.js'

/** The speaker of the last quotation, as the article names him there. */
async function speakerIn(text: string): Promise<string> {
  const {attributions} = new Article(await read(text, 'text'))
  const {frame, speaker} = attributions.at(-1) ?? {}
  return `${frame}: ${speaker?.text}`
}

test.each([
  ['“The mill is shut,” Mira Karimova said.', 'Q, S said: Mira Karimova'],
  ['“The mill is shut,” said Mira Karimova.', 'Q, said S: Mira Karimova'],
  ['Mira Karimova said: “The mill is shut.”', 'S said Q: Mira Karimova'],
  [
    'According to Mira Karimova, the mill is “shut for good”.',
    'according to S: Mira Karimova'
  ],
  ['MIRA KARIMOVA: “The mill is shut.”', 'label: MIRA KARIMOVA'],
  [
    'The mill stays shut - Mira Karimova and Oded Brand: “No one asked us.”',
    'label: Mira Karimova and Oded Brand'
  ],
  [
    '“The mill is shut for good.”\n\n— Mira Karimova',
    'signature: Mira Karimova'
  ],
  [
    '“The mill is shut for good.”\n\n- Mira Karimova.',
    'signature: Mira Karimova'
  ],
  [
    'Karimova said that over the past two weeks she has begun “to sell the stones”.',
    'S said Q: Karimova'
  ],
  [
    'Karimova said she was “at a loss for words” until Brand said the dam would hold.',
    'S said Q: Karimova'
  ],
  [
    'Shortly after the dam broke, Karimova sent out a letter on “the price of haste”.',
    'part of a clause: Karimova'
  ],
  [
    'A poster that said “The mill is ours” hung in the square.',
    'S said Q: A poster'
  ],
  [
    'A council aide later took back the claim, saying that the dam “had no leak at all”.',
    'S said Q: A council aide'
  ],
  [
    'The first visitor to the dam left with “no trace of a mill”.',
    'part of a clause: The first visitor'
  ],
  ['There’s hope for Velmora in “a wheel that turns”.', 'none: undefined'],
  [
    '“The mill stands still,” reads a Monday notice in the square.',
    'Q, said S: a Monday notice'
  ],
  [
    'Karimova wrote to Brand of “a dam made of paper!” She replied that it would hold.',
    'S said Q: Karimova'
  ],
  ['“Who will pay for the dam?” Karimova pressed.', 'Q, S said: Karimova'],
  [
    'Karimova said she is sure Brand will continue to be “a friend of the mill”.',
    'S said Q: Karimova'
  ],
  [
    'Karimova told Brand in a written note, “The mill is yours.”',
    'S said Q: Karimova'
  ],
  [
    'Led by Oded Brand, the rally denounced “a dam made of paper”.',
    'S said Q: the rally'
  ],
  ['Oded Brand held up a sign saying “Keep the Mill”.', 'S said Q: a sign'],
  [
    'The mill closed early, with the Dam Board calling it “a house of cards”.',
    'S said Q: Dam Board'
  ],
  [
    'A letter from the Dam Board obtained by the Velmora Times warns of “a flood to come”.',
    'S said Q: Dam Board'
  ],
  [
    'Karimova, the owner of “Velmora Mill,” thanked Brand for “a wheel that turns”.',
    'part of a clause: Karimova'
  ],
  [
    'Brand pointed to the letter, which notes, “The mill was never safe.”',
    'S said Q: which'
  ],
  [
    'Karimova, at the mill in Velmora, said the dam was “never safe”.',
    'S said Q: Karimova'
  ],
  [
    'The dam was weak. From the report: “No one looked at it for years.”',
    'label: the report'
  ],
  [
    'Then came the hardest part: “We have to leave the mill,” exhorted Mira Karimova.',
    'Q, said S: Mira Karimova'
  ],
  [
    'Dams are “a promise to the valley” and “a wall against fear,” Karimova said.',
    'Q, S said: Karimova'
  ],
  [
    'Karimova said the dam was closed because “no one had looked at it,” a step Brand said was wrong.',
    'S said Q: Karimova'
  ],
  [
    'After Karimova criticized the dam, Brand shot back, “It will hold for good.”',
    'S said Q: Brand'
  ],
  [
    '“The mill is shut,” Oded Brand said. Karimova added that the dam leaked. “No one asked us.”',
    'same paragraph: Karimova'
  ],
  ['“KARIMOVA: The mill is shut for good.”', 'label: KARIMOVA'],
  ['“Mira Karimova: The mill is shut for good.”', 'label: Mira Karimova'],
  [
    '“The mill is shut for good.”\n\n-Mira Karimova, Velmora.',
    'signature: Mira Karimova'
  ],
  [
    'Mira Karimova, whose newest mill, Velmora Wheel, stood still, said the dam was “never safe”.',
    'S said Q: Mira Karimova'
  ],
  [
    'Karimova, who on Monday visited the mill, the oldest of the valley, said it was “never safe”.',
    'S said Q: Karimova'
  ],
  [
    'Karimova says that the town needs a new mayor to counter “the price of haste”.',
    'S said Q: Karimova'
  ],
  [
    'The flood led Karimova to declare that the dam was “never safe”.',
    'S said Q: Karimova'
  ],
  [
    'The flood led her to declare that the dam was “never safe”.',
    'S said Q: her'
  ],
  [
    'The loss of the mill signals “a long winter” for the valley, said Mira Karimova, who owns it.',
    'Q, said S: Mira Karimova'
  ],
  [
    'Karimova last week called the dam “a house of cards”.',
    'S said Q: Karimova'
  ],
  [
    'Of those asked, 20 percent said “no dam at all” and 14 percent said “no mill at all”.',
    'S said Q: 14 percent'
  ],
  [
    'The dam is safe, Oded Brand says, but she warns of “the price of haste”.',
    'S said Q: she'
  ],
  [
    'The mill was so quiet that Karimova was prompted to say, “I hear no wheel.”',
    'S said Q: Karimova'
  ],
  [
    'Karimova mailed the board a photograph with one line: “THIS IS NOT FINE.”',
    'part of a clause: Karimova'
  ],
  [
    'Mira Karimova, the editor in chief of the valley newspaper, Velmora Times, said the dam was “both a wall and a promise”.',
    'S said Q: Mira Karimova'
  ],
  [
    'When Karimova moved to Velmora Heights, the old quarter where the mill stands, Oded Brand found it “cold and damp”.',
    'S said Q: Oded Brand'
  ],
  [
    'The dam has cost “a fortune.\n\n“The mill is shut,” Oded Brand said.',
    'Q, S said: Oded Brand'
  ],
  [
    '“The mill is shut,” Oded Brand said. I am not sure why.”',
    'none: undefined'
  ],
  [
    'That letter, on paper of the board, speaks of “a dam made of paper”.',
    'part of a clause: letter'
  ],
  [
    'Even before the flood, Karimova sent the board out for “a long walk”.',
    'part of a clause: Karimova'
  ],
  [
    'Karimova argued that the dam was old. There’s still “a price for haste” in the valley.',
    'same paragraph: Karimova'
  ],
  [
    'An aide speaking to Velmora News said the dam was “never safe”.',
    'S said Q: An aide'
  ],
  [
    'Brand would not wait. Karimova’s answer to the board? “The mill is shut for good.”',
    'S said Q: Karimova’s'
  ],
  [
    'Brand would not wait.\n\nHer answer?\n\n“The mill is shut for good.”',
    'S said Q: Her'
  ],
  [
    '“The mill is shut for good.”\n\n— Mira Karimova, head of the Dam Board, talking to the Velmora Times on a walk by the river in spring.',
    'signature: Mira Karimova'
  ],
  [
    'The wheel was so quiet that Karimova could only quip: “I hear no mill.”',
    'S said Q: Karimova'
  ],
  ['She also claims that “the mill is safe”.', 'S said Q: She'],
  [
    'As Karimova said, the mill owners “gave up on the valley” long ago.',
    'S said Q: Karimova'
  ],
  [
    'After saying that the dam was “as old as the valley,” she left the hall.',
    'S said Q: she'
  ],
  [
    'Acknowledging that the dam “leaks now and then,” though, Karimova would not shut it.',
    'S said Q: Karimova'
  ],
  [
    '“The mill is safe,” Karimova said in May.\n\nThen, a month later in Velmora: “No mill is safe.”',
    'same paragraph: Karimova'
  ],
  [
    'Karimova called Oded Brand “The Last of the Millers”.',
    'S said Q: Karimova'
  ],
  [
    '“We never closed the gates,” Karimova said on “The Valley This Morning.”',
    'none: undefined'
  ],
  [
    'The wheel turned all night. The plaque also reads,\n\n“The mill is shut for good.”',
    'S said Q: The plaque'
  ],
  [
    '“The mill is shut for good.”\n\n-- Council Member Mira Karimova in a letter to the Dam Board on Monday.',
    'signature: Council Member Mira Karimova'
  ],
  [
    'The owners met in May. Their conclusion?\n\n“The mill is shut for good.”',
    'S said Q: Their'
  ],
  [
    '“The mill is shut for good.”\n\nThat is what Karimova told the council.',
    'S said Q: Karimova'
  ],
  [
    '“The mill is shut for good.”\n\nThose owners argue that it turns.',
    'none: undefined'
  ],
  [
    'Why was he still at the mill? “My mother says I have to wait.”',
    'same paragraph: he'
  ]
])('%s', async (text, expected) => {
  expect(await speakerIn(text)).toBe(expected)
})

test('a name alone below a quotation that closes behind it', async () => {
  const text =
    'The mill stands.\n\n“The mill is shut for good.\n\nMira Karimova, Dam Board.”'
  const {attributions} = new Article(await read(text, 'text'))
  expect(attributions[0]?.speaker?.text).toBe('Mira Karimova')
})

test('a paragraph that goes on with a quotation left open is not bare', async () => {
  const text =
    'The dam has cost “a fortune in the valley.\n\n“The mill is shut for good.”\n\nThe wheel stands.'
  const {bareQuotes} = new Article(await read(text, 'text'))
  expect(bareQuotes).toEqual([])
})

test('who spoke at the end of the sentence before goes on', async () => {
  const text =
    'The dam will hold until spring, Karimova said. “The mill is shut for good.”'
  const {bareQuotes} = new Article(await read(text, 'text'))
  expect(bareQuotes).toEqual([])
})

test('what nothing closes ends with the quotation that holds it', async () => {
  const text =
    'Brand calls her “a ‘fool.” The dam is “a friend,” Karimova said.'
  const {quotes} = new Article(await read(text, 'text'))
  expect(quotes.map(({start, end}) => text.slice(start, end))).toEqual([
    '“a ‘fool.”',
    '‘fool.',
    '“a friend,”'
  ])
})
