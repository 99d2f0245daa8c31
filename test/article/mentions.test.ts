import {expect, test} from 'vitest'
import {Article} from '../../src/article/index.js'
import {read} from '../../src/read/index.js'

const articleOf = async (text: string) => new Article(await read(text, 'text'))

test('tells title, given name, surname and gender', async () => {
  const {mentions} = await articleOf(
    'The town voted. On Monday, Mayor Anna van der Velde met President Tomas Ekdahl’s aides.'
  )
  expect(mentions).toMatchObject([
    {
      text: 'Anna van der Velde',
      type: 'person',
      title: 'Mayor',
      given: 'Anna',
      surname: 'van der Velde',
      gender: 'female',
      isPossessive: false
    },
    {
      text: 'Tomas Ekdahl',
      type: 'person',
      title: 'President',
      given: 'Tomas',
      surname: 'Ekdahl',
      isPossessive: true
    }
  ])
})

test('takes no capital for a name that only opens a sentence', async () => {
  const {mentions} = await articleOf(
    'Officials in Velmora closed the bridge. However, traffic went on.'
  )
  expect(mentions.map(({text}) => text)).toEqual(['Velmora'])
})

test('chains full and later forms of one person', async () => {
  const {chains} = await articleOf(
    'The bridge will close, said Mira Karimova, an engineer. Karimova spoke to the LGBT Alliance. Mr. Ekdahl listened. Ms. Karimova left.'
  )
  expect(
    chains.map(({name, type, mentions}) => [name, type, mentions.length])
  ).toEqual([
    ['Mira Karimova', 'person', 3],
    ['LGBT Alliance', 'organisation', 1],
    ['Ekdahl', 'person', 1]
  ])
  expect(chains[0]?.introduced?.how).toBe('full name')
})
