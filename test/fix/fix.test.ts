import fc from 'fast-check'
import {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {applyEdits, fixesOf} from '../../src/fix/edits.js'
import {fix} from '../../src/fix/fix.js'
import type {Edit} from '../../src/rule/finding.js'
import type {NewslintMessage} from '../../src/rule/message.js'

/** A message that is put right by these edits. */
function messageOf(...edits: readonly Edit[]): NewslintMessage {
  const message: NewslintMessage = new VFileMessage('Unexpected')
  message.newslint = {severity: 'warning', fix: {edits}}
  return message
}

const edit = (start: number, end: number, text: string) => ({start, end, text})

describe('fixes of messages', () => {
  test('are made in one go where they stand apart', () => {
    const {count, edits} = fixesOf([
      messageOf(edit(4, 5, 'E'), edit(0, 1, 'A')),
      messageOf(edit(2, 3, 'C'))
    ])
    expect(count).toBe(2)
    expect(applyEdits('abcdef', edits)).toBe('AbCdEf')
  })

  test.each([
    ['overlap', [edit(0, 2, 'X')], [edit(1, 3, 'Y')], 'Xcdef'],
    ['touch', [edit(0, 1, 'X')], [edit(1, 2, 'Y')], 'Xbcdef'],
    ['are the same', [edit(1, 2, 'X')], [edit(1, 2, 'X')], 'aXcdef'],
    ['insert at one place', [edit(1, 1, 'X')], [edit(1, 1, 'Y')], 'aXbcdef'],
    [
      'meet in one of two places',
      [edit(2, 3, 'X')],
      [edit(0, 1, 'Y'), edit(2, 3, 'Y')],
      'YbYdef'
    ]
  ])('are made whole or not at all where two %s', (_, a, b, expected) => {
    const {count, edits} = fixesOf([messageOf(...a), messageOf(...b)])
    expect(count).toBe(1)
    expect(applyEdits('abcdef', edits)).toBe(expected)
  })

  test('change nothing outside their ranges', () => {
    const range = fc.tuple(fc.nat(30), fc.nat(4)).map(([start, length]) => ({
      start,
      end: Math.min(30, start + length),
      text: '#'
    }))
    const text = 'abcdefghijklmnopqrstuvwxyzabcd'
    fc.assert(
      fc.property(fc.array(fc.array(range, {maxLength: 3})), (fixes) => {
        const {edits} = fixesOf(fixes.map((edits) => messageOf(...edits)))
        let kept = ''
        let done = 0
        for (const {start, end} of edits) {
          expect(start).toBeGreaterThanOrEqual(done)
          kept += text.slice(done, start)
          done = end
        }
        kept += text.slice(done)
        expect(applyEdits(text, edits).replaceAll('#', '')).toBe(kept)
      })
    )
  })
})

describe('passes', () => {
  /** Each text leads to the next by one edit of all of it. */
  const leading =
    (steps: Readonly<Record<string, string>>) => (text: string) => {
      const next = steps[text]
      return {
        messages:
          next === undefined ? [] : [messageOf(edit(0, text.length, next))]
      }
    }

  test('are repeated until nothing is left', async () => {
    const check = leading({a: 'b', b: 'c', c: 'd'})
    const {text, count, checked} = await fix('a', check)
    expect([text, count]).toEqual(['d', 3])
    expect(checked.messages).toEqual([])
  })

  test.each(['a', 'b', 'c'])(
    'end where they lead in a circle: %s',
    async (start) => {
      const check = leading({a: 'b', b: 'c', c: 'b'})
      const {text} = await fix(start, check)
      expect((await fix(text, check)).text).toBe(text)
    }
  )

  test('end where each makes another one', async () => {
    const grows = (text: string) => ({
      messages: [
        messageOf(edit(0, 0, 'x'), edit(text.length + 1, text.length + 1, ''))
      ]
    })
    expect((await fix('', grows)).text).toBe('x'.repeat(10))
  })
})
