// What a page or a scraper left behind; the kinds of blocks are told by it,
// too. A browser loads it with the first article.
export {findDuplicates} from './duplicates.js'
export {findLeftovers} from './leftovers/index.js'
export {isTrail} from './leftovers/trails.js'
export {wholeLineKind} from './leftovers/whole-line.js'
