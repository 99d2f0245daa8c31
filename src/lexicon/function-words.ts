const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const subjectPronouns = set('he she they we i you it who')

/** Pronouns that point to a speaker named elsewhere. */
export const personalPronouns = set('he she they')

export const determiners = set(
  'the a an this that these those his her their its our my your some any every each another one no both either several many most two three four five'
)

export const prepositions = set(
  'of in on at by for from with without to into about against between during before after under over through since until among amid across despite toward towards near outside inside upon within via per than like as'
)

/** Words that begin a clause of their own. */
export const clauseOpeners = set(
  'that which who whom whose when where while because although though if unless whether after before since until as but and or so yet however what how why'
)

export const auxiliaries = set(
  'is are was were be been being has have had having do does did will would can could may might must shall should also later then now once often repeatedly again even simply just still always never reportedly famously recently previously first only not already himself herself themselves would’ve'
)

export const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'
)

export const months = set(
  'january february march april may june july august september october november december'
)
