import {expect, test} from 'vitest'
import {Article} from '../../src/article/index.js'
import {defaultSettings} from '../../src/article/settings.js'
import {read} from '../../src/read/index.js'

async function articleWith(text: string, roles: readonly string[]) {
  return new Article(await read(text, 'text'), {...defaultSettings, roles})
}

test('a role of the settings is no name that lacks an introduction', async () => {
  const text =
    'The harbour office closed on Friday.\n\n“We had no ships,” Portreeve said. “None at all came in this week.”'
  expect((await articleWith(text, [])).orphanNames).toHaveLength(1)
  expect((await articleWith(text, ['portreeve'])).orphanNames).toEqual([])
})

test('a role of the settings is someone a pronoun may stand for', async () => {
  const text =
    'The ferry office has a portreeve, and a bell.\n\n“We had no ships,” she said. “None at all came in this week.”'
  expect((await articleWith(text, [])).orphanPronouns(2)).toHaveLength(1)
  expect((await articleWith(text, ['Portreeve'])).orphanPronouns(2)).toEqual([])
})
