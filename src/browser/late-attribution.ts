import type * as Attribution from '../article/attributions/index.js'
import {late} from './late.js'

const attribution = late<typeof Attribution>(
  () => import('../article/attributions/index.js')
)

export const loadAttribution = attribution.load

export const attributeQuotes: (typeof Attribution)['attributeQuotes'] = (
  ...args
) => attribution.get().attributeQuotes(...args)

export const findBareQuotes: (typeof Attribution)['findBareQuotes'] = (
  ...args
) => attribution.get().findBareQuotes(...args)

export const findOrphanNames: (typeof Attribution)['findOrphanNames'] = (
  ...args
) => attribution.get().findOrphanNames(...args)

export const findOrphanPronouns: (typeof Attribution)['findOrphanPronouns'] = (
  ...args
) => attribution.get().findOrphanPronouns(...args)

export const findReferents: (typeof Attribution)['findReferents'] = (...args) =>
  attribution.get().findReferents(...args)

export const narrate: (typeof Attribution)['narrate'] = (...args) =>
  attribution.get().narrate(...args)
