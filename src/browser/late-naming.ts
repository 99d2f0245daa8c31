import type * as Naming from '../article/naming.js'
import {late} from './late.js'

const naming = late<typeof Naming>(() => import('../article/naming.js'))

export const loadNaming = naming.load

export const findAcronymVariants: (typeof Naming)['findAcronymVariants'] = (
  ...args
) => naming.get().findAcronymVariants(...args)

export const findMissingArticles: (typeof Naming)['findMissingArticles'] = (
  ...args
) => naming.get().findMissingArticles(...args)

export const findPlaceVariants: (typeof Naming)['findPlaceVariants'] = (
  ...args
) => naming.get().findPlaceVariants(...args)

export const findSlips: (typeof Naming)['findSlips'] = (...args) =>
  naming.get().findSlips(...args)

export const findSpellings: (typeof Naming)['findSpellings'] = (...args) =>
  naming.get().findSpellings(...args)

export const chainMentions: (typeof Naming)['chainMentions'] = (...args) =>
  naming.get().chainMentions(...args)

export const findForms: (typeof Naming)['findForms'] = (...args) =>
  naming.get().findForms(...args)

export const findMentions: (typeof Naming)['findMentions'] = (...args) =>
  naming.get().findMentions(...args)

export const findReplaced: (typeof Naming)['findReplaced'] = (...args) =>
  naming.get().findReplaced(...args)

export const withoutAccepted: (typeof Naming)['withoutAccepted'] = (...args) =>
  naming.get().withoutAccepted(...args)
