import type * as Facts from '../article/facts.js'
import {late} from './late.js'

const facts = late<typeof Facts>(() => import('../article/facts.js'))

export const loadFacts = facts.load

export const findDateConflicts: (typeof Facts)['findDateConflicts'] = (
  ...args
) => facts.get().findDateConflicts(...args)

export const findDates: (typeof Facts)['findDates'] = (...args) =>
  facts.get().findDates(...args)

export const findNumberConflicts: (typeof Facts)['findNumberConflicts'] = (
  ...args
) => facts.get().findNumberConflicts(...args)

export const findQuantities: (typeof Facts)['findQuantities'] = (...args) =>
  facts.get().findQuantities(...args)
