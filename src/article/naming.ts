// What the families of names and attribution ask for beyond mentions; a
// browser loads it when a rule needs it.
export {findAcronymVariants} from './names/acronyms.js'
export {findMissingArticles} from './names/missing-articles.js'
export {findPlaceVariants} from './names/places.js'
export {findSlips} from './names/slips.js'
export {findSpellings} from './names/spellings.js'
