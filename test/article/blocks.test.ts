import {expect, test} from 'vitest'
import {Article} from '../../src/article/index.js'
import {read} from '../../src/read/index.js'

async function kindsIn(...paragraphs: readonly string[]) {
  const {blocks} = new Article(await read(paragraphs.join('\n\n'), 'text'))
  return blocks.map(({kind}) => kind)
}

test('a deck stands between the headline and the byline', async () => {
  const title = 'Velmora opens its bridge'
  const deck = 'Forty years after the first plan, cars can cross the Sarn'
  const story = 'The mayor cut a ribbon on Monday, and the first bus went over.'
  expect(await kindsIn(title, deck, 'By Lena Brandt', story)).toEqual([
    'headline',
    'deck',
    'byline',
    'body'
  ])
  expect(await kindsIn(title, `${deck}.`, 'June 2, 2026', story)).toEqual([
    'headline',
    'deck',
    'publication-date',
    'body'
  ])
  expect(await kindsIn(title, `${deck}.`, story)).toEqual([
    'headline',
    'body',
    'body'
  ])
})

test('a pull quote repeats what the story has', async () => {
  const quote = 'Nobody asked us whether the ferry should go'
  const told = `“${quote},” said Oskar Lind, who has sailed it for ten years.`
  const title = 'Velmora opens its bridge'
  expect(await kindsIn(title, told, `“${quote}.”`)).toEqual([
    'headline',
    'body',
    'pull-quote'
  ])
  expect(await kindsIn(title, `“${quote}.”`, told)).toEqual([
    'headline',
    'pull-quote',
    'body'
  ])
  expect(
    await kindsIn(title, 'Oskar Lind shook his head.', `“${quote}.”`)
  ).toEqual(['headline', 'body', 'body'])
})

test('the sources of a figure are a service line, what sources tell is not', async () => {
  const [title, story] = [
    'Velmora opens its bridge',
    'The first bus went over.'
  ]
  const last = async (line: string) =>
    (await kindsIn(title, story, line)).at(-1)
  for (const line of [
    'Sources: the Port of Velmora, Sarn Statistics, velmora.example',
    'Source: Velmora Harbour Office.',
    '(Sources: Tanwei & Co., the campaign of Lena Brandt)'
  ])
    expect(await last(line)).toBe('service-line')
  for (const line of [
    'Sources: Brandt to leave the harbour office by the end of the year',
    'Sources: the mayor said it would open. Nobody believed her at first.'
  ])
    expect(await last(line)).not.toBe('service-line')
})
