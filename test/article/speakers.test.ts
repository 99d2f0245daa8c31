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
  ]
])('%s', async (text, expected) => {
  expect(await speakerIn(text)).toBe(expected)
})
