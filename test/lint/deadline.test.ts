import {expect, test} from 'vitest'
import {deadline, GaveUp} from '../../src/lint/deadline.js'

const wait = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

test('time before the first question is not counted, time after it is', async () => {
  const pause = deadline(0.05)
  await wait(80)
  expect(pause).not.toThrow()
  await wait(80)
  expect(pause).toThrow(GaveUp)
})
