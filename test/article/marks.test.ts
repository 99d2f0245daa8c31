import {expect, test} from 'vitest'
import {Article} from '../../src/article/index.js'
import {scanMarks} from '../../src/article/marks/scan.js'
import {signsOf} from '../../src/article/marks/two-openers.js'
import {weights} from '../../src/lexicon/two-openers.js'
import {read} from '../../src/read/index.js'

/** Where marks are at fault: what is wrong, and the words from the mark on. */
async function faultsIn(text: string) {
  const {markFaults} = new Article(await read(text, 'text'))
  return markFaults.map(
    ({kind, mark}) => `${kind}: ${text.slice(mark.start, mark.start + 9)}`
  )
}

test.each([
  '“The mill is shut for the winter, Rep. Dora Ekdahl (R) of Orsk said on Sunday. “Nobody will open it.”',
  '“The mill is shut for the winter, von Arnsberg said. “Nobody will open it.”',
  '“The mill is shut for the winter, a spokesman for the U.K. ministry said. “Nobody will open it.”',
  '“The mill is shut for the winter, tweeted 2012 candidate Dora Ekdahl. “Nobody will open it.”'
])('words of who spoke are no part of a quotation: %s', async (text) => {
  expect(await faultsIn(text)).toEqual(['stray: “The mill'])
})

test('a phrase that is quoted ends with its sentence', async () => {
  const text =
    'The town calls it “taking a hard line with the owners. Few believe a word of it. The mayor promised help “in good time.”'
  expect(await faultsIn(text)).toEqual(['stray: “taking a'])
})

test('a possessive closes no quotation', async () => {
  const text =
    "“We will not sell the workers' hall and its garden, Ekdahl said. “Not this year.”"
  expect(await faultsIn(text)).toEqual(['stray: “We will '])
})

test('a possessive of initials neither', async () => {
  const text =
    '“This is the U.S.’ undoing of a treaty that both sides had kept for forty years. We told them so.\n\n“They did not listen,” she said.'
  expect(await faultsIn(text)).toEqual([])
})

test('a mark inside a name is the stray one', async () => {
  const text =
    'Three mills on the Orsk “River closed before the council called the plan “a scandal.”'
  expect(await faultsIn(text)).toEqual(['stray: “River cl'])
})

test('of two openers the first lacks its closer where its words have ended', async () => {
  const text =
    'Ekdahl is the author of the celebrated “Mill song that every child in Orsk can sing by heart. “I wrote it in a night,” she said.'
  expect(await faultsIn(text)).toEqual(['stray: “Mill son'])
})

test('of two openers the second is too many within words of one speaker', async () => {
  const text =
    '“We told them in May that our mill would “close by winter, and we meant it,” Ekdahl said.'
  expect(await faultsIn(text)).toEqual(['stray: “close by'])
})

test('every sign of the two has a weight', () => {
  const text = '“We “ran'
  const [first, second] = scanMarks(text, [
    {index: 0, start: 0, end: text.length}
  ])
  if (!first || !second) throw new Error('no two marks')
  const signs = signsOf(text, first, second, undefined)
  expect(signs).toHaveLength(weights.length)
})

test('a passage that was cut lost a break, not a closer', async () => {
  const text =
    'The Orsk Courier reports:\n\n“The mill stands idle, Ekdahl said. ... “It was sold in May.”'
  expect(await faultsIn(text)).toEqual(['lost-break: “It was s'])
})

test('of two closers the later lacks its opener, whatever is quoted inside', async () => {
  const text =
    '“The mill is a ruin,” Ekdahl said. Nobody calls it ‘the pearl of Orsk’ any more.”'
  expect(await faultsIn(text)).toEqual(['unopened: ”'])
})

test('words said after a comma go on in the next paragraph', async () => {
  const text =
    'The owners, Ekdahl says, “don’t even hide it. They want the mill gone. They want the river.\n\n“And who will stop them?” she asks.'
  expect(await faultsIn(text)).toEqual([])
})

const british =
  '‘The mill is shut,’ said Ekdahl. ‘Nobody works here.’ ‘Nobody will,’ said her son.\n\n'

test('an opener missing among single marks', async () => {
  const text =
    'She spoke of the ‘long winter’ of Orsk and of people who had nothing to eat.’'
  expect(await faultsIn(british + text)).toEqual(['unopened: ’'])
})

test('letters left out among single marks', async () => {
  const text =
    'Good ol’ Ekdahl was sittin’ by Max’ mill. ‘I’m waitin’ here,’ he said.'
  expect(await faultsIn(british + text)).toEqual([])
})

test('of two openers before who speaks the first is too many', async () => {
  const text =
    'Few in Orsk miss the mill, “Ekdahl observes. “It made a great noise and little flour,” she says.'
  expect(await faultsIn(text)).toEqual(['stray: “Ekdahl o'])
})

test('a phrase in which someone speaks on goes on in the next paragraph', async () => {
  const text =
    'Ekdahl told the council that the mill “was the pride of Orsk when I came here. My father worked in it for forty years and never missed a day.\n\n“He would not know the town today.”'
  expect(await faultsIn(text)).not.toContain('unclosed: “was the ')
})

test('a letter of a name is no mark', async () => {
  const text = 'The mill of Hanale‘a stands by the Ka‘ala road, Ma‘ilani said.'
  expect(await faultsIn(text)).toEqual([])
})

test('a mark for the apostrophe of a name is turned', async () => {
  expect(await faultsIn('Dora O‘Dowd said it‘s shut.')).toEqual([
    'misdirected: ‘Dowd sai',
    'misdirected: ‘s shut.'
  ])
})

test('what is left of an apostrophe in a wrong encoding is no mark', async () => {
  expect(await faultsIn('EkdahlÃ¢â‚¬â„¢s mill is shut.')).toEqual([])
})

test.each([
  ['cut by a break', '“The mill was\n\nsold in May,” she said.'],
  ['mixed and doubled', '“The mill was sold in May,"" she said.']
])('one quotation, one first fault: %s', async (_, text) => {
  const {markFaults} = new Article(await read(text, 'text'))
  expect(markFaults.map(({isSecond}) => isSecond).sort()).toEqual([false, true])
})
