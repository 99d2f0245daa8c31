// What the families of leftovers and topics ask for beyond the kinds of
// blocks; a browser loads it when a rule needs it.
export {findDuplicates} from './duplicates.js'
export {findLeftovers} from './leftovers/index.js'
