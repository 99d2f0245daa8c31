import {readFileSync} from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect} from 'vitest'
import {
  chromiumTest as test,
  openPage,
  startChromium,
  type View
} from './chromium.js'
import {findingsByCli} from './findings.js'
import {serveFolder} from './serve-folder.js'

let browser: Browser | undefined
let site = {url: '', close: () => {}}

beforeAll(async () => {
  site = {...site, ...(await serveFolder('docs/playground'))}
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.close()
  site.close()
})

/** The page in a window of its own; requests and errors are kept. */
function opened(view: View & {readonly fragment?: string} = {}) {
  const {fragment = '', ...rest} = view
  return openPage(browser, site.url + fragment, rest)
}

const sample = async (page: Page) => {
  await page.getByRole('button', {name: 'Sample article'}).click()
  await page.locator('.note').first().waitFor()
}
const article = (page: Page) => page.getByRole('textbox', {name: 'Article'})
const result = (page: Page) => page.getByRole('status', {name: 'Result'})
const link = (page: Page) => page.getByRole('status', {name: 'Link'})
const rulesIn = async (page: Page) =>
  page
    .locator('.note')
    .evaluateAll((notes) =>
      notes.map((note) => note.getAttribute('data-rule') ?? '')
    )

test('shows what the command line finds, who speaks and how paragraphs fit', async () => {
  const {page, requests, errors} = await opened()
  await sample(page)
  const [file] = await findingsByCli(['seeds/07-marsh-road.txt'])
  const expected = file?.findings
    .filter(({severity}) => severity !== 'info')
    .map(({ruleId}) => ruleId)
  expect(expected?.length).toBeGreaterThan(0)
  expect((await rulesIn(page)).sort()).toEqual(expected?.sort())
  expect(await page.locator('.fit.judged').count()).toBeGreaterThan(3)
  expect(await page.locator('.cast tbody tr').count()).toBeGreaterThan(0)
  expect(await page.locator('.text a.by:visible').count()).toBeGreaterThan(0)

  await page.getByRole('checkbox', {name: 'show info'}).check()
  const all = file?.findings.length
  await expect.poll(() => page.locator('.note').count()).toBe(all)
  expect(errors).toEqual([])
  const names = requests.map((url) => url.replace(site.url, ''))
  expect(names).toContain('built/data/topics.bin')
  expect(names.filter((name) => name.includes(':'))).toEqual([])
})

test('follows what is typed, in the format that is chosen', async () => {
  const {page} = await opened()
  await article(page).fill('“The ferry sails at noon," said Mira Karimova.')
  await expect.poll(() => rulesIn(page)).toEqual(['mixed-quotation-marks'])
  await article(page).fill('“The ferry sails at noon,” said Mira Karimova.')
  await expect.poll(() => result(page).textContent()).toBe('nothing found')
  await article(page).fill('<p>“The ferry <b>sails</b>," said Mira.</p>')
  await page.getByRole('combobox', {name: 'read as'}).selectOption('html')
  await expect.poll(() => rulesIn(page)).toContain('mixed-quotation-marks')
  expect(await page.locator('#found .text').first().innerText()).toContain(
    'The ferry sails'
  )
})

test('markup in an article stays text', async () => {
  const {page, errors} = await opened()
  await article(page).fill(
    'Mira <img src=x onerror="document.title=1"> went “home.'
  )
  await expect.poll(() => rulesIn(page)).toContain('unbalanced-quotation-mark')
  expect(await page.locator('#found img').count()).toBe(0)
  expect(errors).toEqual([])
})

test('a link holds the article, and opens with it', async () => {
  const first = await opened()
  await article(first.page).fill('Mira – «Ünï» went “home. 🙂')
  await first.page.getByRole('button', {name: 'Copy a link'}).click()
  await expect.poll(() => link(first.page).textContent()).toMatch(/^The link/)
  await expect.poll(() => result(first.page).textContent()).not.toBe('')
  expect(await link(first.page).textContent()).toMatch(/^The link/)
  const {hash} = new URL(first.page.url())
  const second = await opened({fragment: hash})
  // What a link holds is unpacked after the page has opened.
  await expect
    .poll(() => article(second.page).inputValue())
    .toBe('Mira – «Ünï» went “home. 🙂')
  await expect
    .poll(() => rulesIn(second.page))
    .toContain('unbalanced-quotation-mark')
  // The article is in the fragment, which no server is told.
  expect(second.requests.join(' ')).not.toContain(hash.slice(1))
})

test.each(['#article=', '#article=%%%', '#article=AAAA', '#top'])(
  'a broken link is passed over: %s',
  async (fragment) => {
    const {page, errors} = await opened({fragment})
    expect(await article(page).inputValue()).toBe('')
    expect(errors).toEqual([])
  }
)

test('a link that would unpack to more than a megabyte is passed over', async () => {
  const first = await opened()
  await article(first.page).fill('a'.repeat(2 ** 21))
  await first.page.getByRole('button', {name: 'Copy a link'}).click()
  await expect.poll(() => link(first.page).textContent()).toMatch(/^The link/)
  const {hash} = new URL(first.page.url())
  const {page} = await opened({fragment: hash})
  expect(await article(page).inputValue()).toBe('')
})

test('says so where its data cannot be had', async () => {
  const {page} = await opened()
  await page.context().route('**/topics.bin', (route) => route.abort())
  await article(page).fill(readFileSync('seeds/07-marsh-road.txt', 'utf8'))
  await expect.poll(() => result(page).textContent()).toMatch(/^Not checked: /)
})

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('axe finds no barrier', async () => {
    const {page} = await opened({colorScheme})
    await sample(page)
    const {violations} = await new AxeBuilder({page}).analyze()
    const found = violations.map(({id, nodes}) => ({
      id,
      target: nodes.slice(0, 3).map(({target}) => target.join(' '))
    }))
    expect(found).toEqual([])
  })
})

test.each([320, 1280])('nothing is cut off at %i pixels', async (width) => {
  const {page} = await opened({width})
  await sample(page)
  const wide = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(width)
})
