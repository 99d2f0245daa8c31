import {signsAfter} from './after.js'
import {signsBefore} from './before.js'
import {signsOfOwnWords} from './own-words.js'
import {signsOfPlace} from './place.js'
import type {Scene, Setting} from './scene.js'
import type {Tally} from './tally.js'

export {isProse, settingOf, type Scene, type Setting} from './scene.js'
export {tallyOf} from './tally.js'

/** Names of signs, as data/bare-quotes.json has them. */
export type Sign = ReturnType<typeof entriesOf>[number][0]

/** Sign → how strongly it shows, mostly 0 to 1; signs that do not show are left out. */
export type Signs = ReadonlyMap<Sign, number>

/** One sign with its strength; `true` is 1, `false` 0. */
export type Entry<Name extends string> = readonly [Name, number | boolean]

/** The signs that a quote without a frame of its own has a speaker all the same. */
export function readSigns(scene: Scene, tally: Tally, setting: Setting): Signs {
  return new Map(
    entriesOf(scene, tally, setting).flatMap(([sign, value]) =>
      value ? [[sign, Number(value)] as const] : []
    )
  )
}

function entriesOf(scene: Scene, tally: Tally, setting: Setting) {
  return [
    ...signsOfOwnWords(scene, tally, setting),
    ...signsBefore(scene, tally, setting),
    ...signsAfter(setting),
    ...signsOfPlace(scene, tally, setting)
  ]
}
