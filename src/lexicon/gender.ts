const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns that only a woman is called by. */
export const femaleRoles = set(
  'woman girl mother mum mom daughter sister wife aunt grandmother lady queen princess spokeswoman chairwoman congresswoman councilwoman actress businesswoman policewoman saleswoman duchess baroness dame waitress'
)

/** Nouns that only a man is called by. */
export const maleRoles = set(
  'man boy father dad son brother husband uncle grandfather gentleman guy king prince spokesman chairman congressman councilman actor businessman policeman salesman duke baron sir fisherman pope'
)
