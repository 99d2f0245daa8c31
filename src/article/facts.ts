// What the family of facts asks for; a browser loads it when a rule needs it.
export {findDateConflicts} from './dates/conflicts.js'
export {findDates} from './dates/index.js'
export {findNumberConflicts} from './numbers/index.js'
export {findQuantities} from './quantities/index.js'
