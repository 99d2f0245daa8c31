// What the families of names, attribution, facts and topics ask of names; a
// browser loads it when a rule needs it.
export {findAcronymVariants} from './names/acronyms.js'
export {chainMentions} from './names/chains.js'
export {findForms} from './names/forms.js'
export {findMentions} from './names/mentions.js'
export {findMissingArticles} from './names/missing-articles.js'
export {findPlaceVariants} from './names/places.js'
export {findReplaced, withoutAccepted} from './names/settled.js'
export {findSlips} from './names/slips.js'
export {findSpellings} from './names/spellings.js'
