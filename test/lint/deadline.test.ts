import {expect, test} from 'vitest'
import {deadline, GaveUp} from '../../src/lint/deadline.js'

const wait = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

function work(milliseconds: number) {
  const before = process.cpuUsage()
  for (;;) {
    const {user, system} = process.cpuUsage(before)
    if (user + system > milliseconds * 1000) return
  }
}

test('time before the first question is not counted', () => {
  const pause = deadline(0.05)
  work(80)
  expect(pause).not.toThrow()
  work(80)
  expect(pause).toThrow(GaveUp)
})

test('time that goes to others is not counted', async () => {
  const pause = deadline(0.4)
  expect(pause).not.toThrow()
  await wait(500)
  expect(pause).not.toThrow()
  work(500)
  expect(pause).toThrow(GaveUp)
})
