const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Lower-case words inside a surname: `Anna van der Velde`. */
export const particles = set(
  'van der den de la las los le du des del della di da do dos das von zu bin ibn al el ben abu ter ten y af av'
)

/** The Arabic article before a name: `al-Talouk`, `Ash-Shami`. */
export const arabicArticle =
  /^(?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]n|[Aa]d|[Aa]r|[Aa]t|[Aa]z|[Uu]l|[Uu]d)[-‑](?=\p{Lu})/u

/** What may follow a surname. */
export const suffixes = set('jr sr ii iii iv')

/** Nouns that make a run of capitals an organisation. */
export const organisationNouns = set(
  'academy administration agency airlines alliance army assembly association authority bank board bureau cabinet center centre chamber church club coalition college commission committee company conference congress corp corporation council court department federation fund foundation force government group guard house inc institute institution ltd league legion ministry museum network news office organisation organization parliament party police post press school senate service services society syndicate times tribunal trust union university'
)

/** Nouns that make it a place. */
export const placeNouns = set(
  'avenue bay beach bridge city coast county creek district heights hill hills island islands lake mountain mountains ocean park province river road sea square street town valley village'
)

/** Nouns whose name may go on with `of`: `Bank of Velmora`. */
export const headNouns = set(
  'academy army association bank bishop board bureau chamber church city college commonwealth council court department duchy federation governor house institute isle kingdom league ministry museum office parliament port republic school secretary senate sultanate university'
)
