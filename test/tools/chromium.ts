import {existsSync} from 'node:fs'
import {chromium, type Browser} from 'playwright-core'
import {testWithChromium} from './tool.js'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** `test` where Chromium is, as Debian's package or named by CHROMIUM. */
export const chromiumTest = testWithChromium(existsSync(executablePath))

/** Starts Chromium; undefined where there is none. */
export async function startChromium(): Promise<Browser | undefined> {
  if (!existsSync(executablePath)) return undefined
  return chromium.launch({executablePath, args: ['--no-sandbox']})
}

export type View = {
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
}

/** A page in a window of its own; what it and its workers ask for and say is kept. */
export async function openPage(
  browser: Browser | undefined,
  url: string,
  {width = 1280, colorScheme = 'light'}: View
) {
  if (!browser) throw new Error('no browser')
  const context = await browser.newContext({
    viewport: {width, height: 900},
    colorScheme
  })
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => errors.push(message.text()))
  await page.goto(url)
  return {page, requests, errors}
}
