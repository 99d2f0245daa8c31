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
