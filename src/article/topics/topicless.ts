import {stemmer} from 'stemmer'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  personalPronouns,
  prepositions,
  subjectPronouns
} from '../../lexicon/function-words.js'

const furtherFunctionWords =
  'me him them us himself herself itself themselves myself yourself ourselves mine yours hers ours theirs ' +
  'am mr mrs ms dr not nor none up down out off away back there here else ' +
  'very too much more less least few such own same other others almost nearly enough rather quite ' +
  'all everything something nothing anything everyone someone nobody anyone thing things way lot kind sort bit ' +
  'whose whoever whatever whichever whether except beyond behind below above along around upon onto beside besides ' +
  'perhaps maybe however instead otherwise therefore thus hence moreover meanwhile indeed well like able ' +
  'ago soon early earlier late ever one ones six seven eight nine ten second third last next'

const contractions =
  "aren't isn't wasn't weren't don't doesn't didn't won't wouldn't couldn't can't cannot shouldn't hasn't haven't hadn't " +
  "i'm i've i'll i'd he's she's it's that's there's what's we're we've we'll you're you've they're they've let's"

const commonVerbs =
  'say says said saying tell tells told telling add adds added ask asks asked ' +
  'get gets got getting go goes going went gone come comes came coming make makes made making take takes took taken taking ' +
  'put puts give gives gave given know knows knew known think thinks thought want wants wanted ' +
  'see sees saw seen look looks looked done being having'

/** Stems that tell nothing of a topic, however rare: closed classes and the commonest verbs. */
export const topicless: ReadonlySet<string> = new Set(
  [
    ...auxiliaries,
    ...clauseOpeners,
    ...determiners,
    ...personalPronouns,
    ...prepositions,
    ...subjectPronouns,
    ...`${furtherFunctionWords} ${contractions} ${commonVerbs}`.split(' ')
  ].map((word) => stemmer(word.replaceAll('’', "'")))
)
