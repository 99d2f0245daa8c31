import {expect, test} from 'vitest'
import {Article} from '../../src/article/index.js'
import {
  defaultSettings,
  type ArticleSettings
} from '../../src/article/settings.js'
import {read} from '../../src/read/index.js'

const slip =
  'Mira Karimova built the bridge over the Sarn. The steel came late, Kairmova said. Karimova paid for it.'

async function articleOf(text: string, settings: Partial<ArticleSettings>) {
  return new Article(await read(text, 'text'), {
    ...defaultSettings,
    ...settings
  })
}

test('a form or a pair that the desk accepts is left alone', async () => {
  expect((await articleOf(slip, {})).slips).toHaveLength(1)
  for (const accept of [
    'Kairmova',
    'Karimova / Kairmova',
    'Kairmova / Karimova'
  ])
    expect((await articleOf(slip, {accept: [accept]})).slips).toEqual([])
})

test('a form that the desk replaces is found wherever the writer uses it', async () => {
  const text =
    'The envoy flew to Kiev on Monday. “I was born in Kiev,” she said. The Kiev Post met her.'
  const {slips, placeVariants} = await articleOf(text, {
    preferred: {Kyiv: ['Kiev']}
  })
  expect(placeVariants).toEqual([])
  expect(slips).toMatchObject([
    {form: 'Kiev', reference: 'Kyiv', references: []}
  ])
  expect(slips[0]?.places).toEqual([{start: 18, end: 22, form: 'Kiev'}])
})
