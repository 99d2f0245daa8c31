import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect} from 'vitest'
import {newslint} from '../cli/run-newslint.js'
import {
  chromiumTest as test,
  openPage,
  startChromium,
  type View
} from './chromium.js'

let browser: Browser | undefined
let report = ''

beforeAll(async () => {
  report = join(mkdtempSync(join(tmpdir(), 'newslint-')), 'report.html')
  const seeds = [
    '07-marsh-road.txt',
    '08-council-budget.txt',
    '11-festival-mud.md',
    '12-mine-closure.html',
    '13-school-vote.txt'
  ]
  const paths = seeds.map((name) => join('seeds', name))
  const {code} = await newslint([...paths, '--format', `html:${report}`])
  if (code !== 1) throw new Error(`newslint exited with ${code}`)
  browser = await startChromium()
})
afterAll(() => browser?.close())

/** The report in a window of its own; what it asks the network for is kept. */
async function opened(view: View = {}) {
  const url = pathToFileURL(report).href
  const {page, requests, errors} = await openPage(browser, url, view)
  return {page, requests: requests.filter((one) => one !== url), errors}
}

const shownNotes = (page: Page) => page.locator('.note:visible')
const choice = (page: Page, name: string | RegExp) =>
  page.getByRole('checkbox', {name})

test('the report asks the network for nothing and has no errors', async () => {
  const {requests, errors} = await opened()
  expect({requests, errors}).toEqual({requests: [], errors: []})
})

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('axe finds no barrier', async () => {
    const {page} = await opened({colorScheme})
    const {violations} = await new AxeBuilder({page}).analyze()
    const found = violations.map(({id, nodes}) => ({
      id,
      target: nodes.slice(0, 3).map(({target}) => target.join(' '))
    }))
    expect(found).toEqual([])
  })
})

test('filters by severity and rule show what is left, and count it', async () => {
  const {page} = await opened()
  const status = page.getByRole('status')
  const all = await page.locator('.note').count()
  await choice(page, 'only articles with findings').check()
  await choice(page, /^warning/).uncheck()
  const errors = await page.locator('.note.error').count()
  expect(errors).toBeGreaterThan(0)
  expect(await shownNotes(page).count()).toBe(errors)
  expect(await status.textContent()).toBe(`${errors} of ${all} findings`)

  await choice(page, /^off-topic-paragraph/).uncheck()
  const left = page.locator('.note.error:not([data-rule=off-topic-paragraph])')
  expect(await shownNotes(page).count()).toBe(await left.count())
  const files = page.locator('.file:visible')
  for (const file of await files.all())
    expect(await file.locator('.note:visible').count()).toBeGreaterThan(0)
  // What is filtered out is not marked either.
  expect(await page.locator('.mark.warning:not(.off):visible').count()).toBe(0)
})

test('info is there, and shown on request', async () => {
  const {page} = await opened()
  const info = page.locator('.note.info')
  if ((await info.count()) > 0) {
    expect(await info.first().isVisible()).toBe(false)
    await choice(page, /^info/).check()
    expect(await info.first().isVisible()).toBe(true)
  }
})

test('keys j and k go through the findings, unless switched off', async () => {
  const {page} = await opened()
  const focused = () =>
    page.locator('.note:focus-within').getAttribute('id', {timeout: 2000})
  const [first, second] = await shownNotes(page).evaluateAll((notes) =>
    notes.map(({id}) => id)
  )
  await page.keyboard.press('j')
  expect(await focused()).toBe(first)
  await page.keyboard.press('j')
  expect(await focused()).toBe(second)
  await page.keyboard.press('k')
  expect(await focused()).toBe(first)
  await choice(page, /^keys j and k/).uncheck()
  await page.keyboard.press('j')
  expect(await page.locator('.note:focus-within').count()).toBe(0)
})

test('a note leads to its words, and a quote to its speaker', async () => {
  const {page} = await opened()
  const mark = page.locator('a.mark:not(.off)').first()
  const note = (await mark.getAttribute('href')) ?? ''
  await mark.focus()
  await page.keyboard.press('Enter')
  expect(await page.locator(`${note}:target`).count()).toBe(1)
  const by = page.locator('.text a.by').first()
  const name = await by.getAttribute('aria-label')
  await by.click()
  expect(`said by ${await page.locator('th:target').innerText()}`).toMatch(
    new RegExp(`^said by .*${name?.slice('said by '.length)}$`)
  )
})

test('the foreign paragraph stands out', async () => {
  const {page} = await opened()
  const foreign = page.locator('.row.whole .fit.foreign').first()
  const sound = page.locator('.fit.judged:not(.foreign)').first()
  const shareOf = async (bar: typeof foreign) =>
    Number(/\d\.\d+/.exec((await bar.getAttribute('aria-label')) ?? '')?.[0])
  expect(await shareOf(foreign)).toBeLessThan(0.5)
  expect(await shareOf(sound)).toBeGreaterThan(0.5)
})

test.each([320, 768])('nothing is cut off at %i pixels', async (width) => {
  const {page} = await opened({width})
  const wide = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(width)
})

test('prints without its controls, notes beside the text', async () => {
  const {page} = await opened({width: 794})
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('.filters').isVisible()).toBe(false)
  const row = page.locator('.row:has(.note:visible)').first()
  const text = await row.locator('.text').boundingBox()
  const note = await row.locator('.note').first().boundingBox()
  expect(note?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1)
  expect((await page.pdf({format: 'A4'})).length).toBeGreaterThan(10_000)
})

test('without scripts the article and all findings can be read', async () => {
  const context = await browser?.newContext({javaScriptEnabled: false})
  const page = await context?.newPage()
  await page?.goto(pathToFileURL(report).href)
  const notes = page?.locator('.note')
  expect(await page?.locator('.note:visible').count()).toBe(
    await notes?.count()
  )
})
